/** What Ruggespraak is, and what can be read without signing in. */
interface Example {
  readonly slug: string;
  readonly name: string;
}

export const welcomePage = (example: Example | undefined) => `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ruggespraak</title><meta name="description" content="Het publicatiebureau van besturen en hun mandatarissen">
<link rel="stylesheet" href="/p/page.css"></head><body><main>
<h1>Ruggespraak</h1>
<p class="lead">Eerst overleggen, dan spreken: het publicatiebureau van besturen en hun mandatarissen.</p>
${PUBLIC(example)}
<article><h2>Wat mandatarissen en woordvoerders doen</h2>
<p>Een bericht wordt geschreven, nagekeken aan de hand van de gedragscode, waar nodig voorgelegd aan de woordvoerder,
gepland en precies één keer gepubliceerd. Elke stap blijft na te lezen.</p>
<p><a href="/">Naar het bureau</a></p></article>
<article><h2>Voor wie een toepassing koppelt</h2>
<p>Alles gaat ook via de programmeerinterface. <a href="/api/docs">Bekijk wat ze kan</a>, of haal
<a href="/api/openapi.json">de beschrijving voor machines</a> (OpenAPI 3.1).</p></article>
</main></body></html>
`;

const PUBLIC = (example: Example | undefined) =>
  example
    ? `<article><h2>Wat iedereen kan lezen</h2>
<p>Elk bestuur heeft een eigen openbare pagina met wat het publiceerde. Kijk bij het voorbeeld:</p>
<p><a href="/p/${example.slug}">Berichten van ${escaped(example.name)}</a></p></article>`
    : `<article><h2>Wat iedereen kan lezen</h2>
<p>Elk bestuur heeft een eigen openbare pagina met wat het publiceerde, op <code>/p/</code> gevolgd door zijn korte
naam.</p></article>`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

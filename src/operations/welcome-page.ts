/** What somebody sees who opens the address that `npm start` prints. */
export const WELCOME = `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ruggespraak</title><link rel="stylesheet" href="/p/page.css"></head><body><main>
<h1>Ruggespraak</h1>
<p class="lead">Eerst overleggen, dan spreken: het publicatiebureau van besturen en hun mandatarissen.</p>
<article><h2>Het bureau draait</h2>
<p>Berichten schrijven, laten nakijken, goedkeuren en publiceren gaat via de programmeerinterface.</p>
<p><a href="/api/docs">Alles wat de programmeerinterface kan</a></p></article>
<article><h2>Wat iedereen kan lezen</h2>
<p>Elk bestuur heeft een eigen openbare pagina. Die van de voorbeeldgemeente staat hier:</p>
<p><a href="/p/zonnedaal">Berichten van Gemeente Zonnedaal</a></p></article>
</main></body></html>
`;

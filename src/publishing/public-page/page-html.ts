/** The public page, without scripts: readable by everybody, also without a stylesheet. */
import { escapeMarkup as e, toParagraphs } from './markup';
import type { PublicOrganisation, PublishedPost } from './published-posts';

export function listPage(organisation: PublicOrganisation, posts: readonly PublishedPost[]): string {
  const body = posts.length > 0 ? posts.map((post) => article(organisation, post, 'h2')).join('\n') : EMPTY;
  return page(
    organisation,
    organisation.name,
    `<h1>${e(organisation.name)}</h1>\n<p class="lead">Berichten van het bestuur en de mandatarissen.</p>\n${body}`,
  );
}

export function postPage(organisation: PublicOrganisation, post: PublishedPost): string {
  const back = `<p><a href="/p/${organisation.slug}">Alle berichten van ${e(organisation.name)}</a></p>`;
  return page(organisation, `${post.author} · ${organisation.name}`, `${article(organisation, post, 'h1')}\n${back}`);
}

export function gonePage(organisation: PublicOrganisation): string {
  return page(
    organisation,
    'Teruggetrokken',
    `<h1>Dit bericht is teruggetrokken</h1>
<p>Het stond hier, maar ${e(organisation.name)} heeft het weggenomen.</p>
<p><a href="/p/${organisation.slug}">Alle berichten</a></p>`,
  );
}

const EMPTY = '<p class="empty">Er is nog niets gepubliceerd.</p>';

function article(organisation: PublicOrganisation, post: PublishedPost, heading: 'h1' | 'h2'): string {
  const at = post.publishedAt.toISOString();
  const address = `/p/${organisation.slug}/${post.id}`;
  return `<article lang="${e(post.payload.language)}">
<header><${heading}>${e(post.author)}</${heading}>
<p class="meta">${e(post.channel)} · <a href="${address}"><time datetime="${at}">${spokenTime(post.publishedAt, organisation.timeZone)}</time></a></p></header>
${toParagraphs(post.payload.text)}
${post.payload.images.map((image, place) => `<img src="${address}/${place}" alt="${e(image.alt)}" width="${image.width}" height="${image.height}" loading="lazy">`).join('\n')}
</article>`;
}

const spokenTime = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);

const page = ({ slug, name }: PublicOrganisation, title: string, body: string) => `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)}</title>
<link rel="stylesheet" href="/p/page.css">
<link rel="alternate" type="application/atom+xml" title="${e(name)}" href="/p/${slug}/atom.xml">
<link rel="alternate" type="application/feed+json" title="${e(name)}" href="/p/${slug}/feed.json">
</head><body><main>
${body}
</main><footer><p>Volg deze pagina: <a href="/p/${slug}/atom.xml">Atom</a> · <a href="/p/${slug}/feed.json">JSON Feed</a></p></footer></body></html>
`;

export const PAGE_CSS = `:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d8dee4;--paper:#fff;--ground:#f6f7f8;--accent:#0b5cad}
@media(prefers-color-scheme:dark){:root{--ink:#e9edf1;--soft:#a5afba;--line:#343b43;--paper:#1d2227;--ground:#14181b;--accent:#7cb7f5}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem}h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}.lead{color:var(--soft);margin:0 0 2rem}
article{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem 1.5rem;margin:0 0 1.25rem;overflow-wrap:anywhere}
article h1,article h2{font-size:1.0625rem;margin:0}.meta{color:var(--soft);font-size:.9375rem;margin:0 0 .75rem}p{margin:0 0 .75rem}a{color:var(--accent)}
img{max-width:100%;height:auto;border-radius:.5rem}footer{max-width:42rem;margin:0 auto;padding:0 1.25rem 2.5rem;color:var(--soft);font-size:.9375rem}
.empty{background:var(--paper);border:1px dashed var(--line);border-radius:.75rem;padding:2rem;text-align:center;color:var(--soft)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}`;

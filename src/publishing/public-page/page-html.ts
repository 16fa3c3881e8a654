/** The public page, without scripts: readable by everybody, also without a stylesheet. */
import { brandView } from '../../organisations/brand';
import { escapeMarkup as e, toParagraphs } from './markup';
import type { PublicOrganisation, PublishedPost } from './published-posts';

const EMPTY = '<p class="empty">Er is nog niets gepubliceerd.</p>';

/** `older`: where the posts before these are read. */
export function listPage(organisation: PublicOrganisation, posts: readonly PublishedPost[], older?: string): string {
  const days = byDay(organisation, posts)
    .map(
      ([day, those]) =>
        `<h2 class="day">${day}</h2>\n${those.map((post) => article(organisation, post, 'h3')).join('\n')}`,
    )
    .join('\n');
  const more = older
    ? `\n<p><a class="more" href="/p/${organisation.slug}?voor=${older}">Oudere berichten</a></p>`
    : '';
  return page(organisation, organisation.name, `${days || EMPTY}${more}`, top(organisation));
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

function top(organisation: PublicOrganisation): string {
  const { logo } = brandView(organisation);
  const mark = logo
    ? `<img src="${logo}" alt="" width="64" height="64">`
    : `<span class="letter" aria-hidden="true">${e(initials(organisation.name.replace(/^(Gemeente|Stad|Provincie)\s+/i, '')).slice(0, 1))}</span>`;
  return `<header class="top marked">${mark}<div><h1>${e(organisation.name)}</h1>
<p class="lead">Wat het bestuur en de mandatarissen zeggen, op één plek. Elk bericht is nagekeken aan de hand van de gedragscode.</p></div></header>`;
}

function byDay({ timeZone }: PublicOrganisation, posts: readonly PublishedPost[]) {
  const format = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeZone });
  const days = new Map<string, PublishedPost[]>();
  for (const post of posts) {
    const day = format.format(post.publishedAt);
    days.set(day, [...(days.get(day) ?? []), post]);
  }
  return [...days];
}

function article(organisation: PublicOrganisation, post: PublishedPost, heading: 'h1' | 'h3'): string {
  const at = post.publishedAt.toISOString();
  const address = `/p/${organisation.slug}/${post.id}`;
  return `<article lang="${e(post.payload.language)}">
<header><span class="initials" aria-hidden="true">${e(initials(post.author))}</span><div><${heading}>${e(post.author)}</${heading}>
<p class="meta">${e(post.channel)} · <a href="${address}"><time datetime="${at}">${spokenTime(post.publishedAt, organisation.timeZone, heading)}</time></a></p></div></header>
${toParagraphs(post.payload.text)}
${pictures(address, post)}
</article>`;
}

function pictures(address: string, { payload }: PublishedPost): string {
  if (payload.images.length === 0) return '';
  const shown = payload.images.map(
    ({ alt, width, height }, place) =>
      `<img src="${address}/${place}" alt="${e(alt)}" width="${width}" height="${height}" loading="lazy">`,
  );
  return `<div class="pictures">${shown.join('\n')}</div>`;
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .flatMap((word) => [...word].slice(0, 1))
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** In the list the day stands above already. */
const spokenTime = (at: Date, timeZone: string, heading: 'h1' | 'h3') =>
  new Intl.DateTimeFormat('nl-BE', {
    ...(heading === 'h1' && { dateStyle: 'long' }),
    timeStyle: 'short',
    timeZone,
  }).format(at);

const page = (
  { slug, name, brandColour }: PublicOrganisation,
  title: string,
  body: string,
  head = '',
) => `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${e(title)}</title>
<link rel="stylesheet" href="/p/page.css">${brandColour ? `\n<link rel="stylesheet" href="/p/${slug}/brand.css">` : ''}
<link rel="alternate" type="application/atom+xml" title="${e(name)}" href="/p/${slug}/atom.xml">
<link rel="alternate" type="application/feed+json" title="${e(name)}" href="/p/${slug}/feed.json">
</head><body>
${head}<main>
${body}
</main><footer><p><a href="/p/${slug}/atom.xml">Volgen met Atom</a> <a href="/p/${slug}/feed.json">Volgen met JSON Feed</a> <a href="/toegankelijkheid">Toegankelijkheid</a></p></footer></body></html>
`;

/** The public page for machines: Atom (RFC 4287) and JSON Feed 1.1. */
import { escapeMarkup as e, toParagraphs } from './markup';
import type { PublicOrganisation, PublishedPost } from './published-posts';

export function atomFeed(publicUrl: string, organisation: PublicOrganisation, posts: readonly PublishedPost[]): string {
  const home = `${publicUrl}/p/${organisation.slug}`;
  const updated = (posts[0]?.publishedAt ?? new Date(0)).toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl-BE">
<id>${e(home)}</id><title>${e(organisation.name)}</title><updated>${updated}</updated>
<link rel="self" href="${e(home)}/atom.xml"/><link href="${e(home)}"/>
${posts.map((post) => atomEntry(home, post)).join('\n')}
</feed>
`;
}

function atomEntry(home: string, post: PublishedPost): string {
  const at = post.publishedAt.toISOString();
  return `<entry><id>urn:uuid:${post.id}</id><title>${e(titleOf(post))}</title><link href="${e(home)}/${post.id}"/>
<published>${at}</published><updated>${at}</updated><author><name>${e(post.author)}</name></author>
<content type="html">${e(toParagraphs(post.payload.text))}</content></entry>`;
}

export function jsonFeed(publicUrl: string, organisation: PublicOrganisation, posts: readonly PublishedPost[]) {
  const home = `${publicUrl}/p/${organisation.slug}`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: organisation.name,
    home_page_url: home,
    feed_url: `${home}/feed.json`,
    language: 'nl-BE',
    items: posts.map((post) => ({
      id: post.id,
      url: `${home}/${post.id}`,
      content_text: post.payload.text,
      date_published: post.publishedAt.toISOString(),
      authors: [{ name: post.author }],
      language: post.payload.language,
      attachments: post.payload.images.map((image, place) => ({
        url: `${home}/${post.id}/${place}`,
        mime_type: image.type,
        title: image.alt,
      })),
    })),
  };
}

const titleOf = ({ author, payload }: PublishedPost) =>
  `${author}: ${Array.from(payload.text.split('\n')[0] ?? '')
    .slice(0, 80)
    .join('')}`;

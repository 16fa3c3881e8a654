/** Published words as HTML. Everything is escaped; only web addresses become links. */

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Also drops what XML cannot hold and what turns the reading direction for the rest of the page. */
export const escapeMarkup = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const ADDRESS = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** Paragraphs and links, no other markup. */
export function toParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${withLinks(paragraph)}</p>`)
    .join('\n');
}

function withLinks(text: string): string {
  let html = '';
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const safe = escapeMarkup(address);
    html += `${lines(text.slice(end, index))}<a href="${safe}" rel="nofollow noopener ugc">${safe}</a>`;
    end = index + address.length;
  }
  return html + lines(text.slice(end));
}

const lines = (text: string) => escapeMarkup(text).replaceAll('\n', '<br>\n');

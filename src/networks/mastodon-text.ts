/** How Mastodon counts a text, and how the HTML that it makes of one is read back. */
import { countGraphemes } from './graphemes';

/** Every web address counts as much as a short one would. */
const LINK = /https?:\/\/[^\s<>"/?#]+\.[^\s<>"/?#]+[^\s<>"]*/giu;
const LINK_LENGTH = 23;

/** Punctuation that ends a sentence ends the link before it. */
const AFTER_LINK = /[.,:;!?'"»”’…)\]]+$/u;

const MENTION = /(?<![\p{L}\p{N}_/=])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/giu;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Of a mention only the part before the server's name counts. https://docs.joinmastodon.org/user/posting/#text */
export function mastodonLength(text: string): number {
  const shortened = text.replace(LINK, (link) => 'x'.repeat(LINK_LENGTH) + (AFTER_LINK.exec(link)?.[0] ?? ''));
  return countGraphemes(withoutServers(shortened));
}

/** Whether this HTML is what Mastodon makes of this text. */
export function isRenderingOf(html: string, text: string): boolean {
  return comparable(plain(html)) === comparable(text);
}

function plain(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/p>\s*<p(?:\s[^>]*)?>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? entity;
      return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16));
    });
}

/** A mention is shown without its server, empty lines become one, and spaces around the whole go. */
function comparable(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n\n');
  return withoutServers(lines).trim();
}

function withoutServers(text: string): string {
  return text.replace(MENTION, '@$1');
}

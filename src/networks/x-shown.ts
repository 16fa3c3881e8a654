/** Whether a post on X shows a text: X shortens its links, hides some letters, and names whom it answers. */
import { isObject } from './answers';

interface Link {
  /** As it stands in the text: https://t.co/… */
  readonly short: string;
  readonly real: string;
}

/** X gives every picture and film an address at the end of the text. */
const OF_MEDIA = /\/status\/\d+\/(?:photo|video)\/\d+$/;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

export function isShownAs(post: Record<string, unknown>, text: string): boolean {
  const links = linksOf(post);
  const shown = withoutMedia(String(post['text']), links);
  const sent = comparable(text);
  const answer = isAnswer(post) && !sent.startsWith('@');
  return matches(answer ? shown.replace(/^(?:@\w+ )+/, '') : shown, sent, links);
}

/** Every piece between links must be the same letters; a link is the same with or without its scheme. */
function matches(shown: string, sent: string, links: readonly Link[]): boolean {
  let at = 0;
  for (const piece of pieces(shown, links)) {
    const link = links.find(({ short }) => short === piece);
    const length = link ? linkAt(sent, at, link.real) : literalAt(sent, at, comparableInside(piece));
    if (length === undefined) return false;
    at += length;
  }
  return at === sent.length;
}

function pieces(shown: string, links: readonly Link[]): readonly string[] {
  const trimmed = shown.trim();
  if (links.length === 0) return [trimmed];
  return trimmed
    .split(new RegExp(`(${links.map(({ short }) => escape(short)).join('|')})`))
    .filter((one) => one !== '');
}

function literalAt(sent: string, at: number, piece: string): number | undefined {
  return sent.startsWith(piece, at) ? piece.length : undefined;
}

function linkAt(sent: string, at: number, real: string): number | undefined {
  const bare = real.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const found = new RegExp(`(?:https?://)?${escape(bare)}/?`, 'iy');
  found.lastIndex = at;
  return found.exec(sent)?.[0].length;
}

function linksOf(post: Record<string, unknown>): readonly Link[] {
  const urls = isObject(post['entities']) ? post['entities']['urls'] : [];
  return (Array.isArray(urls) ? urls.filter(isObject) : []).flatMap(({ url: short, expanded_url: real }) =>
    typeof short === 'string' && typeof real === 'string' ? [{ short, real }] : [],
  );
}

function withoutMedia(shown: string, links: readonly Link[]): string {
  return links
    .filter(({ real }) => OF_MEDIA.test(real))
    .reduce((text, { short }) => text.replace(short, '').trimEnd(), shown);
}

function isAnswer(post: Record<string, unknown>): boolean {
  const references = post['referenced_tweets'];
  return Array.isArray(references) && references.some((one) => isObject(one) && one['type'] === 'replied_to');
}

const comparable = (text: string) => lines(text).trim();

const comparableInside = (shown: string) =>
  lines(shown).replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);

const lines = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Finds what Bluesky shows as a link, a mention or a hashtag: it is told so by place, counted in UTF-8 bytes.
 * The same words as in Bluesky's own app, written here because its package weighs 35 MB of memory.
 */

export type Feature =
  | { readonly $type: 'app.bsky.richtext.facet#link'; readonly uri: string }
  | { readonly $type: 'app.bsky.richtext.facet#tag'; readonly tag: string }
  | { readonly $type: 'app.bsky.richtext.facet#mention'; readonly did: string };

export interface Facet {
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly [Feature];
}

interface Find {
  readonly at: number;
  readonly words: string;
  readonly feature: Feature;
}

const BEFORE = `(?<=^|[\\s("'“‘«„])`;
const LINK = new RegExp(`${BEFORE}https?://\\S+`, 'giu');
/** Only endings that are common here: "goed.en" is a typing error, not an address. */
const BARE_LINK = new RegExp(
  `${BEFORE}(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:be|brussels|com|eu|fr|gent|net|nl|org|vlaanderen)(?![\\w-]|\\.\\w|@)(?:[/?#]\\S*)?`,
  'giu',
);
const AFTER_LINK = /[.,:;!?'"»”’…]+$/u;

const MENTION = new RegExp(`${BEFORE}@([a-z0-9.-]+)`, 'giu');
const HANDLE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const LONGEST_HANDLE = 253;

const TAG = new RegExp(`${BEFORE}[#＃](?!\\ufe0f)([^\\s\\u00ad\\u2060\\u200a-\\u200d\\u20e2]{1,200})`, 'gu');
const AFTER_TAG = /\p{P}+$/u;
const LONGEST_TAG = 64;

/** `didOf` answers nothing for a handle that nobody has; its mention then stays plain text. */
export async function findFacets(
  text: string,
  didOf: (handle: string) => Promise<string | undefined>,
): Promise<Facet[]> {
  const finds = [...links(text), ...tags(text), ...(await mentions(text, didOf))].sort((a, b) => a.at - b.at);
  return finds.map(({ at, words, feature }) => {
    const byteStart = Buffer.byteLength(text.slice(0, at));
    return { index: { byteStart, byteEnd: byteStart + Buffer.byteLength(words) }, features: [feature] };
  });
}

function links(text: string): Find[] {
  return [...text.matchAll(LINK), ...text.matchAll(BARE_LINK)].flatMap(({ index, 0: match }) => {
    const words = withoutEnd(match);
    const uri = /^https?:/i.test(words) ? words : `https://${words}`;
    return URL.canParse(uri) ? [{ at: index, words, feature: { $type: 'app.bsky.richtext.facet#link', uri } }] : [];
  });
}

/** A closing bracket belongs to an address that opened one. */
function withoutEnd(link: string): string {
  const words = link.replace(AFTER_LINK, '');
  if (!words.endsWith(')') || words.includes('(')) return words;
  return words.slice(0, -1).replace(AFTER_LINK, '');
}

function tags(text: string): Find[] {
  return [...text.matchAll(TAG)].flatMap(({ index, 0: match, 1: found = '' }) => {
    const tag = found.replace(AFTER_TAG, '');
    if (tag.length > LONGEST_TAG || !/[^\d\p{P}]/u.test(tag)) return [];
    const words = match.charAt(0) + tag;
    return [{ at: index, words, feature: { $type: 'app.bsky.richtext.facet#tag', tag } }];
  });
}

async function mentions(text: string, didOf: (handle: string) => Promise<string | undefined>): Promise<Find[]> {
  const finds: Find[] = [];
  for (const { index, 1: match = '' } of text.matchAll(MENTION)) {
    const handle = match.replace(/[.-]+$/, '');
    if (handle.length > LONGEST_HANDLE || !HANDLE.test(handle)) continue;
    const did = await didOf(handle.toLowerCase());
    if (!did) continue;
    finds.push({ at: index, words: `@${handle}`, feature: { $type: 'app.bsky.richtext.facet#mention', did } });
  }
  return finds;
}

/** What X does with the words of a post: it counts them, shortens links and hides signs of HTML. */
const LINK =
  /(?<![@\w.])(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:be|com|org|eu|brussels|vlaanderen|example)(?:\/[^\s<>"]*)?/gi;

export interface Shown {
  readonly text: string;
  readonly urls: readonly { readonly url: string; readonly expanded_url: string; readonly media_key?: string }[];
}

export function countOf(text: string): number {
  const links = text.match(LINK)?.length ?? 0;
  const rest = text.normalize('NFC').replace(LINK, '');
  const letters = [...new Intl.Segmenter().segment(rest)].map(({ segment }) => weightOf(segment));
  return links * 23 + letters.reduce((sum, weight) => sum + weight, 0);
}

function weightOf(segment: string): number {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) return 2;
  return [...segment].reduce(
    (sum, letter) => sum + (/[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/.test(letter) ? 1 : 2),
    0,
  );
}

export function shownAs(text: string, id: string, mediaKeys: readonly string[]): Shown {
  const urls: { url: string; expanded_url: string; media_key?: string }[] = [];
  const short = (expanded_url: string, media_key?: string) => {
    const url = `https://t.co/${id.slice(-6)}${urls.length}`;
    urls.push({ url, expanded_url, ...(media_key !== undefined && { media_key }) });
    return url;
  };
  const pieces = text
    .normalize('NFC')
    .trim()
    .split(new RegExp(`(${LINK.source})`, 'i'));
  const words = pieces
    .map((piece, at) => (at % 2 ? short(/^https?:/i.test(piece) ? piece : `http://${piece}`) : escaped(piece)))
    .join('');
  const address = `https://x.com/gemeente/status/${id}/photo/1`;
  const ofMedia = mediaKeys.map((key) => short(address, key)).at(0);
  return { text: ofMedia === undefined ? words : `${words} ${ofMedia}`, urls };
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

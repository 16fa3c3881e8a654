/** Cuts a text that is too long for one post into posts that answer each other, numbered 1/n, at the ends of sentences. */
import type { Network } from './network';

type Counting = Pick<Network, 'limits' | 'length'>;

/** More than this is no thread but an article. */
export const LONGEST_THREAD = 25;

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Pure: the same text makes the same parts, for ever. One part, unnumbered, where it fits whole. */
export function threadParts(text: string, network: Counting): string[] {
  if (network.length(text) <= network.limits.text) return [text];
  for (let digits = 1; ; digits += 1) {
    const widest = '9'.repeat(digits);
    const parts = packed(text, (part) => network.length(`${part} ${widest}/${widest}`) <= network.limits.text);
    if (String(parts.length).length <= digits)
      return parts.map((part, place) => `${part} ${place + 1}/${parts.length}`);
  }
}

/** As many whole pieces in a part as it holds; a piece that no part holds is cut finer. */
function packed(text: string, holds: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of pieces(text, holds)) {
    if (part !== '' && !holds((part + piece).trim())) {
      parts.push(part.trim());
      part = '';
    }
    part += piece;
  }
  return [...parts, part.trim()].filter((each) => each !== '');
}

function pieces(text: string, holds: (part: string) => boolean): string[] {
  return segments(sentences, text).flatMap((sentence) => {
    if (holds(sentence.trim())) return [sentence];
    return (sentence.match(/\S+\s*|\s+/gu) ?? []).flatMap((word) =>
      holds(word.trim()) ? [word] : segments(graphemes, word),
    );
  });
}

const segments = (by: Intl.Segmenter, text: string) => [...by.segment(text)].map(({ segment }) => segment);

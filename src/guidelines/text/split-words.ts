/** Words that were typed in two or three parts with a space between them. */

import type { Text } from './text';
import type { Vocabulary } from './vocabulary';
import type { Word } from './words';

const MOST_PARTS = 3;

export interface SplitWord extends Word {
  readonly parts: readonly string[];
}

/** What the words from a place may be when their spaces are taken out, as far as a listed word begins so. */
export function splitWords(text: Text, place: number, vocabulary: Vocabulary): SplitWord[] {
  const first = text.words[place]?.[0];
  if (!first) return [];
  const found: SplitWord[] = [];
  let [joined, last, parts] = [first.text, first, [first.text]];
  for (let to = place + 1; to < place + MOST_PARTS; to++) {
    const next = text.words[to]?.[0];
    if (!next || next.start - last.end !== 1 || text.folded[last.end] !== ' ') break;
    if (!vocabulary.maySplit(joined, next.text)) break;
    [joined, last, parts] = [joined + next.text, next, [...parts, next.text]];
    found.push({ text: joined, start: first.start, end: next.end, to: to + 1, parts });
  }
  return found;
}

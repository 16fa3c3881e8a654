/** What else is said in the sentence of a phrase, and in those next to it. */

import type { Kind } from './phrasings';
import { listed, said } from './said';
import type { Span } from './text/spans';
import type { Text } from './text/text';
import type { List } from './words';

const LONGEST_REST = 200;

/** Whether something of a kind is said in the sentence of a place. */
export const isSaidWith = (place: Span, text: Text, ...kinds: readonly Kind[]) =>
  saysAnyOf(text.sentenceAt(place.start), text, kinds);

/** Whether something of a kind is said in the sentence of a place, the one before or the one after. */
export function isSaidNear(place: Span, text: Text, ...kinds: readonly Kind[]): boolean {
  const sentence = text.sentenceAt(place.start);
  return [sentence.start - 1, sentence.start, sentence.end]
    .filter((at) => at >= 0 && at < text.folded.length)
    .some((at) => saysAnyOf(text.sentenceAt(at), text, kinds));
}

/** Whether a word of a list stands in the sentence of a place. */
export const isListedWith = (place: Span, text: Text, ...lists: readonly List[]) =>
  lists.some((list) => sentencesWithWord(list, text).has(text.sentenceAt(place.start).start));

/** From a phrase to the end of its sentence: what it says. */
export function restOfSentence({ start, end }: Span, text: Text): Span {
  const last = Math.max(end, Math.min(text.sentenceAt(start).end, start + LONGEST_REST));
  const rest = text.folded.slice(start, last);
  return { start, end: start + rest.replace(/[\s.!?…]+$/, '').length };
}

/** The sentence of a phrase without the space around it. */
export function sentenceOf(place: Span, text: Text): Span {
  const sentence = text.sentenceNear(place.start);
  const words = text.slice(sentence);
  return {
    start: sentence.start + words.length - words.trimStart().length,
    end: sentence.start + words.trimEnd().length,
  };
}

const saysAnyOf = (sentence: Span, text: Text, kinds: readonly Kind[]) =>
  kinds.some((kind) => sentencesWith(kind, text).has(sentence.start));

const sentencesWith = (kind: Kind, text: Text): ReadonlySet<number> =>
  text.once(`sentences with ${kind}`, () => new Set(said(text, kind).map((span) => text.sentenceAt(span.start).start)));

const sentencesWithWord = (list: List, text: Text): ReadonlySet<number> =>
  text.once(
    `sentences with a word of ${list}`,
    () => new Set(listed(text, list).map((word) => text.sentenceAt(word.start).start)),
  );

/** Wrongs told in no set phrase: words of two or three classes in one sentence, in whatever order. */

import { listed } from './said';
import type { Hit } from './text/lexicon';
import type { Span } from './text/spans';
import type { Text } from './text/text';
import type { List } from './words';

/** The classes of which a sentence must have a word each. */
const DEEDS: readonly (readonly List[])[] = [
  ['shady'],
  ['purse', 'makesOff'],
  ['purse', 'spends', 'ownUse'],
  ['faked', 'records'],
  ['tampers', 'records'],
  ['sells', 'notForSale'],
  ['favours', 'gifts', 'pays'],
  ['favours', 'kin', 'pays'],
  ['hurts', 'defenceless'],
  ['peeping', 'undressed'],
  ['stupefying', 'feeds', 'defenceless'],
  ['foulMeat', 'cooks'],
  ['waste', 'dumps'],
  ['staff', 'uses', 'ownUse'],
  ['drunk', 'atWork'],
  ['arms', 'brandishes'],
  ['records', 'dead', 'spends'],
];
const CLASSES = [...new Set(DEEDS.flat())];
const MOST_OF_A_CLASS = 6;
const FARTHEST = 160;
/** Told of whom it was done to. */
const PASSIVE = /\b(?:werd|werden|wordt|worden|geworden)\b/;

/** At most one wrong a sentence, from its first word to its last. */
export const wrongs = (text: Text): readonly Span[] =>
  text.once('wrongs', () => [...sentences(text)].flatMap(([start, words]) => wrongIn(start, words, text)));

type Words = Map<List, Hit<List>[]>;

function sentences(text: Text): ReadonlyMap<number, Words> {
  const found = new Map<number, Words>();
  for (const hit of listed(text, ...CLASSES)) {
    const { start } = text.sentenceAt(hit.start);
    const words = found.get(start) ?? new Map<List, Hit<List>[]>();
    const hits = words.get(hit.value) ?? [];
    if (hits.length < MOST_OF_A_CLASS) hits.push(hit);
    found.set(start, words.set(hit.value, hits));
  }
  return found;
}

function wrongIn(start: number, words: Words, text: Text): Span[] {
  const deed = DEEDS.map((classes) => together(classes, words)).find((span) => span !== undefined);
  return deed && !PASSIVE.test(text.slice(text.sentenceAt(start))) ? [deed] : [];
}

/** A word of each class, no word twice, near one another. */
function together(classes: readonly List[], words: Words, taken: readonly Span[] = []): Span | undefined {
  const [first, ...rest] = classes;
  if (first === undefined) return around(taken);
  for (const hit of words.get(first) ?? []) {
    if (taken.some(({ start, end }) => hit.start < end && start < hit.end)) continue;
    const found = together(rest, words, [...taken, hit]);
    if (found) return found;
  }
  return undefined;
}

function around(hits: readonly Span[]): Span | undefined {
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return end - start <= FARTHEST ? { start, end } : undefined;
}

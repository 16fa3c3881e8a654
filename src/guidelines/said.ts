/** What the listed words and phrases say of a text: read once, whoever asks. */

import { Grammar } from './grammar/grammar';
import { PATTERNS, type Kind } from './phrasings';
import type { Hit } from './text/lexicon';
import type { Span } from './text/spans';
import type { Text } from './text/text';
import { WORDS, type List } from './words';

/** Built when first needed: it takes longer than all else that is loaded. */
let dutch: Grammar<List, Kind> | undefined;
const grammar = () =>
  (dutch ??= new Grammar<List, Kind>(WORDS, PATTERNS, {
    denial: 'denial',
    reference: { pronoun: 'they', to: 'group', as: 'those' },
  }));

interface Found {
  readonly all: readonly Hit<List>[];
  readonly words: ReadonlyMap<List, readonly Hit<List>[]>;
  readonly phrases: ReadonlyMap<Kind, readonly Span[]>;
}

const reading = (text: Text): Found =>
  text.once('reading', () => {
    const { listed: words, phrases } = grammar().read(text);
    return {
      all: words,
      words: grouped(words, ({ value }) => value),
      phrases: grouped(phrases, ({ kind }) => kind),
    };
  });

/** Every listed word, where it stands, in text order. */
export const allListed = (text: Text): readonly Hit<List>[] => reading(text).all;

/** The words of some lists, where they stand, in text order. */
export function listed(text: Text, ...lists: readonly List[]): Hit<List>[] {
  const words = lists.flatMap((list) => reading(text).words.get(list) ?? []);
  return lists.length > 1 ? inOrder(words) : words; // of one list they are
}

/** The phrases of some kinds, where they stand, in text order. */
export const said = (text: Text, ...kinds: readonly Kind[]): Span[] =>
  inOrder(kinds.flatMap((kind) => reading(text).phrases.get(kind) ?? []));

const inOrder = <T extends Span>(spans: T[]): T[] => spans.sort((a, b) => a.start - b.start);

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** All listed words in one lexicon, so that a text is searched once; each hit says which list it is from. */

import { Lexicon, type Hit } from '../text/lexicon';
import type { Text } from '../text/text';
import { entriesOf } from '../text/word-list';
import { CONTEMPTUOUS, INSULTS_WHEN_AIMED } from './aimed-insults';
import { CONTEMPT } from './contempt';
import { COARSE_INSULTS, INSULTS } from './insults';
import { NOT_OBSCENE, OBSCENITIES } from './obscenities';
import { GROUPS, SLURS } from './people';

const LISTS = {
  coarseInsult: COARSE_INSULTS,
  contempt: CONTEMPT,
  contemptuous: CONTEMPTUOUS,
  group: GROUPS,
  insult: INSULTS,
  insultWhenAimed: INSULTS_WHEN_AIMED,
  notObscene: NOT_OBSCENE,
  obscenity: OBSCENITIES,
  slur: SLURS,
} as const;

export type List = keyof typeof LISTS;

/** Lists of which no word is one letter from an innocent one. */
const MAY_BE_MISSPELT = new Set<string>(['insult', 'coarseInsult', 'slur']);

const LEXICON = new Lexicon<List>(
  Object.entries(LISTS).flatMap(([list, words]) =>
    entriesOf(words, list as List, MAY_BE_MISSPELT.has(list) ? 'misspelt' : 'inflected'),
  ),
);

export function listed(text: Text, ...lists: readonly List[]): Hit<List>[] {
  const hits = text.once('listed words', () => LEXICON.find(text));
  return hits.filter((hit) => lists.includes(hit.value));
}

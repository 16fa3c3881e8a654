/** The private and sensitive facts a text tells, of whomever. */

import { fold } from '../text/normalise';
import type { Text } from '../text/text';
import { PhraseList, type Found } from './phrase-list';
import { MONEY_AND_WORK, PRIVATE_LIFE } from './private-facts';
import { BELIEF, HEALTH, JUSTICE, ORIENTATION, POLITICS, RESIDENCE, WELFARE } from './sensitive-facts';

export type FactKind = 'sensitive' | 'private';
export type Fact = Found<FactKind>;

const FACTS = new PhraseList<FactKind>();
for (const list of [HEALTH, JUSTICE, WELFARE, ORIENTATION, BELIEF, POLITICS, RESIDENCE])
  FACTS.add(fold(list), 'sensitive');
for (const list of [PRIVATE_LIFE, MONEY_AND_WORK]) FACTS.add(fold(list), 'private');

/** Who works in a hospital or a prison, or visits one, is not in it. */
const AT_WORK =
  /\b(?:werkt|werkte|werken|werk|job|stage|vrijwillig\w*|bezoek\w*|bezocht|optreden|concert|rondleiding|directeur|directrice|arts|verple\w+|dienst|aalmoezenier|cadeautjes|kaartjes)\b[^.!?]{0,30}$/;
const BEFORE = 50;
const MOST = 100;

export function factsIn(text: Text): readonly Fact[] {
  return text.once('facts about people', () =>
    FACTS.find(text)
      .filter(
        (fact) =>
          !/^(?:in|uit|naar|op) /.test(fact.phrase) ||
          !AT_WORK.test(text.folded.slice(Math.max(0, fact.start - BEFORE), fact.start)),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .slice(0, MOST),
  );
}

/** Contempt for the own house, in what is said of it or of those who work there. */

import type { CompiledPolicy } from './compiled-policy';
import { ownHouse } from './own-house';
import { listed, said } from './said';
import { isDenied, isSomebodyElses } from './scopes';
import type { Span } from './text/spans';
import type { Text } from './text/text';
import { isAboutOne, weighedScorn } from './weighed-scorn';

const REACH_BACK = 220;
const REACH_ON = 60;
const AS_SUBJECT = 45;
const SECOND_SENTENCE = 140;
const MOST_HOUSES = 60;
const FEWEST_IN_A_JOKE = 2;
const BEFORE = 20;
const OF_THE_NAMED = /\b(?:ze|zij|hun|die|dat|daar|er|hij|dit|daarvoor|zo|ginder|dezelfde|welkom|hen|iemand|niemand)\b/;
const THAT_IS = /^[\s"'(]*(?:en |maar |want |nee,? |ja,? )?(?:dat|daar|ze|zij|die)\b/;
const SHOUTED_AT = /\b(?:naar|tegen|aan|tegenover|door|met)\s$/;
const FAR_AND_WIDE = /\b(?:van|in|over|door|heel|gans)(?: heel| gans)?(?: de| het)?\s$/;

export function disparaging(text: Text, policy: CompiledPolicy): Span[] {
  const houses = ownHouse(text, policy).slice(0, MOST_HOUSES);
  const scorn = [
    ...said(text, 'mocked'),
    ...said(text, 'runDown').filter((words) => isOfUs(words, houses, text)),
    ...said(text, 'messy').filter((words) => isSaidOfUs(words, houses, text)),
    ...said(text, 'belittled').filter((words) => isNamed(houses, text.sentenceNear(words.start))),
    ...insultsToUs(houses, text),
    ...mockPraise(houses, text),
    ...jokes(text),
  ];
  const meant = scorn.filter(
    (words) => isMeant(words, text) && !isAboutOne(text.sentenceNear(words.start), text, policy),
  );
  return [...meant, ...weighedScorn(text, policy).filter((words) => !isSomebodyElses(words, text))];
}

const isNamed = (houses: readonly Span[], { start, end }: Span) =>
  houses.some((house) => house.start >= start && house.end <= end);

/** The own house is named in the sentence, or near it and meant by "ze" or "daar". */
function isOfUs(words: Span, houses: readonly Span[], text: Text): boolean {
  const sentence = text.sentenceNear(words.start);
  if (isNamed(houses, sentence)) return true;
  const near = { start: sentence.start - REACH_BACK, end: sentence.end + REACH_ON };
  return isNamed(houses, near) && OF_THE_NAMED.test(text.slice(sentence));
}

/** "Ons gemeentehuis is een puinhoop", but not "onze dienst ruimt de straat op: ze is een puinhoop". */
function isSaidOfUs(words: Span, houses: readonly Span[], text: Text): boolean {
  const { start } = text.sentenceNear(words.start);
  if (isNamed(houses, { start: Math.max(start, words.start - AS_SUBJECT), end: words.start })) return true;
  return (
    isNamed(houses, { start: start - REACH_BACK, end: start }) && THAT_IS.test(text.folded.slice(start, words.start))
  );
}

/** "Luie zakken van de wegendienst"; who shouts at our people is somebody else. */
function insultsToUs(houses: readonly Span[], text: Text): Span[] {
  const ours = houses.filter(({ start }) => !SHOUTED_AT.test(text.folded.slice(Math.max(0, start - BEFORE), start)));
  return listed(text, 'insult', 'coarseInsult').filter((words) => isNamed(ours, text.sentenceNear(words.start)));
}

/** "Proficiat aan onze dienst, alweer de verkeerde datum." */
function mockPraise(houses: readonly Span[], text: Text): Span[] {
  const wrong = said(text, 'goneWrong');
  return said(text, 'mockPraise').filter((praise) => {
    const { start, end } = text.sentenceNear(praise.start);
    const near = { start: start - 2 * REACH_ON, end: end + 2 * REACH_ON };
    return isNamed(houses, near) && isNamed(wrong, near);
  });
}

/** Two words of mockery or failure in the sentence of "onze dienst"; in the next one counts too when they mock. */
function jokes(text: Text): Span[] {
  const words = listed(text, 'mockery', 'failing');
  if (words.length < FEWEST_IN_A_JOKE) return [];
  return said(text, 'ownHouse')
    .slice(0, MOST_HOUSES)
    .filter((house) => {
      const { start, end } = text.sentenceNear(house.start);
      const next = Math.min(text.sentenceNear(end + 1).end, end + SECOND_SENTENCE);
      const count = (to: number, hits: readonly Span[]) =>
        new Set(hits.filter((hit) => hit.start >= start && hit.end <= to).map((hit) => hit.start)).size;
      const mocking = count(next, listed(text, 'mockery')) > 0;
      return count(mocking ? next : end, words) >= FEWEST_IN_A_JOKE;
    });
}

/** The author says it, of nobody else, and does not take the blame. */
function isMeant(words: Span, text: Text): boolean {
  if (isDenied(words, text) || isSomebodyElses(words, text)) return false;
  const { start, end } = text.sentenceNear(words.start);
  const touches = (span: Span, reach = 0) => span.end > start - reach && span.start < end + reach;
  if (text.once('other houses', () => otherHouses(text)).some((hit) => touches(hit))) return false;
  if (text.once('said of us', () => said(text, 'saidOfUs')).some((hit) => touches(hit))) return false;
  return !text.once('amends', () => listed(text, 'amends')).some((hit) => touches(hit, REACH_BACK));
}

/** "De traagste van heel Vlaanderen" is not about Vlaanderen. */
const otherHouses = (text: Text) =>
  listed(text, 'otherHouse').filter(
    ({ start }) => !FAR_AND_WIDE.test(text.folded.slice(Math.max(0, start - BEFORE), start)),
  );

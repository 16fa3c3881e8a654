/** Who speaks in a post, by its words taken together: the office, the candidate, or the person at home. */

import { listed } from './said';
import { longest, type Span } from './text/spans';
import type { Text } from './text/text';
import type { List } from './words';

const ONESELF = /\b(?:ik|'k|mijn|mij|me|wij|we|ons)\b/;
const ONESELF_OR_OURS = /\b(?:ik|mijn|mij|wij|we|ons|onze)\b/;
const OF_OTHERS = /\b(?:uw|je|jouw|jullie|hun|alle|elke|elk|ieders|welke)\s$/;
const LONGEST_WORD = 8;
const HEARD = /\b(?:las|lees|lezen|hoor|hoorde|hoorden|zag|zagen|zegt|zei|zeggen)\b/;
const FEWEST_WORDS = 2;
const FEWEST_WITHOUT_ONESELF = 3;
const OFFICE: readonly List[] = ['mandate', 'organ', 'officialPaper', 'publicWork'];
const HOME: readonly List[] = [
  'relativeAtHome',
  'homeThing',
  'holidayPlace',
  'pastime',
  'familyFeast',
  'lifeEvent',
  'bodyAndHabits',
  'treat',
];

/** "Ik heb de verordening ondertekend": of office, several words in one sentence, or one and a decision. */
export function ofOffice(text: Text): Span[] {
  if (listed(text, ...OFFICE).length === 0) return [];
  return text.sentences.filter((sentence) => {
    if (!ONESELF.test(text.slice(sentence)) || HEARD.test(text.slice(sentence))) return false;
    const words = distinct(text, sentence, OFFICE);
    return words >= FEWEST_WORDS || (words > 0 && distinct(text, sentence, ['decision']) > 0);
  });
}

/** "Samen met onze kandidaten voor de meerderheid"; who explains how to vote campaigns for nobody. */
export function ofCampaign(text: Text): Span[] {
  if (!ONESELF_OR_OURS.test(text.folded) || listed(text, 'polling').length > 0) return [];
  const words = listed(text, 'election');
  return new Set(words.map((word) => text.slice(word))).size >= FEWEST_WORDS ? words : [];
}

/** "Kerst bij ons: één kalkoen en een zatte nonkel." */
export const ofHome = (text: Text): Span[] =>
  listed(text, ...HOME).length < FEWEST_WORDS ? [] : text.sentences.filter((sentence) => isOfHome(sentence, text));

function isOfHome(sentence: Span, text: Text): boolean {
  const words = distinct(text, sentence, HOME);
  return words >= (ONESELF.test(text.slice(sentence)) ? FEWEST_WORDS : FEWEST_WITHOUT_ONESELF);
}

/** How many words of the lists a sentence has; a word within a longer one counts once, and what is the reader's not. */
const distinct = (text: Text, { start, end }: Span, lists: readonly List[]) =>
  longest(listed(text, ...lists).filter((hit) => hit.start >= start && hit.end <= end && !isOfOthers(hit, text)))
    .length;

const isOfOthers = ({ start }: Span, text: Text) =>
  OF_OTHERS.test(text.folded.slice(Math.max(0, start - LONGEST_WORD), start));

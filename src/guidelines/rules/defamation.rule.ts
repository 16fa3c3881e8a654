/** A crime told as a fact about somebody who can be recognised: if it is true it is for the court, if not it is slander. */

import { accusedBefore, isOfSomebody } from '../accused';
import type { CompiledPolicy } from '../compiled-policy';
import { isListedWith, isSaidNear, isSaidWith, sentenceOf } from '../nearby';
import type { Rule } from '../rule';
import { said } from '../said';
import { isDenied, isSomebodyElses } from '../scopes';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';
import { wrongs } from '../wrongs';

const MOST_CRIMES = 300;
const MOST_PER_SENTENCE = 6;
const ASKED = /\?["'”’»)\s]*$/;
/** Who asks why, takes it for a fact. */
const TAKEN_FOR_A_FACT =
  /^\W*(?:waarom|wanneer|hoe (?:lang|kan|komt)|hoeveel|wist|weet ge|weet u|weet je|ge weet|vindt)\b/;

export const defamation: Rule = {
  id: 'defamation',
  guideline: 4,
  severity: 'review',
  about: {
    nl: 'Vindt een misdrijf of schande van iemand die te herkennen is, als feit verteld en zonder bron. Een veroordeling door de rechtbank, een ontkenning en een vraag blijven staan.',
    en: 'Finds a crime or disgrace of somebody who can be recognised, told as fact and without a source. A conviction by a court, a denial and a question are left alone.',
  },
  examples: {
    flags: [['Schepen Aoulad heeft geld gestolen uit de kas.', 'Schepen Aoulad heeft geld gestolen uit de kas.']],
    passes: ['De aannemer werd door de rechtbank veroordeeld voor fraude.', 'Mijn fiets is gestolen.'],
  },
  says: {
    nl: {
      message: '“{quote}” beschuldigt iemand van strafbare feiten zonder bron. Dat kan laster zijn.',
      advice: 'Noem een uitspraak of een publieke bron, of meld wat u weet aan de politie in plaats van online.',
    },
    en: {
      message: '“{quote}” accuses somebody of a crime without a source. That can be slander.',
      advice: 'Name a judgment or a public source, or report what you know to the police instead of online.',
    },
  },
  check(text, { policy }) {
    const accusations = new Map<number, Span>();
    const tried = new Map<number, number>();
    for (const crime of deedsIn(text, policy)) {
      const { start } = text.sentenceAt(crime.start);
      const tries = tried.get(start) ?? 0;
      tried.set(start, tries + 1);
      if (accusations.has(start) || tries >= MOST_PER_SENTENCE) continue;
      if (isAccusation(crime, text, policy)) accusations.set(start, sentenceOf(crime, text));
    }
    return [...accusations.values()];
  },
};

/** Those told in set phrases, and those whose words only go together where somebody is spoken of. */
const deedsIn = (text: Text, policy: CompiledPolicy): Span[] => [
  ...said(text, 'crimeTold', 'violenceTold', 'crimeNamed').slice(0, MOST_CRIMES),
  ...wrongs(text)
    .slice(0, MOST_CRIMES)
    .filter((deed) => isOfSomebody(deed, text, policy)),
];

function isAccusation(crime: Span, text: Text, policy: CompiledPolicy): boolean {
  if (isDenied(crime, text) || isSomebodyElses(crime, text) || isAsked(crime, text)) return false;
  if (isSaidWith(crime, text, 'againstCrime') || isSaidNear(crime, text, 'sourced') || isCorrected(crime, text))
    return false;
  return !isListedWith(crime, text, 'played') && accusedBefore(crime, text, policy);
}

function isAsked(crime: Span, text: Text): boolean {
  const words = text.slice(text.sentenceNear(crime.start));
  return ASKED.test(words) && !TAKEN_FOR_A_FACT.test(words);
}

/** Here or right after: what comes before is what the author will not have denied. */
function isCorrected(crime: Span, text: Text): boolean {
  const { end } = text.sentenceAt(crime.start);
  const isCorrectedNext = end < text.folded.length && isSaidWith({ start: end, end }, text, 'corrected');
  return isCorrectedNext || isSaidWith(crime, text, 'corrected');
}

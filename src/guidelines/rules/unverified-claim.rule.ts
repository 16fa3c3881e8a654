/** What a mandataris passes on is believed: rumour becomes news when it has an office behind it. */

import { isSaidNear, isSaidWith, restOfSentence } from '../nearby';
import type { Rule } from '../rule';
import { listed, said } from '../said';
import { longest, type Span } from '../text/spans';
import type { Text } from '../text/text';

const LONGEST_CLAIM = 200;
/** Somebody else's words follow. */
const QUOTES = /^:?\s*["“”«]/;
/** The author asks whether anybody knows: that passes nothing on. */
const ASKED =
  /^\W*(?:klopt|is het waar|heeft iemand|hebt u|heb je|weet (?:iemand|er|jij|u)|wie|kent|kan iemand|heeft er)\b[^.!]*\?\W*$/;

export const unverifiedClaim: Rule = {
  id: 'unverified-claim',
  guideline: 8,
  severity: 'warn',
  about: {
    nl: 'Vindt geruchten en wat van horen zeggen is. Een vraag aan de lezer, een bewering met een bron en plannen voor later blijven staan.',
    en: 'Finds rumour and hearsay. A question to readers, a claim with a source and plans for later are left alone.',
  },
  examples: {
    flags: [['Naar het schijnt sluit de bank.', 'Naar het schijnt sluit de bank']],
    passes: ['Er gaan geruchten over de markt. Dat klopt niet.', 'De markt verhuist in mei.'],
  },
  says: {
    nl: {
      message: '“{quote}” is van horen zeggen. U bent zelf verantwoordelijk voor wat u doorgeeft.',
      advice: 'Vraag het na en noem de bron, of wacht tot het zeker is.',
    },
    en: {
      message: '“{quote}” is hearsay. You are responsible yourself for what you pass on.',
      advice: 'Verify it and name the source, or wait until it is certain.',
    },
  },
  check: (text) =>
    longest([
      ...[...heard(text), ...said(text, 'chainMessage'), ...reported(text)]
        .filter((span) => isPassedOn(span, text))
        .map((span) => restOfSentence(span, text)),
      ...said(text, 'unchecked')
        .filter((span) => isPassedOn(span, text))
        .map((span) => withWhatWasClaimed(span, text)),
    ]),
};

/** Who writes of laws and ministers passes on what the press wrote: that can be looked up. */
const wordsOfState = (text: Text) => listed(text, 'statecraft').length;

const heard = (text: Text) => (wordsOfState(text) > 1 ? [] : said(text, 'hearsay'));

const reported = (text: Text) =>
  wordsOfState(text) > 0
    ? []
    : said(text, 'reported').filter((span) => !isSaidWith(span, text, 'conditional') && !isAsked(span, text));

const isAsked = (span: Span, text: Text) => /\?\W*$/.test(text.slice(text.sentenceNear(span.start)));

function isPassedOn(span: Span, text: Text): boolean {
  if (text.quotationAt(span.start) || QUOTES.test(text.folded.slice(span.end, span.end + 4))) return false;
  if (ASKED.test(text.slice(text.sentenceNear(span.start)))) return false;
  return !isSaidNear(span, text, 'corrected') && !isSaidWith(span, text, 'listened', 'sourced', 'saidByOffice');
}

/** "Of het klopt, weet ik niet" is about the sentence before. */
function withWhatWasClaimed(span: Span, text: Text): Span {
  const { start, end } = text.sentenceNear(text.sentenceAt(span.start).start - 1);
  const claimed = text.skipSpace(Math.max(start, end - LONGEST_CLAIM));
  return { start: Math.min(span.start, claimed), end: restOfSentence(span, text).end };
}

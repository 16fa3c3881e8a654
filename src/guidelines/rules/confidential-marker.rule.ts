/** What is said behind closed doors stays there until it is made public; who reveals it breaks the duty of secrecy. */

import { isListedWith, isSaidNear, isSaidWith, restOfSentence } from '../nearby';
import type { Rule } from '../rule';
import { said } from '../said';
import { longest, type Span } from '../text/spans';
import type { Text } from '../text/text';

const FAR = 200;
const MORE = /\p{L}{2}/u;
/** “Onder embargo?”: no more than a question. */
const ASKED = /^\W*\S+(?:\s\S+)?\?\W*$/;
const VOTES = /\b\d{1,2} (?:tegen|voor|stemmen|tegenstemmen)\b/;

export const confidentialMarker: Rule = {
  id: 'confidential-marker',
  guideline: 7,
  severity: 'block',
  about: {
    nl: 'Vindt dat iets komt uit een besloten zitting, een geheime stemming, een vertrouwelijk dossier of van onder een embargo. Aankondigen dat een zitting besloten is en het openbare resultaat blijven staan.',
    en: 'Finds that something comes from a closed session, a secret vote, a confidential file or an embargo. Announcing that a session is closed and the public outcome are left alone.',
  },
  examples: {
    flags: [['Dit staat in de vertrouwelijke nota van de dienst.', 'de vertrouwelijke nota']],
    passes: [
      'De zitting is morgen besloten: dat punt gaat over personeel.',
      'Uw melding wordt vertrouwelijk behandeld.',
    ],
  },
  says: {
    nl: {
      message: '“{quote}” wijst op vertrouwelijke informatie: een besloten zitting, een embargo of een intern stuk.',
      advice: 'Wacht tot het publiek is, of vraag de algemeen directeur of woordvoerder wat u al mag zeggen.',
    },
    en: {
      message: '“{quote}” points to confidential information: a closed session, an embargo or an internal document.',
      advice: 'Wait until it is public, or ask the director or a spokesperson what you may already say.',
    },
  },
  check(text) {
    const told = said(text, 'secret', 'indiscretion').filter((span) => !isSaidWith(span, text, 'keptSecret'));
    const hushed = said(text, 'hush', 'secretive').filter((span) => isSaidNear(span, text, 'disclosure'));
    const quiet = said(text, 'hush').filter((span) => goesOn(span, text));
    const openly = [...hushed, ...quiet].filter((span) => !isSaidNear(span, text, 'keptSecret'));
    const behindDoors = said(text, 'closedDoor').filter((span) => isRevealed(span, text));
    // Behind closed doors is also the name of a play, and a surprise is kept quiet too.
    return longest(
      [...told, ...openly, ...behindDoors]
        .filter((span) => !isListedWith(span, text, 'surprise') && !isPlayed(span, text))
        .filter((span) => !isSaidNear(span, text, 'withheld') && !ASKED.test(text.slice(text.sentenceAt(span.start))))
        .map((span) => restOfSentence(span, text)),
    );
  },
};

/** On stage or in a book; a page may be of a file as well. */
const isPlayed = (span: Span, text: Text) => isListedWith(span, text, 'played') && !isListedWith(span, text, 'copy');

/** “Dit mocht niemand weten”, and then something follows. */
function goesOn({ start }: Span, text: Text): boolean {
  const { end } = text.sentenceAt(start);
  return /:\s/.test(text.slice({ start, end })) || MORE.test(text.folded.slice(end, end + FAR));
}

/** Announcing a closed session is fine; telling how the vote went is not. */
function isRevealed(door: Span, text: Text): boolean {
  if (isSaidNear(door, text, 'keptSecret')) return false;
  return isSaidNear(door, text, 'revelation') || VOTES.test(text.around(text.sentenceNear(door.start), 80));
}

/** Announcing violence, or wishing it on somebody, is a crime and frightens more people than it is meant for. */

import { isCitedToReject, isCondemned } from '../counter-speech';
import { hateful } from '../hateful';
import { menacing, peopleIn } from '../menacing';
import { readTwice } from '../respelled';
import type { Rule } from '../rule';
import { said } from '../said';
import { isDeniedAround, isRejected, isSomebodyElses } from '../scopes';
import { joined, overlaps, type Span } from '../text/spans';
import type { Text } from '../text/text';

const SPORT =
  /\b(?:wedstrijd\w*|match|matchen|ploeg|doelpunt\w*|goal|veld|kampioen\w*|koers|toernooi|finale|keeper|penalty|beker|score|tegenstander|derby|competitie|klassement|sprint|tennis|padel|volleybal|basket\w*|petanque|biljart|darts\w*|judo\w*|boks(?:en|gala|club)|renner\w*)\b/;
/** What is done to people in games, films and fairy tales. */
const PLAYED =
  /\b(?:quiz\w*|spelavond|spel|spelletje|kaarten|kaartje|schaak\w*|schaken|dammen|level|game|gamen|fortnite|weerwolven|toneel\w*|musical|film|serie|boek|roman|thriller|leestip|rol|scenario|larp|escaperoom|halloween\w*|griezel\w*|zombies|spook\w*|klaas vaak|wekker|kerststoet|tombola|de sint|sinterklaas|piet|liedje|gedicht|nieuwjaarsduik|goede doel|waslijn|bubbels|pint|kermis|tractorpulling)\b/;
/** Advice, and news of what has happened. */
const TOLD =
  /\b(?:politie|brandweer|parket|rechtbank|rechter veroordeelde|dovo|bel (?:de )?(?:112|1712|1733|101)|aangifte|klacht|testament: |notaris|infoavond|gratis af te halen|kerstb\w+|in (?:1\d{3}|de \d+e eeuw)|gids|op reis|op vakantie|kruispunt|zwemles\w*|lessen|workshop|in de brief|stond dat|wat nu|wat als|misschien|stembus|verkiezingen|volgens de|verklaarde)\b/;
/** What a club announces to another: the rest of a threat is no sport. */
const AS_IN_SPORT =
  /\b(?:sla|slaan|klop|kloppen|maak|maken|pak|pakken|af|afmaken|afslachten|in|inmaken|kraak|kraken|kapot|dood|schiet|schieten|ver[a-z]+|halen|eraan|weten|neem|nemen|wachten|wacht|knal|eens|gaat|gaan|krijgt|krijgen)\b/;
/** Beasts, weeds, food, things and ailments may be killed. */
const NO_PERSON =
  /\b(?:(?<!tegen )(?:dat|het|dit|de) (?:plan|plannen|voorstel)|wespen|nest|nesten|die weg|die baan|parkeertoren|gebouw|toren|slak\w*|mier\w*|onkruid|mug|muggen|wesp\w*|ratten|muizen|rups\w*|hoorna\w*|teken|luizen|pint\w*|deeg|eieren|eiwit|vlees|biefstuk|saus|taart|soep|affiche\w*|vlag|vlaggen|poster\w*|virus|bacterie\w*|kilo\w*|record\w*|deadline|vooroordelen|armoede|werkloosheid|belasting\w*|schulden|files|wespen|bestrijder|knotwilg\w*|takken|haag|hagen|buxus\w*|duizendknoop|mollen|schimmel|vuur|kampvuur|barbecue|bbq|oogst|kerstboom|de was|gordijnen|schilderij|zebrapad|slagroom|ijs|noten|piñata|pinata)\b/;
const TO_YOU = /\b(?:u|uw|uwe|uwen|ge|gij|je|jou|jouw|jullie|ulle|dich|joen)\b/;
const TO_THE_BODY =
  /\b(?:tanden|benen|knie\w*|kop|keel|strot|messen|mes|kogel|geweer|knuppel|bijl|kaak|poten|vingers|ribben|nek|smoel|bakkes|levend|graf|kist)\b/;
/** Death wished on a whole group is hate, which says it more clearly. */
const WISH = /\b(?:mogen|mag|hoop|wens|laat ze|laat (?:dat|die|heel|al))\b/;
const THEMSELVES =
  /\b(?:ik|mezelf|mijzelf|me|mij) (?:\w+ )?(?:mezelf|mijzelf|mijn eigen (?:kop|hoofd|tanden|vingers))\b/;
const MOST_PER_SENTENCE = 6;
const KINDS = [
  'threat',
  'announcedHarm',
  'suffered',
  'harmIf',
  'harmCalledFor',
  'harmWished',
  'veiledThreat',
  'veiledMenace',
  'menace',
] as const;

export const threat: Rule = {
  id: 'threat',
  guideline: 4,
  severity: 'block',
  about: {
    nl: 'Vindt het aankondigen of toewensen van geweld aan mensen. Beeldspraak zonder persoon, sport en de strijd tegen een probleem blijven staan.',
    en: 'Finds announcing or wishing violence on people. Figures of speech without a person, sport and fighting a problem are left alone.',
  },
  examples: {
    flags: [['Ik sla uw tanden uit uw mond.', 'Ik sla uw tanden uit uw mond']],
    passes: ['We maken werk van veilige straten.', 'Onze ploeg heeft ze afgemaakt op het veld.'],
  },
  says: {
    nl: {
      message: '“{quote}” leest als een bedreiging. Dat is strafbaar, ook als het niet zo bedoeld is.',
      advice: 'Haal dit weg. Voelt u zich zelf bedreigd of onrecht aangedaan, bel dan de politie.',
    },
    en: {
      message: '“{quote}” reads as a threat. That is a crime, even when it is not meant so.',
      advice: 'Take this out. If you feel threatened or wronged yourself, call the police.',
    },
  },
  check: (text) => readTwice(text, threatsIn),
  leaves: (sentence, text) => isWishedOnAGroup(sentence, text),
};

const threatsIn = (text: Text): Span[] =>
  fewOfEachSentence(joined([...said(text, ...KINDS), ...menacing(text)]), text).filter(
    (span) => (isAtAPerson(span, text) || !isNoPerson(span, text)) && isMeant(span, text),
  );

const isAtAPerson = (span: Span, text: Text) =>
  TO_YOU.test(text.slice(span)) ||
  TO_THE_BODY.test(text.slice(span)) ||
  peopleIn(text).has(text.sentenceAt(span.start).start);

/** Spans are in text order. */
function fewOfEachSentence(spans: readonly Span[], text: Text): Span[] {
  const counts = new Map<number, number>();
  return spans.filter(({ start }) => {
    const sentence = text.sentenceAt(start).start;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    return (counts.get(sentence) ?? 0) <= MOST_PER_SENTENCE;
  });
}

const isNoPerson = (span: Span, text: Text) => NO_PERSON.test(text.slice(text.sentenceNear(span.start)));

function isMeant(span: Span, text: Text): boolean {
  const sentence = text.slice(text.sentenceNear(span.start));
  const words = text.slice(span);
  if (!TO_THE_BODY.test(words) && AS_IN_SPORT.test(words) && SPORT.test(sentence)) return false;
  if (PLAYED.test(sentence) || TOLD.test(sentence)) return false;
  if (THEMSELVES.test(sentence) || isWishedOnAGroup(span, text)) return false;
  if (isSomebodyElses(span, text) || isCitedToReject(span, text)) return false;
  return !isRejected(span, text) && !isCondemned(span, text) && !isDeniedAround(span, text);
}

const isWishedOnAGroup = (span: Span, text: Text) => WISH.test(text.slice(span)) && isOfAGroup(span, text);

const isOfAGroup = (span: Span, text: Text) => {
  const { start, end } = text.sentenceNear(span.start);
  return hateful(text).some((hate) => overlaps(hate, { start, end }));
};

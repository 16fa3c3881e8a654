/** Calling people names: whatever they did, it says more about who writes it than about them. */

import { hateful } from '../hateful';
import { personNames } from '../names/person-names';
import type { Rule, Setting } from '../rule';
import { listed, said } from '../said';
import { isDenied, isSomebodyElses } from '../scopes';
import { longest, overlaps, type Span } from '../text/spans';
import type { Text } from '../text/text';

/** Between commas, or behind one at the end: who is spoken to, or of. */
const BEFORE_APPOSITION = /(?:[,:;=–-]\s?|,\s(?:die|dat|deze|gij|jij)\s)$/u;
const AFTER_APPOSITION = /^\s?(?:[,!?.…]|$|\p{Extended_Pictographic})/u;
const TO_SOMEBODY = /(?:^|\s)(?:gij|ge|jij|jou|uw|hem|haar|hij|zwijg|hou|ga|loop|,\s(?:die|dat))(?=[\s,.!?]|$)/u;
/** One person is meant, not everyone who is like that. */
const ONE_PERSON = /(?:^|\s)(?:gij|ge|jij|uw|jouw|haar|hij|die|dat|deze|zo'n)(?=[\s,.!?]|$)/u;
const MANY = /(?:en|s|volk|bende|uitschot|gespuis|tuig|crapuul|krapuul|schorem|gebroed|soort)$/;

const NAMED_IS_A =
  /(?<![\p{L}\p{N}])[\p{L}-]{2,30} (?:is|was|blijft|blijkt)(?: (?!geen|niet)[\p{L}]{1,12}){0,4} (?:een|ne|nen|n|zo'n)(?: [\p{L}]{1,15}){0,2} $/u;
const NO_NAME = /^(?:dit|dat|het|wat|er|hier|daar|deze|die|zoiets|alles|niets|elk|een|wie|nu|vandaag)\s/;
/** "Peeters, vuile …" */
const CALLED_UPON = /(?<![\p{L}])[\p{L}-]{2,30}, (?:[\p{L}]{1,15} ){0,2}$/u;
const SUCH_A =
  /(?<![\p{L}])(?:die|gij|dieje|diene?n?) (?:[\p{L}]{3,15} )?[\p{L}-]{3,25} van (?:een|ne|nen|n) (?:[\p{L}]{3,15} )?$/u;
const KIND =
  /(?:schat|engel|parel|held|kanjer|topper|droom|lieverd|brok|wolk|reus|crack|krak|kampioen|zoon|dochter|vrouw|man|vriend|vriendin|broer|zus|brief|job|stem|foto|hand|woorden|uitspraak|dag|taak|rol|functie|wagen|auto|fiets|kinderen|ideeen|plannen|tijd|hulp|steun|raad|naam|komst|inzet|periode|vraag|zaak) van /;
const SERVICE = /(?<!\p{L})(?:gemeente|stad|ocmw|\p{L}{0,20}dienst(?:en)?|website|app|loket|administratie)(?!\p{L})/u;
const REACH_BACK = 90;
const FAR = 180;
const UNHEARD_OF = /nooit (?:[\p{L}]+ ){0,3}$|nooit (?:[\p{L}]+ ){0,2}zo'?n (?:[\p{L}]+ ){0,2}$/u;
const MENTIONED =
  /(?:woord|hoor|horen|hoort|gehoord|pest|verwijt|stempel|etiket|cliche|vooroordeel|scheld|term|toneel|voorstelling|film|boek|roman|lied|strip|musical|expo|titel)/;
const LONGEST_MENTION = 50;

export const insult: Rule = {
  id: 'insult',
  guideline: 4,
  severity: 'warn',
  about: {
    nl: 'Vindt scheldwoorden en vernederende namen voor een persoon of een groep personen, ook vermomd. Een citaat dat wordt afgekeurd, een ontkenning en de onschuldige zin van het woord blijven staan.',
    en: 'Finds slurs and demeaning names for a person or group of persons, also in disguise. A quotation that is rejected, a denial and the innocent sense of the word are left alone.',
  },
  examples: {
    flags: [
      ['Wat een idioot is dat.', 'idioot'],
      ['Die domme ezel van een schepen.', 'domme ezel'],
    ],
    passes: ['Hij is geen idioot.', 'De ezel op de kinderboerderij heet Flor.'],
  },
  says: {
    nl: {
      message: '“{quote}” leest als een belediging. Online gelden dezelfde omgangsvormen als offline.',
      advice: 'Zeg wat u van de beslissing of de daad vindt, zonder de persoon een naam te geven.',
    },
    en: {
      message: '“{quote}” reads as an insult. The same manners apply online as offline.',
      advice: 'Say what you think of the decision or the deed, without calling the person names.',
    },
  },
  check(text, setting) {
    const harmless = said(text, 'harmlessName');
    const found = [...names(text), ...aimed(text), ...slurs(text), ...sayings(text)];
    return longest(found).filter(
      (span) =>
        !harmless.some((other) => other.start < span.end && span.start - other.end < 2) &&
        !isSomebodyElses(span, text) &&
        !isMentioned(span, text) &&
        (!isAboutAGroup(span, text) || isOnePerson(span, text, setting)),
    );
  },
};

const names = (text: Text): Span[] =>
  [...listed(text, 'insult', 'coarseInsult'), ...said(text, 'calledFoul')].filter((span) => isMeant(span, text));

/** Beasts, things and trades; where animals are spoken of, their names mean them. */
function aimed(text: Text): Span[] {
  const animals = listed(text, 'animalTalk').map((word) => text.sentenceNear(word.start));
  return [...said(text, 'nameCalling'), ...addressed(text), ...toldOf(text), ...characterised(text)].filter(
    (span) => isMeant(span, text) && !animals.some((sentence) => overlaps(sentence, span)),
  );
}

/** "Nog nooit zo'n lafaard gezien" denies nothing. */
const isMeant = (span: Span, text: Text) =>
  !isDenied(span, text) || UNHEARD_OF.test(text.folded.slice(Math.max(0, span.start - REACH_BACK), span.start));

/** Of a service, another rule says it better. */
const sayings = (text: Text): Span[] =>
  said(text, 'sayingOfContempt').filter(({ start }) => {
    const sentence = text.sentenceNear(start);
    const before = text.folded.slice(sentence.start, start);
    return !SERVICE.test(before) || listed(text, 'office').some((office) => overlaps(office, sentence));
  });

/** "Woorden als 'dikzak'": a few words in quotation marks that are heard, or spoken about. */
function isMentioned(span: Span, text: Text): boolean {
  const quotation = text.quotationAt(span.start);
  if (!quotation || quotation.end - quotation.start > LONGEST_MENTION) return false;
  return MENTIONED.test(text.around(quotation, REACH_BACK));
}

/** Contempt for a group that is also called out at one of them. */
const slurs = (text: Text): Span[] =>
  listed(text, 'slur').filter((slur) => hateful(text).some((hate) => overlaps(hate, slur)));

/** "Zwijg, ezel." "Mijn overbuur, die ezel, snoeit zijn haag." */
const addressed = (text: Text): Span[] =>
  listed(text, 'insultWhenAimed').filter(({ start, end }) => {
    const sentence = text.sentenceNear(start);
    return (
      BEFORE_APPOSITION.test(text.folded.slice(Math.max(sentence.start, start - 8), start)) &&
      AFTER_APPOSITION.test(text.folded.slice(end, end + 3)) &&
      TO_SOMEBODY.test(text.slice(sentence))
    );
  });

/** "Vermeersch is en blijft een ezel." */
const toldOf = (text: Text): Span[] =>
  listed(text, 'insultWhenAimed').filter(({ start }) => {
    const from = Math.max(text.sentenceNear(start).start, start - REACH_BACK);
    const subject = NAMED_IS_A.exec(text.folded.slice(from, start));
    return subject !== null && text.isCapital(from + subject.index) && !NO_NAME.test(subject[0]);
  });

/** "Die vetbuik van een conciërge": whatever is said so of a person, is seldom kind. */
const characterised = (text: Text): Span[] =>
  listed(text, 'office', 'fellow').flatMap(({ start, end }) => {
    const from = Math.max(text.sentenceNear(start).start, start - REACH_BACK);
    const said = SUCH_A.exec(text.folded.slice(from, start));
    return said && !KIND.test(said[0]) ? [{ start: from + said.index, end }] : [];
  });

/** A group is spoken of: contempt for it is hate, which says it more clearly. */
function isAboutAGroup(span: Span, text: Text): boolean {
  const groups = groupsNamed(text);
  if (groups.length === 0 || hateful(text).length > 0) return groups.length > 0;
  return MANY.test(text.slice(span)) && groups.some(({ end }) => end <= span.start && span.start - end < FAR);
}

/** Words that are insults themselves name no group. */
const groupsNamed = (text: Text): readonly Span[] =>
  text.once('groups named', () => {
    const own = listed(text, 'insult', 'coarseInsult');
    return listed(text, 'group', 'slur').filter((group) => !own.some((name) => overlaps(name, group)));
  });

/** One of them is called names as well. */
function isOnePerson(span: Span, text: Text, { policy }: Setting): boolean {
  const sentence = text.sentenceNear(span.start);
  if (MANY.test(text.slice(span))) return false;
  const before = CALLED_UPON.exec(text.folded.slice(sentence.start, span.start));
  if (before && text.isCapital(sentence.start + before.index)) return true;
  return ONE_PERSON.test(text.slice(sentence)) || personNames(text, policy).some((name) => overlaps(name, sentence));
}

/** Calling people names: whatever they did, it says more about who writes it than about them. */

import { hateful } from '../hateful';
import { namesCalled } from '../names-called';
import { personNames } from '../names/person-names';
import type { Rule, Setting } from '../rule';
import { listed, said } from '../said';
import { isSomebodyElses } from '../scopes';
import { longest, overlaps, type Span } from '../text/spans';
import type { Text } from '../text/text';

/** One person is meant, not everyone who is like that. */
const ONE_PERSON = /(?:^|\s)(?:gij|jij|zijt|bent)(?=[\s,.!?]|$)/u;
const POINTED_AT = /(?:^|\s)(?:die|dien|dieje|dat|deze|zo'n) (?:\p{L}{3,15} )?$/u;
/** Told of long ago, or in a story. */
const IN_A_STORY =
  /(?<!\p{L})(?:leesclub|sprookje\p{L}{0,6}|roman|personage|gezelschapsspel|bordspel|stadswandeling|tentoonstelling|voorstelling|toneelstuk|toneelkring|het stuk|musical|legende|sage|burcht|spelers|museum|verzet|middeleeuw\p{L}{0,5}|eeuw|wereldoorlog|bezetting|geschiedenis\p{L}{0,6}|carnavals\p{L}{3,12}|bouwjaar|1[0-8]\d\d|19[0-4]\d)(?!\p{L})/u;
const MANY = /(?:en|s|volk|bende|uitschot|gespuis|tuig|crapuul|krapuul|schorem|gebroed|soort)$/;

/** "Peeters, vuile …" */
const CALLED_UPON = /(?<![\p{L}])[\p{L}-]{2,30}, (?:[\p{L}]{1,15} ){0,2}$/u;
/** "De mannen van de ruilbeurs": no group by nature. */
const SOME_OF_THEM = /^ (?:van|op|in|achter|bij|uit) (?:de|het|den|dat|die|t)(?!\p{L})/u;
const SERVICE = /(?<!\p{L})(?:gemeente|stad|ocmw|\p{L}{0,20}dienst(?:en)?|website|app|loket|administratie)(?!\p{L})/u;
/** What is said, is behind it: "als domheid pijn deed, liep hij op krukken". */
const SUPPOSED = /^(?:als|indien|moest|mocht|toen|wanneer)\s/;
const REACH_BACK = 90;
const FAR = 180;
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
    const found = [...namesCalled(text, setting.policy), ...slurs(text), ...sayings(text)];
    return longest(found).filter(
      (span) =>
        !harmless.some((other) => other.start < span.end && span.start - other.end < 2) &&
        !isSomebodyElses(span, text) &&
        !isMentioned(span, text) &&
        !isInAStory(span, text) &&
        (!isAboutAGroup(span, text) || isOnePerson(span, text, setting)),
    );
  },
};

/** Of a service, another rule says it better. */
const sayings = (text: Text): Span[] =>
  said(text, 'sayingOfContempt')
    .filter(({ start }) => {
      const sentence = text.sentenceNear(start);
      const before = text.folded.slice(sentence.start, start);
      return !SERVICE.test(before) || listed(text, 'office').some((office) => overlaps(office, sentence));
    })
    .map((saying) =>
      SUPPOSED.test(text.slice(saying)) ? { ...saying, end: text.sentenceNear(saying.start).end } : saying,
    );

/** "Woorden als 'dikzak'": a few words in quotation marks that are heard, or spoken about. */
function isMentioned(span: Span, text: Text): boolean {
  const quotation = text.quotationAt(span.start);
  if (!quotation || quotation.end - quotation.start > LONGEST_MENTION) return false;
  return MENTIONED.test(text.around(quotation, REACH_BACK));
}

function isInAStory(span: Span, text: Text): boolean {
  const sentence = text.slice(text.sentenceNear(span.start));
  return IN_A_STORY.test(sentence) && !ONE_PERSON.test(sentence);
}

/** Contempt for a group that is also called out at one of them. */
const slurs = (text: Text): Span[] =>
  listed(text, 'slur').filter((slur) => hateful(text).some((hate) => overlaps(hate, slur)));

/** A group is spoken of: contempt for it is hate, which says it more clearly. */
function isAboutAGroup(span: Span, text: Text): boolean {
  const sentence = text.sentenceNear(span.start);
  if (hateful(text).some((hate) => hate.start < sentence.end && sentence.start - hate.end < FAR)) return true;
  const groups = groupsNamed(text);
  return MANY.test(text.slice(span)) && groups.some(({ end }) => end <= span.start && span.start - end < FAR);
}

/** Words that are insults themselves name no group. */
const groupsNamed = (text: Text): readonly Span[] =>
  text.once('groups named', () => {
    const own = listed(text, 'insult', 'coarseInsult');
    return listed(text, 'group', 'slur').filter(
      (group) =>
        !own.some((name) => overlaps(name, group)) && !SOME_OF_THEM.test(text.folded.slice(group.end, group.end + 12)),
    );
  });

/** One of them is called names as well. */
function isOnePerson(span: Span, text: Text, { policy }: Setting): boolean {
  const sentence = text.sentenceNear(span.start);
  if (MANY.test(text.slice(span))) return false;
  const before = text.folded.slice(sentence.start, span.start);
  const calledUpon = CALLED_UPON.exec(before);
  if (calledUpon && text.isCapital(sentence.start + calledUpon.index)) return true;
  if (ONE_PERSON.test(text.slice(sentence))) return true;
  const isSlur = groupsNamed(text).some((slur) => overlaps(slur, span));
  return (!isSlur && POINTED_AT.test(before)) || personNames(text, policy).some(({ start }) => start < sentence.end);
}

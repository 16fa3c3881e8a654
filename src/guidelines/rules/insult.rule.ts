/** Calling people names: whatever they did, it says more about who writes it than about them. */

import { hateful } from '../hateful';
import type { Rule } from '../rule';
import { isDenied, isSomebodyElses } from '../scopes';
import { longest, overlaps, type Span } from '../text/spans';
import type { Text } from '../text/text';
import { listed } from '../words';

/** Right before a name that is only an insult when somebody is meant. */
const AIMED_BEFORE =
  /\b(?:(?:gij|ge|jij|je|u|hij|zij|ze|jullie|dat|dit|wie|[\p{L}]+)\s+(?:is|zijt|bent|zijn|ben)\s+(?:gewoon\s+|echt\s+|toch\s+|maar\s+|allemaal\s+)?(?:een|ne|nen|n|een echte|zo'n)|zo'n|wat een|wat voor een|gij|jij|stelletje|bende|hoop|stuk)\s+(?:[\p{L}]+e?\s+){0,2}$/u;
const ANIMAL =
  /\b(?:(?:mijn|onze|ons|uw|de) (?:hond|kat|poes|kater|pony|paard|konijn|cavia|teefje|viervoeter)|kinderboerderij|in de wei|op stal|dierenarts|met vier poten)\b/;
const STINKS = /\b(?:ge|gij|je|jij|hij|zij) stinkt?\b[^.!?]{0,30}/g;
/** Person words that are neutral until such an adjective stands before them. */
const UGLY_PERSON =
  /\b(?:zielige?|achterlijke?|achterbakse?|onnozele?|laffe|lompe|luie|smerige?|vieze|vuile|domme|stomme|walgelijke?|verwaande|leugenachtige?|schijnheilige?|irritante|arrogante|corrupte|gestoorde|zieke|vunzige|gore) (?:vent|ventje|venten|mens|kerel|kerels|type|types|figuur|figuren|madam|griet|wicht|volk|bende|kliek)\b/g;
const WHAT_A =
  /\bwat (?:een|voor een|ne) (?:prul|vod|lor|kluns|draak|zak|dweil|nul|gedrocht|lapzwans|slappeling) van een (?:vent|mens|vrouw|man|burgemeester|schepen)\b/g;

export const insult: Rule = {
  id: 'insult',
  guideline: 4,
  severity: 'warn',
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
  check: (text) =>
    longest([...names(text), ...aimedNames(text), ...spoken(text)]).filter(
      (span) => !isDenied(span, text) && !isSomebodyElses(span, text) && !isOfAGroup(span, text),
    ),
};

/** Contempt for a group is hate, which says it more clearly. */
const isOfAGroup = (span: Span, text: Text) => hateful(text).some((hate) => overlaps(hate, span));

const names = (text: Text): Span[] => listed(text, 'insult', 'coarseInsult');

/** An animal, a thing or a trade, when an ugly word or "you are a" stands before it. */
function aimedNames(text: Text): Span[] {
  const ugly = listed(text, 'contemptuous');
  return listed(text, 'insultWhenAimed').flatMap((name): Span[] => {
    const dressed = ugly.find((word) => word.end <= name.start && name.start - word.end <= 2);
    if (isAnimal(name, text)) return [];
    if (dressed) return [{ start: dressed.start, end: name.end }];
    const before = text.folded.slice(Math.max(0, name.start - 60), name.start);
    return AIMED_BEFORE.test(before) ? [{ start: name.start, end: name.end }] : [];
  });
}

/** "mijn hond is een luie zak", "een ezel op de kinderboerderij": about the animal. */
const isAnimal = (name: Span, text: Text) => ANIMAL.test(text.slice(text.sentenceNear(name.start)));

const spoken = (text: Text): Span[] =>
  [STINKS, UGLY_PERSON, WHAT_A].flatMap((pattern) =>
    [...text.folded.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );

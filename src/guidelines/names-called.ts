/** Where somebody is called a name, beast or thing: addressed so, told to be so, or described so in passing. */

import type { CompiledPolicy } from './compiled-policy';
import { personNames } from './names/person-names';
import { listed, said } from './said';
import { isDenied } from './scopes';
import { overlaps, type Span } from './text/spans';
import type { Text } from './text/text';

/** Between commas, or behind one at the end: who is spoken to, or of. */
const BEFORE_APPOSITION = /(?:[,:;=–-]\s?|,\s(?:die|dat|deze|gij|jij)\s)$/u;
const AFTER_APPOSITION = /^\s?(?:[,!?.…]|$|\p{Extended_Pictographic})/u;
const TO_SOMEBODY =
  /(?:^|\s)(?:gij|ge|jij|jou|uw|hem|haar|hij|zwijg|hou|ga|loop|koop|leer|hey|zeg|hé|allez|kijk|,\s(?:die|dat))(?=[\s,.!?]|$)/u;
const NAMED_IS_A =
  /(?<![\p{L}\p{N}])[\p{L}-]{2,30} (?:is|was|blijft|blijkt)(?: (?!geen|niet)[\p{L}]{1,12}){0,4} (?:een|ne|nen|n|zo'n)(?: [\p{L}]{1,15}){0,2} $/u;
const NO_NAME = /^(?:dit|dat|het|wat|er|hier|daar|deze|die|zoiets|alles|niets|elk|een|wie|nu|vandaag)\s/;
const SUCH_A =
  /(?<![\p{L}])(?:die|gij|dieje|diene?n?) (?:[\p{L}]{3,15} )?[\p{L}-]{3,25} van (?:een|ne|nen|n) (?:[\p{L}]{3,15} )?$/u;
const KIND =
  /(?:schat|engel|parel|held|kanjer|topper|droom|lieverd|brok|wolk|reus|crack|krak|kampioen|zoon|dochter|vrouw|man|vriend|vriendin|broer|zus|brief|job|stem|foto|hand|woorden|uitspraak|dag|taak|rol|functie|wagen|auto|fiets|kinderen|ideeen|plannen|tijd|hulp|steun|raad|naam|komst|inzet|periode|vraag|zaak) van /;
/** A sentence that is no more than a name: "Een natte krant.", "Schrijvende schoothonden." */
const NOTHING_BEFORE =
  /^[\s"'(–-]*(?:(?:een|ne|nen|n|gewoon|pure?|echte?|twee|drie|allemaal) )?(?:\p{L}{3,16} ){0,2}$/u;
/** "Weet ge wat hij is?", "Onze schepen van cultuur?" */
const ASKED_WHAT =
  /(?:(?:^|[.!?]\s*)(?:en )?(?:weet ge|weten jullie|weet je|wilt ge weten|wat is|wie is|wat vind|hoe noem|zal ik)[^.!?]{0,60}|(?:^|[.!?]\s*)(?:en )?(?:de|die|dat|onze|ons|den|het|heel|mijn|meneer|mevrouw) (?!\p{L}+ (?:heeft|hebt|zoekt|wil|komt|gaat|kan))[^.!?]{3,50})\?\s*$/u;
/** "De vrouw achter het loket, een …" */
const BESIDE = /^[^,.!?]{3,80}, (?:een|ne|nen|n) (?:\p{L}{3,16} ){0,2}$/u;
const ONE_ALREADY = /(?:^|\s)(?:een|ne|nen|geen|twee|drie|kocht|koopt|eet|zag|met)\s/;
const REACH_BACK = 90;
const LONGEST_QUESTION = 90;
const UNHEARD_OF = /nooit (?:[\p{L}]+ ){0,3}$|nooit (?:[\p{L}]+ ){0,2}zo'?n (?:[\p{L}]+ ){0,2}$/u;
const WITHOUT_DOUBT =
  /(?:zonder (?:enige? )?(?:aarzelen|twijfel|schroom|overdrijven|meer|pardon|omwegen|gene)|niets minder dan|niet alleen|niet enkel) (?:[\p{L}]+ ){0,3}$/u;
const NOT_AFTER_ALL =
  /^ (?:is|zijn|was|waren|ben|zijt) (?:hij|zij|ze|het|dat|wij|we|ik|t) (?:zeker |echt |ook )?niet\b/;
const MOST = 40;

export const namesCalled = (text: Text, policy: CompiledPolicy): Span[] => [
  ...[...listed(text, 'insult', 'coarseInsult'), ...said(text, 'calledFoul')].filter((span) => isMeant(span, text)),
  ...aimed(text, policy),
];

/** Beasts, things and trades; where animals are spoken of, their names mean them. */
function aimed(text: Text, policy: CompiledPolicy): Span[] {
  const animals = listed(text, 'animalTalk').map((word) => text.sentenceNear(word.start));
  return [...said(text, 'nameCalling'), ...inPassing(text, policy), ...characterised(text)].filter(
    (span) => isMeant(span, text) && !animals.some((sentence) => overlaps(sentence, span)),
  );
}

/** "Nog nooit zo'n lafaard gezien" denies nothing. */
function isMeant(span: Span, text: Text): boolean {
  if (NOT_AFTER_ALL.test(text.folded.slice(span.end, span.end + REACH_BACK))) return false;
  const before = text.folded.slice(Math.max(0, span.start - REACH_BACK), span.start);
  return !isDenied(span, text) || UNHEARD_OF.test(before) || WITHOUT_DOUBT.test(before);
}

function inPassing(text: Text, policy: CompiledPolicy): Span[] {
  const aimable = listed(text, 'insultWhenAimed');
  if (aimable.length > MOST) return [];
  const things = listed(text, 'dimThing', 'dullThing').slice(0, MOST);
  return [
    ...aimable.filter((name) => isAddressed(name, text) || isToldOf(name, text)),
    ...[...aimable, ...things].filter((name) => isTheAnswer(name, text) || isBeside(name, text, policy)),
  ];
}

/** "Zwijg, ezel." "Mijn overbuur, die ezel, snoeit zijn haag." */
function isAddressed({ start, end }: Span, text: Text): boolean {
  const sentence = text.sentenceNear(start);
  return (
    AFTER_APPOSITION.test(text.folded.slice(end, end + 3)) &&
    BEFORE_APPOSITION.test(text.folded.slice(Math.max(sentence.start, start - 8), start)) &&
    TO_SOMEBODY.test(text.slice(sentence))
  );
}

/** "Vermeersch is en blijft een ezel." */
function isToldOf({ start }: Span, text: Text): boolean {
  const from = Math.max(text.sentenceNear(start).start, start - REACH_BACK);
  const subject = NAMED_IS_A.exec(text.folded.slice(from, start));
  return subject !== null && text.isCapital(from + subject.index) && !NO_NAME.test(subject[0]);
}

/** "Onze schepen van cultuur? Een opgeblazen kikker." */
function isTheAnswer({ start }: Span, text: Text): boolean {
  const sentence = text.sentenceNear(start);
  if (sentence.start === 0 || !NOTHING_BEFORE.test(text.folded.slice(sentence.start, start))) return false;
  return ASKED_WHAT.test(text.folded.slice(Math.max(0, sentence.start - LONGEST_QUESTION), sentence.start));
}

/** "De vrouw achter het loket, een ijskoude tang met een stempel." */
function isBeside({ start }: Span, text: Text, policy: CompiledPolicy): boolean {
  const sentence = text.sentenceNear(start);
  const before = text.folded.slice(Math.max(sentence.start, start - REACH_BACK), start);
  if (!BESIDE.test(before) || ONE_ALREADY.test(before.slice(0, before.lastIndexOf(',')))) return false;
  const people = [...listed(text, 'office', 'somebody', 'fellow'), ...personNames(text, policy)];
  return people.some(({ start: at }) => at >= sentence.start && at < start);
}

/** "Die vetbuik van een conciërge": whatever is said so of a person, is seldom kind. */
const characterised = (text: Text): Span[] =>
  listed(text, 'office', 'fellow').flatMap(({ start, end }) => {
    const from = Math.max(text.sentenceNear(start).start, start - REACH_BACK);
    const phrase = SUCH_A.exec(text.folded.slice(from, start));
    return phrase && !KIND.test(phrase[0]) ? [{ start: from + phrase.index, end }] : [];
  });

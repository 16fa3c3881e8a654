/** Contempt for people because of what they are, found once: two rules need to know it. */

import { isCitedToReject, isCondemned } from './counter-speech';
import { readTwice } from './respelled';
import { hinted } from './hints';
import type { Kind } from './phrasings';
import { listed, said } from './said';
import {
  isAsked,
  isDefended,
  isDeniedAround,
  isDenied,
  isOfSome,
  isOfTheWriter,
  isRejected,
  isSomebodyElses,
} from './scopes';
import { joined, overlaps, spanAt, type Span } from './text/spans';
import type { Text } from './text/text';
import { SLUR_IN_HISTORY } from './words/slurs';

/** A sentence that still speaks of the group of the one before. */
const STILL_THE_GROUP =
  /^\s*(?:["'(]\s*)?(?:ze|die|zij|zo'n|zulke|hun|haar|dat (?:soort|volk|ras|tuig|gespuis|uitschot|ongedierte)|allemaal|vuil volk|parasieten|weg|terug|wat een|zit|het zijn|dat zijn|dat is|eruit|buiten|laat)\b/;
const OFTEN_A_VICTIM = /^(?:oud|bejaard|senior|jongere|tiener|vrouw|een vrouw|meisjes|dakloze)/;
const CRIMINALS = /\b(?:die[fv]|dieven|oplichter|inbreker|bedrieger|dader|crimine|moordenaar|verkrachter|dealer|nep)/;
const MOST_PER_SENTENCE = 8;
const SHORT_ASIDE = 50;
const MOST_FOUND = 20;
const MOST_TRIED = 60;
const ALSO_A_NAME = /^(?:janet|jeannet|polak|kaffer|smous|neger|makak)$/;
const OF_OURSELVES =
  /\b(?:ik ben (?:een|zelf)|wij zijn|wij,|als (?:moslim|jood|homo|vrouw|zwarte|trans\w*) (?:heb|ben|voel|krijg|word)|mij als|ons als)\b/;
/** Told as it happened, or said to be of use to them. */
const AS_NEWS =
  /\b(?:politie|parket|rechtbank|rechter|brandweer|slachtoffers?|veroordeeld|opgepakt|gearresteerd|verdacht|aangereden|beklad|infoavond|infosessie|workshop|cursus|inschrijv\w*|meldpunt|wijkagent|praktijktest\w*|onderzoek|cijfers|procent|subsidie\w*|budget|begroting|minister|staatssecretaris|gemeenteraad beslist|college beslist|wij steunen|we steunen|helpen we|steunt|organiseert|brugfiguur|buddy\w*|vrijwilligers|begeleid\w*|ondersteun\w*)\b/;

type BySentence = ReadonlyMap<number, readonly Span[]>;

export const hateful = (text: Text): readonly Span[] => text.once('hateful', () => readTwice(text, contemptIn));

const contemptIn = (text: Text): Span[] =>
  joined([
    ...slurs(text),
    ...phrasesOfContempt(text),
    ...implied(text),
    ...hinted(text, groupsIn(text)),
    ...contemptNearGroups(text),
  ]).slice(0, MOST_FOUND);

const slurs = (text: Text): Span[] =>
  listed(text, 'slur')
    .slice(0, MOST_FOUND)
    .filter(
      (slur) =>
        !isCited(slur, text) &&
        !isAName(slur, text) &&
        !isOfTheWriter(slur, text) &&
        !SLUR_IN_HISTORY.test(text.slice(text.sentenceNear(slur.start))),
    );

const isCited = (span: Span, text: Text) =>
  isSomebodyElses(span, text) || isCitedToReject(span, text) || isRejected(span, text) || isCondemned(span, text);

function phrasesOfContempt(text: Text): Span[] {
  const aboutThem = few(text, 'scorn', 'illWished').filter((span) => isOfAll(span, text));
  const ofTheAuthor = few(text, 'loathing', 'namedWithScorn').filter((span) => !isOfTheWriter(span, text));
  const ofThose = few(text, 'scornOfThose').filter((span) => isOfANamedGroup(span, text));
  const deniable = [...aboutThem, ...ofTheAuthor, ...ofThose].filter((span) => !isDeniedAround(span, text));
  const asked = few(text, 'askedScorn').filter((span) => isAsked(span, text));
  const without = few(text, 'exclusion', 'innuendo').filter((span) => isOfAll(span, text));
  const found = [...deniable, ...asked, ...without].filter((span) => !isDefended(span, text));
  const cited = joined(found.filter((span) => isCited(span, text)));
  return found.filter((span) => !isIn(cited, span));
}

/** Of an endless text no more is needed. */
const few = (text: Text, ...kinds: readonly Kind[]) => said(text, ...kinds).slice(0, MOST_TRIED);

/** What needs no ugly word: only of a group that is named right there, or in the sentence before. */
function implied(text: Text): Span[] {
  const phrases = few(text, 'implied', 'slighting');
  if (phrases.length === 0 || groupsIn(text).length === 0) return [];
  return phrases.flatMap((phrase) => {
    const group = groupNear(phrase, text);
    if (!group || isToldOrMeantWell(phrase, group, text)) return [];
    const inOne = text.sentenceAt(group.start).start === text.sentenceAt(phrase.start).start;
    return inOne ? { start: Math.min(group.start, phrase.start), end: Math.max(group.end, phrase.end) } : phrase;
  });
}

/** In the sentence of a phrase, or else the last of the sentence before. */
function groupNear(phrase: Span, text: Text): Span | undefined {
  const { start, end } = text.sentenceNear(phrase.start);
  const named = lastBefore(groupsIn(text), end, 'start');
  if (named && named.start >= start) return named;
  return named && named.start >= text.sentenceNear(start - 1).start ? named : undefined;
}

const isToldOrMeantWell = (phrase: Span, group: Span, text: Text) =>
  AS_NEWS.test(text.slice(text.sentenceNear(phrase.start))) ||
  (OFTEN_A_VICTIM.test(text.slice(group)) && CRIMINALS.test(text.slice(text.sentenceNear(phrase.start)))) ||
  isSpokenTo(group, text) ||
  isDefended(group, text) ||
  OF_OURSELVES.test(text.slice(text.sentenceNear(phrase.start))) ||
  isCited(phrase, text) ||
  isCited(group, text);

/** "Ouderen, hou uw handtas vast": a warning for them, not against them. */
const isSpokenTo = (group: Span, text: Text) =>
  OFTEN_A_VICTIM.test(text.slice(group)) &&
  /^[^a-z0-9]*$/.test(text.folded.slice(text.sentenceAt(group.start).start, group.start)) &&
  /^\s*[,:]/.test(text.folded.slice(group.end, group.end + 3));

const isAName = ({ start, end }: Span, text: Text) =>
  ALSO_A_NAME.test(text.folded.slice(start, end)) && text.isCapital(start) && !text.isCapital(start + 1);

const groupsIn = (text: Text): readonly Span[] => text.once('groups', () => joined(listed(text, 'group')));

/** Of spans in order that do not overlap: whether one shares a place with this one. */
const isIn = (spans: readonly Span[], { start, end }: Span) => (lastBefore(spans, end, 'start')?.end ?? 0) > start;

/** The last that ends, or starts, before a place. */
function lastBefore(spans: readonly Span[], place: number, by: 'start' | 'end' = 'end'): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[by] ?? Infinity) <= place - (by === 'start' ? 1 : 0)) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** Not of two of them, nor of something of theirs. A name of several words counts from its first. */
function isOfAll(span: Span, text: Text): boolean {
  const start = spanAt(groupsIn(text), span.start)?.start ?? span.start;
  return !isOfSome({ start, end: span.end }, text);
}

/** In this sentence or the one before a group was named; "dieven" after "ouderen" are not the elderly. */
function isOfANamedGroup(span: Span, text: Text): boolean {
  const before = text.sentenceAt(text.sentenceAt(span.start).start - 1);
  const back = before.end - before.start < SHORT_ASIDE ? text.sentenceAt(before.start - 1).start : before.start;
  const named = lastBefore(groupsIn(text), span.start);
  if (!named || named.start < back || isCited(named, text)) return false;
  return !(OFTEN_A_VICTIM.test(text.slice(named)) && CRIMINALS.test(text.slice(span)));
}

/** Words that are never meant well of people, wherever they stand in a sentence about a group. */
function contemptNearGroups(text: Text): Span[] {
  if (groupsIn(text).length === 0) return [];
  const contempt = bySentence(
    listed(text, 'dehumanising')
      .slice(0, MOST_TRIED)
      .filter((word) => !isSomebodyElses(word, text) && !isDenied(word, text)),
    text,
  );
  if (contempt.size === 0) return [];
  return firstOfEachSentence(listed(text, 'group'), text)
    .filter((group) => !isCited(group, text) && !isDefended(group, text))
    .flatMap((group) => [inSentence(group, contempt, text), inNextSentence(group, contempt, text)])
    .filter((span) => span !== undefined)
    .filter((span) => !isDeniedAround(span, text) && !isCited(span, text));
}

function firstOfEachSentence(groups: readonly Span[], text: Text): Span[] {
  const first = new Map<number, Span>();
  for (const group of groups) {
    const { start } = text.sentenceAt(group.start);
    if (group.start < (first.get(start)?.start ?? Infinity)) first.set(start, group);
  }
  return [...first.values()];
}

function inSentence(group: Span, contempt: BySentence, text: Text): Span | undefined {
  const word = contempt.get(text.sentenceAt(group.start).start)?.find((said) => !overlaps(said, group));
  return word && { start: Math.min(group.start, word.start), end: Math.max(group.end, word.end) };
}

function inNextSentence(group: Span, contempt: BySentence, text: Text): Span | undefined {
  const next = text.sentenceAt(text.sentenceAt(group.start).end);
  if (!STILL_THE_GROUP.test(text.folded.slice(next.start, next.start + 40))) return undefined;
  const word = contempt.get(next.start)?.find((said) => said.start > group.end);
  return word && { start: text.skipSpace(next.start), end: word.end };
}

function bySentence(words: readonly Span[], text: Text): BySentence {
  const found = new Map<number, Span[]>();
  for (const word of words) {
    const { start } = text.sentenceAt(word.start);
    found.set(start, [...(found.get(start) ?? []), word].slice(0, MOST_PER_SENTENCE));
  }
  return found;
}

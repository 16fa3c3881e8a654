/** Contempt for people because of what they are, found once: two rules need to know it. */

import { isDenied, isRejected, isSomebodyElses } from './scopes';
import { type Hit } from './text/lexicon';
import { longest, overlaps, type Span } from './text/spans';
import type { Text } from './text/text';
import { listed, type List } from './words';
import { SLUR_IN_HISTORY } from './words/people';

/** A sentence that still speaks of the group of the one before. */
const STILL_THE_GROUP =
  /^\s*(?:["'(]\s*)?(?:ze|die|zij|zo'n|zulke|dat (?:soort|volk|ras|tuig|gespuis)|allemaal|vuil volk|parasieten|weg|terug|in een|zit|het zijn|eruit|buiten|laat)\b/;
const THAT_KIND =
  /\b(?:dat soort|dat ras|dat volk|dit volk|zulk volk|die mensen|heel dat alfabet|jullie soort|jullie soort mensen)\b/g;

type BySentence = ReadonlyMap<number, readonly Span[]>;
/** What stands before a group that the author stands up for. */
const DEFENDED =
  /\b(?:haat|geweld|racisme|agressie|discriminatie|vooroordelen|haatspraak|scheldpartijen|pesten|respect|solidariteit|steun|hulp|opkomen|strijd) (?:tegen|jegens|tegenover|van|voor|met|aan)(?: \w+){0,2} $/;
const UNWANTED_IN = /^ (?:meer )?(?:in|op|naast) (?:mijn|ons|onze|deze|dit) \w+/;
const MOST_PER_SENTENCE = 8;

export const hateful = (text: Text): readonly Span[] =>
  text.once('hateful', () => longest([...slurs(text), ...contemptForGroups(text)]));

const slurs = (text: Text): Span[] =>
  listed(text, 'slur').filter(
    (slur) =>
      !isSomebodyElses(slur, text) &&
      !isRejected(slur, text) &&
      !SLUR_IN_HISTORY.test(text.slice(text.sentenceNear(slur.start))),
  );

function contemptForGroups(text: Text): Span[] {
  const groups = [...listed(text, 'group'), ...kinds(text)];
  if (groups.length === 0) return [];
  const contempt = bySentence(
    listed(text, 'contempt').filter((word) => isSaid(word, text)),
    text,
  );
  return firstOfEachSentence(groups, text)
    .filter((group) => !isSomebodyElses(group, text) && !isRejected(group, text) && !isDefended(group, text))
    .flatMap((group) => [
      inSentence(group, contempt, text),
      inNextSentence(group, contempt, text),
      unwanted(group, text),
    ])
    .filter((span) => span !== undefined);
}

/** "Geen … in mijn straat". */
function unwanted(group: Span, text: Text): Span | undefined {
  const before = /\bgeen (?:\w+ )?$/.exec(text.folded.slice(Math.max(0, group.start - 24), group.start));
  const after = UNWANTED_IN.exec(text.folded.slice(group.end, group.end + 40));
  return before && after ? { start: group.start - before[0].length, end: group.end + after[0].length } : undefined;
}

const isDefended = (group: Span, text: Text) =>
  DEFENDED.test(text.folded.slice(Math.max(0, group.start - 40), group.start));

function firstOfEachSentence(groups: readonly Span[], text: Text): Span[] {
  const first = new Map<number, Span>();
  for (const group of groups) {
    const { start } = text.sentenceAt(group.start);
    if (group.start < (first.get(start)?.start ?? Infinity)) first.set(start, group);
  }
  return [...first.values()];
}

const kinds = (text: Text): Span[] =>
  [...text.folded.matchAll(THAT_KIND)].map(({ index, 0: kind }) => ({ start: index, end: index + kind.length }));

const isSaid = (word: Hit<List>, text: Text) =>
  !isSomebodyElses(word, text) && (/\b(?:niet|geen)\b/.test(word.phrase) || !isDenied(word, text));

function inSentence(group: Span, contempt: BySentence, text: Text): Span | undefined {
  const said = contempt.get(text.sentenceAt(group.start).start)?.find((word) => !overlaps(word, group));
  return said && { start: Math.min(group.start, said.start), end: Math.max(group.end, said.end) };
}

function inNextSentence(group: Span, contempt: BySentence, text: Text): Span | undefined {
  const next = text.sentenceAt(text.sentenceAt(group.start).end);
  if (!STILL_THE_GROUP.test(text.folded.slice(next.start, next.start + 40))) return undefined;
  const said = contempt.get(next.start)?.find((word) => word.start > group.end);
  return said && { start: text.skipSpace(next.start), end: said.end };
}

function bySentence(words: readonly Span[], text: Text): BySentence {
  const found = new Map<number, Span[]>();
  for (const word of words) {
    const { start } = text.sentenceAt(word.start);
    found.set(start, [...(found.get(start) ?? []), word].slice(0, MOST_PER_SENTENCE));
  }
  return found;
}

/** Whether words of somebody else have a name with them: before, right after, or under them. */

import type { CompiledPolicy } from './compiled-policy';
import { personNames } from './names/person-names';
import type { Kind } from './phrasings';
import { listed, said } from './said';
import { overlaps, type Span } from './text/spans';
import type { Text } from './text/text';

const LEAD = 140;
const TAIL = 110;
const SHORT_LEAD = 20;
/** An attribution starts so soon after the words. */
const RIGHT_AFTER = 16;
/** "Dat schreef …", "Zo zong …": the next sentence is still about the words. */
const STILL_ABOUT =
  /^[\s"'”’».,!?]*(?:aldus|bron|uit|met dank|(?:dat|dit|zo|die|deze|het|mooie|wijze)\s(?:\p{L}+\s){0,2}\p{L}+)/u;
const SIGNED = /^["'”’»\s.,]*(?:[-–—~(©|]|\n)\s*\(?(\p{L})/u;
const LINKED = /^[^\n]{0,60}(?:https?:|www\.|©|@\p{L}|bron:)/u;
const BEFORE_A_SPEAKER = /^\s*(?:(?:de|onze|ook|en|het|dixit)\s)?(?:[\p{L}-]+\s)?$/u;
const MENTIONED = /(?:^|\s)@\p{L}[\p{L}\d_.-]*[^.!?\n]{0,40}$/u;

export function isAttributed(words: Span, text: Text, policy: CompiledPolicy): boolean {
  const [lead, tail] = [leadTo(words, text), { start: words.end, end: words.end + TAIL }];
  if (isSaidIn(lead, text, 'ownWords') || isSaidIn(afterwords(tail, text), text, 'ownWords')) return true;
  if (isSaidIn(lead, text, 'noSource') || isSaidIn(tail, text, 'noSource')) return false;
  if (isSaidIn(lead, text, 'attribution') || isSpoken(lead, text) || MENTIONED.test(text.slice(lead))) return true;
  if (isSigned(words.end, text) || LINKED.test(text.slice(tail))) return true;
  return isSaidIn(afterwords(tail, text), text, 'attribution') || isNamed([lead, nearTo(tail)], text, policy);
}

/** What leads in: the sentence that the words stand in, with the one before when that is no more than “Ik citeer:”. */
function leadTo({ start }: Span, text: Text): Span {
  const sentence = text.sentenceAt(start);
  const isShort = text.slice({ start: sentence.start, end: start }).trim().length < SHORT_LEAD;
  const begin = isShort ? sentence.start - 1 : start - 1;
  return { start: Math.max(0, start - LEAD, text.sentenceAt(Math.max(0, begin)).start), end: start };
}

function afterwords(tail: Span, text: Text): Span {
  const isAbout = STILL_ABOUT.test(text.slice(tail));
  return { start: tail.start, end: tail.start + (isAbout ? TAIL / 2 : RIGHT_AFTER) };
}

const nearTo = ({ start }: Span): Span => ({ start, end: start + 40 });

const isSaidIn = (place: Span, text: Text, kind: Kind) =>
  said(text, kind).some(({ start }) => start >= place.start && start < place.end);

/** "Schepen Claes:", "de directrice:", at the beginning of its sentence. */
const isSpoken = (lead: Span, text: Text) =>
  /:\s*$/.test(text.slice(lead)) &&
  listed(text, 'office').some(
    (office) => overlaps(office, lead) && BEFORE_A_SPEAKER.test(text.slice({ start: lead.start, end: office.start })),
  );

const isNamed = (places: readonly Span[], text: Text, policy: CompiledPolicy) =>
  personNames(text, policy).some((name) => name.kind === 'full' && places.some((place) => overlaps(place, name)));

/** A dash and a name behind the words, or a name under them. */
function isSigned(end: number, text: Text): boolean {
  const signature = SIGNED.exec(text.folded.slice(end, end + 16));
  return signature !== null && !signature[0].includes('\n') && text.isCapital(end + signature[0].length - 1);
}

/** Whom a fact is told of: a person who can be recognised, or nobody in particular. */

import type { CompiledPolicy } from '../compiled-policy';
import { personNames, type PersonName } from '../names/person-names';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';
import { rolesNear } from './described-people';
import { ANCHORED, GENERAL, isOwnStory, NOT_TOLD, OWN_STATEMENT, PRONOUN } from './told-of';

export interface Subject extends Span {
  readonly name?: PersonName;
}

const SENTENCES_BACK = 2;
const FARTHEST_BACK = 320;
const GENERAL_REACH = 45;
const STORY_REACH = 140;

/** Who is meant by a sensitive fact: by name, by what they are, or by an address or number in the same post. */
export function subjectOf(fact: Span, text: Text, policy: CompiledPolicy, anchored: boolean): Subject | undefined {
  const sentence = text.sentenceNear(fact.start);
  if (NOT_TOLD.test(text.around(fact, STORY_REACH))) return undefined;
  const here = closest(fact, [...namesIn(sentence, text, policy), ...rolesNear(sentence, text)]);
  if (here)
    return isOwnStory(here, fact, text) || isGeneral(here, fact, text)
      ? undefined
      : toldByThem(here, text)
        ? undefined
        : here;
  if (isGeneral(undefined, fact, text)) return undefined;
  return spokenOf(sentence, fact, text, policy) ?? (anchored ? anchor(sentence, fact, text) : undefined);
}

/** "Ze", "hij", or no subject at all: of whom the sentences before speak. */
function spokenOf(sentence: Span, fact: Span, text: Text, policy: CompiledPolicy): Subject | undefined {
  if (!PRONOUN.test(text.slice(sentence)) || isOwnStory(sentence, fact, text)) return undefined;
  let from = sentence.start;
  for (let back = 0; back < SENTENCES_BACK && from > 0; back++) {
    from = text.sentenceAt(from - 1).start;
    if (sentence.start - from > FARTHEST_BACK) return undefined;
    const before = { start: from, end: sentence.start };
    const spoken = [...namesIn(before, text, policy), ...rolesNear(before, text)].at(-1);
    if (spoken) return { ...spoken, start: pronounAt(sentence, text), end: fact.end };
  }
  return undefined;
}

/** In a post with an address, a number or a plate, "he", "the father", "this man" is somebody too. */
function anchor(sentence: Span, fact: Span, text: Text): Subject | undefined {
  const words = text.folded.slice(sentence.start, fact.end + 60);
  if (!ANCHORED.test(words) || isOwnStory(sentence, fact, text)) return undefined;
  return { start: fact.start, end: fact.end };
}

function namesIn({ start, end }: Span, text: Text, policy: CompiledPolicy): Subject[] {
  return personNames(text, policy)
    .filter((name) => name.start >= start && name.end <= end && !name.isPublic)
    .map((name) => ({ start: name.start, end: name.end, name }));
}

function closest(fact: Span, subjects: readonly Subject[]): Subject | undefined {
  const distance = ({ start, end }: Span) => (end <= fact.start ? fact.start - end : 2 * Math.max(0, start - fact.end));
  return [...subjects].sort((a, b) => distance(a) - distance(b))[0];
}

/** "wie kanker heeft", "mensen met een leefloon": nobody. */
function isGeneral(subject: Span | undefined, fact: Span, text: Text): boolean {
  const from = Math.max(
    text.sentenceNear(fact.start).start,
    fact.start - GENERAL_REACH,
    subject && subject.end <= fact.start ? subject.end : 0,
  );
  return GENERAL.test(text.folded.slice(from, fact.end));
}

/** Who tells it about themselves, in public. */
function toldByThem(subject: Subject, text: Text): boolean {
  return subject.name !== undefined && OWN_STATEMENT.test(text.slice(text.sentenceNear(subject.start)));
}

function pronounAt(sentence: Span, text: Text): number {
  const found = PRONOUN.exec(text.slice(sentence));
  return sentence.start + (found?.index ?? 0);
}

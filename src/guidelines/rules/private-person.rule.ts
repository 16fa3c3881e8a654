/** A name next to a number or a private matter stays findable for as long as the internet lasts. */

import { factsIn, type Fact } from '../facts/facts';
import { identifiers } from '../facts/identifiers';
import { ages, CELEBRATED, livesIn, SMALL_FACTS } from '../facts/personal-details';
import { CONSENT, isOwnStory, NOT_TOLD, OWN_STATEMENT, PRONOUN } from '../facts/told-of';
import { mailNames } from '../names/mail-names';
import { personNames, type PersonName } from '../names/person-names';
import { mailAddresses } from '../numbers/mail-addresses';
import type { Rule, Setting } from '../rule';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const NUMBER_REACH = 260;
const LONGEST = 160;
const STORY_REACH = 140;
const SENTENCES_AFTER = 2;
const MOST_NAMES = 40;

export const privatePerson: Rule = {
  id: 'private-person',
  guideline: 6,
  severity: 'warn',
  about: {
    nl: 'Vindt iemand die geen publieke figuur is, bij naam en met iets persoonlijks. Publieke figuren, mensen in een openbare functie en wie toestemde blijven staan.',
    en: 'Finds somebody who is no public figure, by name and with something personal. Public figures, people in a public function and those who consented are left alone.',
  },
  examples: {
    flags: [['Onze buurvrouw Lies Maes heeft borstkanker.', 'Lies Maes heeft borstkanker']],
    passes: ['Lies Maes leest zaterdag voor in de bib.', 'Marleen Theunis stelt het nieuwe zorgplan voor.'],
  },
  says: {
    nl: {
      message: '“{quote}” noemt iemand bij naam, met gegevens of een verhaal die van die persoon zelf zijn.',
      advice: 'Laat de naam of het persoonlijke weg, of vraag eerst of het erbij mag.',
    },
    en: {
      message: '“{quote}” names somebody, together with details or a story that are theirs.',
      advice: 'Leave out the name or what is personal, or ask first whether it may be included.',
    },
  },
  check(text, setting) {
    const mails = mailAddresses(text).length > 0 ? mailNames(text, identifiers(text, setting)) : [];
    const named = people(text, setting);
    if (named.length + mails.length === 0 || CONSENT.test(text.folded)) return [];
    const facts = [...factsIn(text), ...ages(text), ...livesIn(text)];
    const numbers = identifiers(text, setting);
    return [
      ...named.flatMap((name) => exposed(name, facts, numbers, text)),
      ...mails.flatMap((name) => exposed(name, facts, [], text)),
    ];
  },
};

/** Everyone who is named and private, once. */
function people(text: Text, { draft, policy }: Setting): PersonName[] {
  const consenting = (draft.media ?? [])
    .flatMap(({ rights }) => rights?.portrait ?? [])
    .filter(({ consent }) => consent);
  const mayBeNamed = new Set(consenting.map(({ name }) => name.trim().toLowerCase()));
  return personNames(text, policy)
    .filter((name) => name.kind !== 'first' && !name.isPublic && !mayBeNamed.has(text.slice(name)))
    .slice(0, MOST_NAMES);
}

function exposed(name: PersonName, facts: readonly Fact[], numbers: readonly Span[], text: Text): Span[] {
  const told = facts.filter((fact) => isAbout(name, fact, text));
  const [first] = told;
  if (first) return [upTo(name, first, text), ...elsewhere(name, told, text)];
  return numbers.some((number) => isNear(name, number, text)) ? [{ start: name.start, end: name.end }] : [];
}

/** In the sentence of the name, or in one after it that goes on about the same person. */
function isAbout(name: PersonName, fact: Fact, text: Text): boolean {
  const sentence = text.sentenceNear(name.start);
  const celebrated = CELEBRATED.test(text.slice(sentence));
  if (NOT_TOLD.test(text.around(fact, STORY_REACH)) || (celebrated && isSmall(fact))) return false;
  if (OWN_STATEMENT.test(text.slice(sentence))) return false;
  if (fact.start >= sentence.start && fact.end <= sentence.end) return !isOwnStory(name, fact, text);
  return follows(sentence, fact, text) && goesOn(name, text.sentenceNear(fact.start), text);
}

const isSmall = (fact: Fact) => fact.value === 'private' && SMALL_FACTS.has(fact.phrase);

function follows(sentence: Span, fact: Span, text: Text): boolean {
  if (fact.start < sentence.end) return false;
  let at = sentence.end;
  for (let after = 0; after < SENTENCES_AFTER + 1 && at < text.folded.length; after++) {
    const next = text.sentenceAt(at);
    if (fact.start < next.end) return true;
    at = next.end;
  }
  return false;
}

function goesOn({ first }: PersonName, sentence: Span, text: Text): boolean {
  const words = text.slice(sentence);
  return PRONOUN.test(words) || (first.length > 2 && words.includes(first));
}

/** From the name to what is told in the same sentence, when that is not far. */
function upTo(name: Span, fact: Span, text: Text): Span {
  const goesOnTo =
    fact.end <= text.sentenceNear(name.start).end && fact.start > name.end && fact.end - name.start <= LONGEST;
  return { start: name.start, end: goesOnTo ? fact.end : name.end };
}

/** What is told in a later sentence, as a place of its own. */
function elsewhere(name: Span, told: readonly Fact[], text: Text): Span[] {
  const later = told.find((fact) => fact.start >= text.sentenceNear(name.start).end);
  if (!later) return [];
  const start = Math.max(text.sentenceNear(later.start).start, later.start - LONGEST / 2);
  return [{ start: text.skipSpace(start), end: later.end }];
}

function isNear(name: PersonName, number: Span, text: Text): boolean {
  if (
    name.kind === 'titled' &&
    /\b(?:familie|fam|gezin|koppel)\.? $/.test(text.folded.slice(Math.max(0, name.start - 9), name.start))
  )
    return false;
  const gap = number.start >= name.end ? number.start - name.end : name.start - number.end;
  return gap < NUMBER_REACH;
}

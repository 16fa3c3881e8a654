/** Reads one person's name where a word with a capital stands. */

import type { Span } from '../text/spans';
import type { Text } from '../text/text';
import {
  isAlsoAWord,
  isCommonSurname,
  isFirstName,
  isFunction,
  isInstitution,
  isNoName,
  isParticle,
} from './person-words';
import { isSurnameShaped } from './surnames';

/** `full`: first name and surname. `first`: a first name alone. `titled`: a surname after mevrouw, familie … */
export type NameKind = 'full' | 'first' | 'titled';

export interface Name extends Span {
  readonly kind: NameKind;
  readonly first: string;
  /** With what stands in front of it: "van den berghe". */
  readonly last: string;
}

interface Word extends Span {
  readonly word: string;
  readonly capital: boolean;
}

const WORD = /\p{L}(?:[\p{L}]|['-](?=\p{L}))*/uy;
const STREET = /(?:straat|laan|plein|steenweg|dreef|weg|baan|lei|kaai|pad|park|school|hof|markt|wijk)(?:je)?$/;
/** "De Linde" is a café, "Ter Linde" a home. */
const DETERMINED = /(?:^|\s)(?:de|het|ter|ten|hof|den|een) $/;
const MOST_FIRST_NAMES = 3;
const MOST_PARTICLES = 3;
const SENTENCE_START = /(?:^|[.!?:…\n"“'(•-]\s*|\p{Extended_Pictographic}\s*)$/u;

export function nameAt(text: Text, at: number): Name | undefined {
  const first = wordAt(text, at);
  if (!first) return undefined;
  if (isFirstName(first.word)) return known(text, first);
  return isNoName(first.word) || first.word.length < 3 ? initialAt(text, at) : unknown(text, first);
}

/** A surname, with what may stand in front of it. */
export function surnameFrom(
  text: Text,
  at: number,
): (Span & { readonly last: string; readonly word: Word }) | undefined {
  let word = wordAt(text, at);
  for (let particles = 0; word && particles <= MOST_PARTICLES; particles++) {
    if (!isParticle(word.word, word.capital)) {
      const last = text.folded.slice(at, word.end);
      return isSurname(word) && isOneName(text, at, word) ? { start: at, end: word.end, last, word } : undefined;
    }
    word = nextWord(text, word);
  }
  return undefined;
}

function known(text: Text, first: Word): Name | undefined {
  const loud = isLoud(text, first);
  const doubtful = loud || (isAlsoAWord(first.word) && startsSentence(text, first));
  const last = lastFirstName(text, first);
  const from = afterInitials(text, last.end);
  const surname = from === undefined ? undefined : surnameFrom(text, from);
  if (surname && STREET.test(surname.word.word)) return undefined;
  if (surname && (!doubtful || isLikely(surname.word.word))) return fullName(text, first, last, surname);
  const isThing = isNoName(first.word) || DETERMINED.test(text.folded.slice(Math.max(0, first.start - 5), first.start));
  return doubtful || isThing
    ? undefined
    : { kind: 'first', start: first.start, end: first.end, first: first.word, last: '' };
}

/** "Jan Willem De Smet": a further first name, when a surname still follows. */
function lastFirstName(text: Text, first: Word): Word {
  let last = first;
  for (let count = 1; count < MOST_FIRST_NAMES; count++) {
    const next = nextWord(text, last);
    if (!next?.capital || !isFirstName(next.word) || !beginsSurname(text, nextWord(text, next))) break;
    last = next;
  }
  return last;
}

function fullName(text: Text, first: Word, last: Word, surname: Span & { readonly last: string }): Name {
  const given = text.slice({ start: first.start, end: last.end });
  return { kind: 'full', start: first.start, end: surname.end, first: given, last: surname.last };
}

/** A first name that is not listed, told by the surname behind it. */
function unknown(text: Text, first: Word): Name | undefined {
  if (text.folded[first.end] !== ' ' || STREET.test(first.word)) return undefined;
  if (isInstitution(first.word) || isFunction(first.word) || isParticle(first.word, true)) return undefined;
  const surname = surnameFrom(text, first.end + 1);
  if (!surname || !isLikely(surname.word.word) || STREET.test(surname.word.word)) return undefined;
  if (isLoud(text, first) || startsSentence(text, first)) return undefined;
  return { kind: 'full', start: first.start, end: surname.end, first: first.word, last: surname.last };
}

/** "J. Peeters", "A.M. De Smet". */
function initialAt(text: Text, at: number): Name | undefined {
  const initials = /^[a-z]\.\s?(?:[a-z]\.\s?)?/.exec(text.folded.slice(at, at + 8))?.[0];
  if (!initials) return undefined;
  const surname = surnameFrom(text, at + initials.length);
  if (!surname || !isLikely(surname.word.word)) return undefined;
  return { kind: 'full', start: at, end: surname.end, first: initials.trim(), last: surname.last };
}

/** "Jan P. Peeters": the place after a space and initials, or nothing when no space follows. */
function afterInitials(text: Text, end: number): number | undefined {
  if (text.folded[end] !== ' ') return undefined;
  return end + 1 + (/^(?:[a-z]\.\s?){1,2}/.exec(text.folded.slice(end + 1, end + 7))?.[0].length ?? 0);
}

function beginsSurname(text: Text, word: Word | undefined): boolean {
  return word !== undefined && surnameFrom(text, word.start) !== undefined;
}

/** "Wout van Aert" is one name, "Els van Natuurpunt" is Els: without a capital, "van" must lead to a known surname. */
function isOneName(text: Text, at: number, { word, start }: Word): boolean {
  const particles = text.folded.slice(at, start);
  return !/^van /.test(particles) || text.isCapital(at) || /^van de[nr] /.test(particles) || isLikely(word);
}

const isSurname = (word: Word) =>
  word.capital && word.word.length > 1 && !isNoName(word.word) && !isInstitution(word.word);
const isLikely = (word: string) => isCommonSurname(word) || isSurnameShaped(word);
const isLoud = (text: Text, { start, end }: Span) =>
  end - start > 1 && text.isCapital(end - 1) && text.isCapital(start + 1);
const startsSentence = (text: Text, { start }: Span) =>
  SENTENCE_START.test(text.folded.slice(Math.max(0, start - 6), start));

function wordAt(text: Text, at: number): Word | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text.folded)?.[0].replace(/'s?$/, '');
  return word ? { word, start: at, end: at + word.length, capital: text.isCapital(at) } : undefined;
}

const nextWord = (text: Text, { end }: Span) => (text.folded[end] === ' ' ? wordAt(text, end + 1) : undefined);

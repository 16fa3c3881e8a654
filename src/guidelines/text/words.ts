/**
 * The words of a text as a lattice: a word leads from one place between words to another. "tucht-onderzoek" is two
 * words and also one over the same stretch; so are a CamelCase hashtag and letters s p a c e d apart.
 */

import { glued } from './glued-words';
import type { Normalised } from './normalise';

export interface Word {
  readonly text: string;
  /** Into the folded text. */
  readonly start: number;
  readonly end: number;
  /** The place between words after this one. */
  readonly to: number;
  /** One capital, and not because a sentence begins. */
  readonly isName?: boolean;
}

/** For each place between words, the words that start there; the plain word is first. */
export type Lattice = readonly (readonly Word[])[];

const WORD =
  /(?:\$(?=\p{L}))?[\p{L}\p{N}](?:[\p{L}\p{N}]|['@$€!*|](?=[\p{L}\p{N}*])|(?<=\p{L}\p{N}?)\$)*|(?<![\p{L}\p{N}])\p{Extended_Pictographic}|\p{Extended_Pictographic}(?![\p{L}\p{N}])/gu;
const WEB_HOST =
  /(?:https?:\/\/)?(?:www\.)?[a-z0-9](?:[a-z0-9-]{0,60}\.){1,4}(?:be|com|eu|net|org|vlaanderen|gent|brussels|nl)\b/g;
/** What stands before a word that does not begin its sentence. */
const IN_SENTENCE = /[\p{L}\p{N},;)'-] ?$/u;
const PARTED = /^[-~_·•=+]$/;
/** Signs that people put in the place of a letter. */
const HIDING = /^[#._·•×%&]$/;
const FEWEST_SPACED_LETTERS = 4;
const MOST_PARTS = 4;
const LONGEST_GAP = 4;

export function words(text: Normalised): Lattice {
  const plain = plainWords(text);
  const lattice = plain.map((word) => [word]);
  joinSpacedLetters(text.folded, plain, lattice);
  joinParts(text.folded, plain, lattice);
  return lattice;
}

function plainWords(text: Normalised): Word[] {
  const found: Word[] = [];
  const hosts = [...text.folded.matchAll(WEB_HOST)].map((host) => [host.index, host.index + host[0].length] as const);
  let host = 0;
  for (const match of text.folded.matchAll(WORD)) {
    while (host < hosts.length && (hosts[host]?.[1] ?? 0) <= match.index) host++;
    if (match.index >= (hosts[host]?.[0] ?? Infinity)) continue;
    for (const [start, end] of cut(text, match.index, match.index + match[0].length)) {
      const isName = text.capitals[start] === 1 && isNamedAt(text, start);
      found.push({ text: text.folded.slice(start, end), start, end, to: found.length + 1, isName });
    }
  }
  return found;
}

function isNamedAt({ folded, capitals }: Normalised, start: number): boolean {
  return capitals[start + 1] === 0 && IN_SENTENCE.test(folded.slice(Math.max(0, start - 2), start));
}

/** #MeerGroen and enWaterlopen are cut before each capital, glued words where they meet; others stay whole. */
function cut(text: Normalised, start: number, end: number): [number, number][] {
  const parts = cutAtCapitals(text, start, end);
  if (parts.length === 2 || (parts.length > 2 && text.folded[start - 1] === '#')) return parts;
  return cutInWords(glued(text.folded.slice(start, end)), start, end);
}

function cutAtCapitals(text: Normalised, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  for (let at = start + 1; at < end; at++) {
    if (text.capitals[at] === 1 && text.capitals[at - 1] === 0) {
      parts.push([from, at]);
      from = at;
    }
  }
  return [...parts, [from, end]];
}

function cutInWords(parts: readonly string[], start: number, end: number): [number, number][] {
  if (parts.length === 0) return [[start, end]];
  let from = start;
  return parts.map((part) => [from, (from += part.length)]);
}

function joinSpacedLetters(folded: string, plain: readonly Word[], lattice: Word[][]) {
  for (let from = 0; from < plain.length;) {
    const to = endOfSpacedLetters(folded, plain, from);
    if (to - from >= FEWEST_SPACED_LETTERS) join(plain, lattice, from, to);
    from = Math.max(to, from + 1);
  }
}

function endOfSpacedLetters(folded: string, plain: readonly Word[], from: number): number {
  const gap = gapAfter(folded, plain, from);
  if (!gap || gap.length > LONGEST_GAP) return from;
  let to = from;
  while (plain[to]?.text.length === 1 && (to === from || gapAfter(folded, plain, to - 1) === gap)) to++;
  return to;
}

function joinParts(folded: string, plain: readonly Word[], lattice: Word[][]) {
  for (let from = 0; from < plain.length;) {
    let to = from + 1;
    while (to < plain.length && isParted(gapAfter(folded, plain, to - 1))) to++;
    if (to - from > 1 && to - from <= MOST_PARTS) join(plain, lattice, from, to);
    const hidden = endOfHidden(folded, plain, from);
    if (hidden - from > 1) join(plain, lattice, from, hidden, '*');
    from = Math.max(to, hidden);
  }
}

/** "k#t": a sign in the place of a letter. */
function endOfHidden(folded: string, plain: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < plain.length && to - from < MOST_PARTS && HIDING.test(gapAfter(folded, plain, to - 1) ?? '')) to++;
  return to;
}

const isParted = (gap: string | undefined) => gap === '' || (gap !== undefined && PARTED.test(gap));

function gapAfter(folded: string, plain: readonly Word[], index: number): string | undefined {
  const [word, next] = [plain[index], plain[index + 1]];
  if (!word || !next || next.start - word.end > LONGEST_GAP) return undefined;
  return folded.slice(word.end, next.start);
}

function join(plain: readonly Word[], lattice: Word[][], from: number, to: number, sign = '') {
  const parts = plain.slice(from, to);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return;
  lattice[from]?.push({ text: parts.map((part) => part.text).join(sign), start: first.start, end: last.end, to });
}

/**
 * The words of a text as a lattice: a word leads from one place between words to another. "tucht-onderzoek" is two
 * words and also one over the same stretch; so are a CamelCase hashtag and letters s p a c e d apart.
 */

import type { Normalised } from './normalise';

export interface Word {
  readonly text: string;
  /** Into the folded text. */
  readonly start: number;
  readonly end: number;
  /** The place between words after this one. */
  readonly to: number;
}

/** For each place between words, the words that start there; the plain word is first. */
export type Lattice = readonly (readonly Word[])[];

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['@$€!*|](?=[\p{L}\p{N}]))*/gu;
const WEB_HOST =
  /(?:https?:\/\/)?(?:www\.)?[a-z0-9](?:[a-z0-9-]{0,60}\.){1,4}(?:be|com|eu|net|org|vlaanderen|gent|brussels|nl)\b/g;
const PARTED = /^[-~_·•=+]$/;
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
      found.push({ text: text.folded.slice(start, end), start, end, to: found.length + 1 });
    }
  }
  return found;
}

/** #MeerGroen is cut before each capital; other words stay whole. */
function cut(text: Normalised, start: number, end: number): [number, number][] {
  if (text.folded[start - 1] !== '#') return [[start, end]];
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
    from = to;
  }
}

const isParted = (gap: string | undefined) => gap === '' || (gap !== undefined && PARTED.test(gap));

function gapAfter(folded: string, plain: readonly Word[], index: number): string | undefined {
  const [word, next] = [plain[index], plain[index + 1]];
  if (!word || !next || next.start - word.end > LONGEST_GAP) return undefined;
  return folded.slice(word.end, next.start);
}

function join(plain: readonly Word[], lattice: Word[][], from: number, to: number) {
  const parts = plain.slice(from, to);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return;
  lattice[from]?.push({ text: parts.map((part) => part.text).join(''), start: first.start, end: last.end, to });
}

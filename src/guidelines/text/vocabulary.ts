/** Which listed words a typed word may stand for: inflected, disguised, misspelt, or as part of a compound. */

import { disguisesOf, maskedFormsOf, soundOf } from './disguise';
import { stem, undiminish } from './stem';

/**
 * `exact`: only this form. `inflected`, `misspelt`, `compound`: each allows what is before it too.
 * `head` and `tail`: what compounds begin or end with, not a word by itself.
 */
export type Likeness = 'exact' | 'inflected' | 'misspelt' | 'compound' | 'head' | 'tail';

const SHORTEST_MISSPELT = 8;
const SHORTEST_IN_COMPOUND = 4;
const SHORTEST_HEAD = 3;
const SHORTEST_REMAINDER = 3;
const LONGEST_WORD = 48;
const REMEMBERED = 20_000;
/** One letter from a word that is often listed, and words in their own right. */
const REAL_WORDS = new Set(['begroeting', 'begroetingen']);
const NONE: readonly string[] = [];

export class Vocabulary {
  private readonly exact = new Set<string>();
  private readonly stems = new Set<string>();
  /** Listed words as a compound begins with them, and as it ends (stemmed), with the key they stand for. */
  private readonly heads = new Map<string, string>();
  private readonly tails = new Map<string, string>();
  /** For each form with one letter taken out: the keys it may be. */
  private readonly oneLess = new Map<string, Set<string>>();
  private readonly masked = new Map<string, string>();
  private readonly remembered = new Map<string, readonly string[]>();

  /** Returns the key under which the word will be found. */
  add(word: string, likeness: Likeness): string {
    if (likeness === 'exact') {
      this.exact.add(word);
      for (const form of maskedFormsOf(word)) this.masked.set(form, `=${word}`);
      return `=${word}`;
    }
    const key = stem(word);
    if (likeness === 'head') return remember(this.heads, word, `${key}-`);
    if (likeness === 'tail') return remember(this.tails, key, `-${key}`);
    if (likeness === 'compound' && word.length >= SHORTEST_IN_COMPOUND) {
      remember(this.heads, word, key);
      remember(this.tails, key, key);
    }
    this.stems.add(key);
    for (const form of maskedFormsOf(word)) this.masked.set(form, key);
    if (likeness !== 'inflected') this.addMisspelt(word, key);
    return key;
  }

  resolve(typed: string): readonly string[] {
    if (typed.length > LONGEST_WORD) return NONE;
    let keys = this.remembered.get(typed);
    if (!keys) {
      keys = this.work(typed);
      if (this.remembered.size >= REMEMBERED) this.remembered.clear();
      this.remembered.set(typed, keys);
    }
    return keys;
  }

  private work(typed: string): readonly string[] {
    const keys = new Set<string>();
    for (const word of disguisesOf(typed)) this.collect(word, keys);
    const hidden = this.masked.get(typed);
    if (hidden !== undefined) keys.add(hidden);
    return keys.size === 0 ? NONE : [...keys];
  }

  private collect(word: string, keys: Set<string>) {
    if (this.exact.has(word)) keys.add(`=${word}`);
    const key = stem(word);
    if (this.stems.has(key)) keys.add(key);
    const whole = undiminish(word);
    if (whole !== undefined && this.stems.has(stem(whole))) keys.add(stem(whole));
    if (this.heads.size + this.tails.size > 0) this.compounds(word, key, keys);
    if (keys.size === 0 && this.oneLess.size > 0) {
      this.misspelt(word, keys);
      if (whole !== undefined) this.misspelt(whole, keys);
    }
  }

  private compounds(word: string, key: string, keys: Set<string>) {
    for (let end = SHORTEST_HEAD; end <= word.length - SHORTEST_REMAINDER; end++) {
      const found = this.heads.get(word.slice(0, end));
      if (found !== undefined) keys.add(found);
    }
    for (let start = SHORTEST_REMAINDER; start <= key.length - 3; start++) {
      const found = this.tails.get(key.slice(start));
      if (found !== undefined) keys.add(found);
    }
  }

  private addMisspelt(word: string, key: string) {
    if (word.length < SHORTEST_MISSPELT) return;
    const sound = soundOf(stem(word));
    for (const form of [sound, ...withoutOne(sound)]) {
      const known = this.oneLess.get(form) ?? new Set();
      this.oneLess.set(form, known.add(key));
    }
  }

  /** One letter too many, too few, wrong or swapped: two words that each lose a letter then meet. */
  private misspelt(word: string, keys: Set<string>) {
    if (word.length < SHORTEST_MISSPELT - 1 || REAL_WORDS.has(word)) return;
    const sound = soundOf(stem(word));
    for (const form of [sound, ...withoutOne(sound)]) {
      for (const key of this.oneLess.get(form) ?? NONE) if (isOneApart(sound, soundOf(key))) keys.add(key);
    }
  }
}

function remember(map: Map<string, string>, part: string, key: string): string {
  map.set(part, key);
  return key;
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

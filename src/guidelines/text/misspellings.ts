/**
 * Listed words that a typed word is one letter away from: one too many, too few, wrong or swapped. Two such words each
 * lose one letter and are then alike (symmetric deletion), so a look-up costs the same however many words are listed.
 */

import { hashOf } from './hash';

/** A hash and the number of its word stand in one double, which holds 53 bits exactly. */
const MOST_WORDS = 2 ** 21;

export class Misspellings<T> {
  private readonly words: string[] = [];
  private readonly values: T[] = [];
  private index: { readonly hashes: Uint32Array; readonly owners: Uint32Array } | undefined;

  get size(): number {
    return this.words.length;
  }

  add(word: string, value: T) {
    this.words.push(word);
    this.values.push(value);
    this.index = undefined;
  }

  near(typed: string): T[] {
    const { hashes, owners } = (this.index ??= indexOf(this.words));
    const found: T[] = [];
    for (let skipped = -1; skipped < typed.length; skipped++) {
      const hash = hashOf(typed, skipped);
      for (let at = firstAt(hashes, hash); hashes[at] === hash; at++) this.take(owners[at] ?? 0, typed, found);
    }
    return found;
  }

  private take(owner: number, typed: string, found: T[]) {
    const value = this.values[owner];
    if (value !== undefined && !found.includes(value) && isOneApart(typed, this.words[owner] ?? '')) found.push(value);
  }
}

/** Each word's hash and those without one of its letters, in order, with the word they are of. */
function indexOf(words: readonly string[]) {
  const pairs = new Float64Array(words.reduce((sum, word) => sum + word.length + 1, 0));
  let size = 0;
  words.forEach((word, owner) => {
    for (let skipped = -1; skipped < word.length; skipped++) pairs[size++] = hashOf(word, skipped) * MOST_WORDS + owner;
  });
  pairs.sort();
  return {
    hashes: Uint32Array.from(pairs, (pair) => Math.floor(pair / MOST_WORDS)),
    owners: Uint32Array.from(pairs, (pair) => pair % MOST_WORDS),
  };
}

function firstAt(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

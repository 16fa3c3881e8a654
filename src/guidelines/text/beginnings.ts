/** Whether listed words may begin so: a yes may be wrong now and then, a no never is (a Bloom filter). */

import { EMPTY_HASH, hashOn } from './hash';

const FIRST_ROOM = 1 << 14;
const BITS_PER_BEGINNING = 12;
const LONGEST = 24;

export class Beginnings {
  private words: string[] = [];
  private bits = new Uint8Array(FIRST_ROOM / 8);
  private beginnings = 0;

  add(word: string) {
    this.words.push(word);
    this.beginnings += Math.min(word.length, LONGEST);
    if (this.beginnings * BITS_PER_BEGINNING > this.bits.length * 8) this.grow();
    else this.mark(word);
  }

  /** Whether a listed word may begin with the first, the first letters of the second behind it. */
  mayBegin(first: string, second: string): boolean {
    if (first.length >= LONGEST) return false;
    const hash = this.followed(EMPTY_HASH, first);
    return hash !== undefined && this.followed(hash, second.slice(0, 2)) !== undefined;
  }

  private followed(from: number, letters: string): number | undefined {
    let hash = from;
    for (let at = 0; at < letters.length; at++) hash = hashOn(hash, letters.charCodeAt(at));
    return this.has(hash) ? hash : undefined;
  }

  private has(hash: number): boolean {
    const bit = spread(hash) % (this.bits.length * 8);
    return ((this.bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  private mark(word: string) {
    let hash = EMPTY_HASH;
    for (let at = 0; at < Math.min(word.length, LONGEST); at++) {
      hash = hashOn(hash, word.charCodeAt(at));
      const bit = spread(hash) % (this.bits.length * 8);
      this.bits[bit >> 3] = (this.bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  private grow() {
    this.bits = new Uint8Array(this.bits.length * 2);
    for (const word of this.words) this.mark(word);
  }
}

const spread = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

/** Which listed words a typed word may stand for: inflected, disguised, misspelt, or as part of a compound. */

import { Beginnings } from './beginnings';
import { disguisesOf, hides, isMasked, soundOf } from './disguise';
import { isCompoundPart, isDutchWord } from './dutch-words';
import { Misspellings } from './misspellings';
import { stem, undiminish } from './stem';

/**
 * `exact`: only this form; `form`: also one letter from it. `inflected`, `misspelt`, `compound`: each allows what is before it too.
 * `head` and `tail`: what compounds begin or end with, not a word by itself.
 */
export type Likeness = 'exact' | 'form' | 'inflected' | 'misspelt' | 'compound' | 'head' | 'tail';

const SHORTEST_MISSPELT = { misspelt: 6, compound: 7 };
const SHORTEST_MISSPELT_NAME = 8;
/** Spelt as it sounds (kasino) asks fewer letters than a slip. */
const SHORTEST_SOUND = 5;
const SHORTEST_IN_COMPOUND = 4;
const SHORTEST_HEAD = 3;
const SHORTEST_REMAINDER = 3;
const SHORTEST_SPLIT = 5;
const LONGEST_WORD = 48;
const REMEMBERED = 20_000;
const NONE: readonly string[] = [];

export class Vocabulary {
  private readonly exact = new Set<string>();
  private readonly stems = new Set<string>();
  /** Listed words as a compound begins with them, and as it ends (stemmed), with the key they stand for. */
  private readonly heads = new Map<string, string>();
  private readonly tails = new Map<string, string>();
  private readonly misspellings = new Misspellings<string>();
  private readonly sounds = new Map<string, string>();
  private readonly beginnings = new Beginnings();
  /** Listed words by first letter and length, to be compared with words that hide letters. */
  private readonly shapes = new Map<string, [word: string, key: string][]>();
  private readonly remembered = new Map<string, readonly string[]>();

  /** Returns the key under which the word will be found. */
  add(word: string, likeness: Likeness): string {
    if (likeness === 'exact' || likeness === 'form') {
      this.exact.add(word);
      if (likeness === 'form' && word.length >= SHORTEST_MISSPELT.misspelt) this.misspellings.add(word, `=${word}`);
      this.addShape(word, `=${word}`);
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
    this.addShape(word, key);
    if (word.length >= SHORTEST_SPLIT) this.beginnings.add(word);
    if (likeness === 'compound' && word.length >= SHORTEST_SOUND) this.sounds.set(soundOf(key), key);
    if (likeness !== 'inflected' && word.length >= SHORTEST_MISSPELT[likeness])
      for (const form of new Set([key, soundOf(key)])) this.misspellings.add(form, key);
    return key;
  }

  /** A short name is taken as it stands: nobody who writes Leuven means leugen. */
  resolve(typed: string, isName = false): readonly string[] {
    if (typed.length > LONGEST_WORD) return NONE;
    const asItStands = isName && typed.length < SHORTEST_MISSPELT_NAME;
    const question = asItStands ? `^${typed}` : typed;
    let keys = this.remembered.get(question);
    if (!keys) {
      keys = this.work(typed, !asItStands);
      if (this.remembered.size >= REMEMBERED) this.remembered.clear();
      this.remembered.set(question, keys);
    }
    return keys;
  }

  /** Whether a word may be listed that was typed in two parts: "wind turbine", "mos lim". */
  maySplit(first: string, second: string): boolean {
    return this.beginnings.mayBegin(first, second);
  }

  /** Whether a listed word may begin with this, so that it is worth looking whether it was typed in parts. */
  mayBegin(first: string): boolean {
    return this.beginnings.mayBegin(first, '');
  }

  /** The keys of a word that was typed in parts: no compounds or slips there, or too much would be alike. */
  resolveJoined(parts: readonly string[]): readonly string[] {
    const joined = parts.join('');
    const key = stem(joined);
    if (joined.length < SHORTEST_SPLIT || !this.stems.has(key)) return NONE;
    return parts.every(isDutchWord) && !this.heads.has(joined) && !this.tails.has(key) ? NONE : [key];
  }

  private work(typed: string, forgiving: boolean): readonly string[] {
    const keys = new Set<string>();
    for (const word of disguisesOf(typed)) this.collect(word, keys, forgiving);
    if (isMasked(typed)) this.unmask(typed, keys);
    return keys.size === 0 ? NONE : [...keys];
  }

  private collect(word: string, keys: Set<string>, forgiving: boolean) {
    if (this.exact.has(word)) keys.add(`=${word}`);
    const key = stem(word);
    if (this.stems.has(key)) keys.add(key);
    const whole = undiminish(word);
    if (whole !== undefined && this.stems.has(stem(whole))) keys.add(stem(whole));
    if (this.heads.size + this.tails.size > 0) this.compounds(word, key, keys);
    if (forgiving && keys.size === 0 && this.misspellings.size > 0) this.misspelt(word, whole, keys);
    const sound = this.sounds.get(soundOf(key));
    if (keys.size === 0 && sound !== undefined && !isDutchWord(word)) keys.add(sound);
  }

  private compounds(word: string, key: string, keys: Set<string>) {
    for (let end = SHORTEST_HEAD; end <= word.length - SHORTEST_REMAINDER; end++) {
      const found = this.heads.get(word.slice(0, end));
      if (found !== undefined && this.isPart(word.slice(end))) keys.add(found);
    }
    for (let start = SHORTEST_REMAINDER; start <= key.length - 3; start++) {
      const found = this.tails.get(key.slice(start));
      if (found !== undefined && this.isPart(word.slice(0, start))) keys.add(found);
    }
  }

  /** The rest of a compound is a word, or a listed one; whatever else it is, the whole is another word. */
  private isPart(rest: string): boolean {
    return isCompoundPart(rest) || isCompoundPart(rest.replace(/^s/, '')) || this.stems.has(stem(rest));
  }

  /** A word of the general list is no slip for another. */
  private misspelt(word: string, whole: string | undefined, keys: Set<string>) {
    if (word.length < SHORTEST_MISSPELT.misspelt - 1 || !/^[a-z']+$/.test(word)) return;
    const stems = (whole === undefined ? [word] : [word, whole]).map(stem);
    const near = [...new Set([word, ...stems, ...stems.map(soundOf)])].flatMap((form) => this.misspellings.near(form));
    if (near.length > 0 && !isDutchWord(word)) for (const key of near) keys.add(key);
  }

  private addShape(word: string, key: string) {
    const shape = `${word.charAt(0)}${word.length}`;
    const known = this.shapes.get(shape);
    if (known) known.push([word, key]);
    else this.shapes.set(shape, [[word, key]]);
  }

  private unmask(typed: string, keys: Set<string>) {
    for (const [word, key] of this.shapes.get(`${typed.charAt(0)}${typed.length}`) ?? [])
      if (hides(typed, word)) keys.add(key);
  }
}

function remember(map: Map<string, string>, part: string, key: string): string {
  map.set(part, key);
  return key;
}

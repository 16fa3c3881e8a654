/** The words of a text that say what it is about, and the key under which their forms meet. */

import { isCommonWord, isStopWord } from './passages';
import { stem } from './text/stem';
import { Text } from './text/text';

export interface TellingWord {
  readonly word: string;
  /** Forms of one word have the same. */
  readonly key: string;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const SHORTEST = 4;

const wordsOf = (text: string): readonly string[] => new Text(text).folded.match(WORD) ?? [];

/** Each once. */
export function tellingWords(text: string): TellingWord[] {
  const found = new Map<string, TellingWord>();
  for (const word of wordsOf(text)) {
    if (word.length < SHORTEST || /\d/.test(word) || isCommonWord(word)) continue;
    const key = stem(word);
    if (!found.has(key)) found.set(key, { word, key });
  }
  return [...found.values()];
}

/** Equal for two terms that find the same words; empty for a term that would find everything or nothing. */
export function termKey(term: string): string {
  const words = wordsOf(term);
  return words.every(isStopWord) ? '' : words.map(stem).join(' ');
}

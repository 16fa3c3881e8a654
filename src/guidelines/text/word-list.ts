/**
 * Reads a list of words: a word or phrase a line, in any inflection; # begins a remark.
 * `=word` only in this form; `word-` and `-word` as the beginning or end of a compound.
 */

import type { Entry } from './lexicon';
import type { Likeness } from './vocabulary';

export function entriesOf<T>(list: string, value: T, as: Likeness = 'inflected'): Entry<T>[] {
  return list
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => entryOf(line, value, as));
}

function entryOf<T>(line: string, value: T, as: Likeness): Entry<T> {
  if (line.startsWith('=')) return { phrase: line.slice(1), value, as: 'exact' };
  if (line.endsWith('-')) return { phrase: line.slice(0, -1), value, as: 'head' };
  if (line.startsWith('-')) return { phrase: line.slice(1), value, as: 'tail' };
  return { phrase: line, value, as };
}

/**
 * Reads a list of words: a word or phrase a line, in any inflection; # begins a remark.
 *
 *     =woord          only in this form
 *     woord- -woord   the beginning or the end of a compound
 *     uit+roeien      a separable verb: uitroeien, uit te roeien, uitgeroeid
 *     kalf | koe wei  innocent when one of these words is in the same sentence
 */

import type { Entry } from './lexicon';
import { fold } from './normalise';
import type { Likeness } from './vocabulary';

const WITH_T = /(?:[tkfsp]|ch|[fv]|[sz])$/;

export function entriesOf<T>(list: string, value: T, as: Likeness = 'inflected'): Entry<T>[] {
  return list
    .split('\n')
    .map((line) => fold(line.replace(/#.*/, '').trim()))
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [word = '', innocentNear] = line.split(/\s+\|\s+/);
      const entries = readWord(word, value, as);
      return innocentNear ? entries.map((entry) => ({ ...entry, innocentNear: innocentNear.split(/\s+/) })) : entries;
    });
}

function readWord<T>(word: string, value: T, as: Likeness): Entry<T>[] {
  if (word.startsWith('=')) return [{ phrase: word.slice(1), value, as: 'exact' }];
  if (word.endsWith('-')) return [{ phrase: word.slice(0, -1), value, as: 'head' }];
  if (word.startsWith('-')) return [{ phrase: word.slice(1), value, as: 'tail' }];
  const [part, verb] = word.split('+');
  return part !== undefined && verb !== undefined ? separable(part, verb, value) : [{ phrase: word, value, as }];
}

function separable<T>(part: string, infinitive: string, value: T): Entry<T>[] {
  const root = infinitive.replace(/en$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  const participle = `${part}ge${root.replace(/v$/, 'f').replace(/z$/, 's')}${WITH_T.test(root) ? 't' : 'd'}`;
  return [
    { phrase: `${part}${infinitive}`, value, as: 'inflected' },
    { phrase: `${part} te ${infinitive}`, value, as: 'exact' },
    { phrase: participle.replace(/([td])\1$/, '$1'), value, as: 'exact' },
  ];
}

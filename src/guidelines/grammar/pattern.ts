/**
 * Reads a phrase pattern, a line that says which words follow one another:
 *
 *     <group> zijn|waren .. <contempt>
 *
 * `word`       this form; `in_elkaar` a phrase, `wonen~` any inflection
 * `<list>`     a word of that list
 * `a|<b>|c`    one of these
 * `x?`         may be left out
 * `..` `...`   up to three, or eight, words in between that deny nothing
 * `!a|b`       not followed by one of these
 * `^` `$`      the sentence begins or ends here
 */

import { fold } from '../text/normalise';

export type Step =
  | { readonly is: 'word'; readonly names: readonly string[]; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'unless'; readonly names: readonly string[] }
  | { readonly is: 'start' }
  | { readonly is: 'end' };

export interface Pattern<Kind extends string = string> {
  readonly kind: Kind;
  readonly line: string;
  readonly steps: readonly Step[];
}

/** A name of the grammar: a list (`group`), one form (`=zijn`) or a word in any inflection (`~wonen`). */
export const isList = (name: string) => /^[a-z]/i.test(name);

export function readPatterns<Kind extends string>(kind: Kind, lines: string): Pattern<Kind>[] {
  return lines
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind, line, steps: line.split(/\s+/).map(readStep) }));
}

function readStep(word: string): Step {
  if (word === '..') return { is: 'gap', most: 3 };
  if (word === '...') return { is: 'gap', most: 8 };
  if (word === '^') return { is: 'start' };
  if (word === '$') return { is: 'end' };
  if (word.startsWith('!')) return { is: 'unless', names: readNames(word.replaceAll('!', '')) };
  return { is: 'word', names: readNames(word.replace(/\?$/, '')), optional: word.endsWith('?') };
}

const readNames = (words: string) => words.split('|').map(readName);

function readName(word: string): string {
  const list = /^<([a-zA-Z]+)>$/.exec(word)?.[1];
  if (list !== undefined) return list;
  const phrase = fold(word.replaceAll('_', ' '));
  return phrase.endsWith('~') ? `~${phrase.slice(0, -1)}` : `=${phrase}`;
}

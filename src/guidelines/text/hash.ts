/** FNV-1a over UTF-16 units, to be carried on letter by letter: quick, and spread well enough for sets of words. */

export const EMPTY_HASH = 0x811c9dc5;

export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Of a word, without the letter at `skipped`. */
export function hashOf(word: string, skipped = -1): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < word.length; at++) if (at !== skipped) hash = hashOn(hash, word.charCodeAt(at));
  return hash >>> 0;
}

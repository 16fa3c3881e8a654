/** Characters that look like Latin letters or hide between them. A small part of Unicode's confusables (UTS 39). */

const LOOKALIKES: readonly (readonly [like: string, seen: string])[] = [
  ['a', 'аαɑ'],
  ['b', 'ьвβ'],
  ['c', 'сϲ'],
  ['d', 'ԁ'],
  ['e', 'еεє℮'],
  ['f', 'ƒ'],
  ['g', 'ɡԍ'],
  ['h', 'һнη'],
  ['i', 'іιıӏɩ'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'ⅼłɫ'],
  ['m', 'мμ'],
  ['n', 'пո'],
  ['o', 'оοօσø'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'гɾ'],
  ['s', 'ѕ'],
  ['t', 'тτ'],
  ['u', 'υսц'],
  ['v', 'ѵν'],
  ['w', 'ѡωԝ'],
  ['x', 'хχ'],
  ['y', 'уγү'],
  ['z', 'ζ'],
  ["'", '’‘‛ʼ´`′'],
  ['-', '‐‑‒–—―−'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
];

const LIKE = new Map(LOOKALIKES.flatMap(([like, seen]) => [...seen].map((character) => [character, like] as const)));

/** Zero-width, bidirectional and variation characters, soft hyphens, tags: nobody sees them. */
const UNSEEN =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|[\u{E0000}-\u{E0FFF}]/gu;
const MARKS = /\p{M}/gu;

/** One sign that stands for a whole sentence (U+FDFA) stays one sign. */
const MOST_FOLDED = 4;

/** What a character counts as when words are compared: lower case, no accents; empty when nobody sees it. */
export function foldCharacter(character: string): string {
  let folded = character;
  for (let previous = ''; previous !== folded;) {
    previous = folded;
    folded = [...folded.normalize('NFKD').replace(UNSEEN, '').replace(MARKS, '').toLowerCase()]
      .map((one) => LIKE.get(one) ?? one)
      .join('');
  }
  return folded.length > MOST_FOLDED ? character : folded;
}

export const isUpperCase = (character: string) => character !== character.toLowerCase();
export const isAccent = (character: string) => /^\p{M}$/u.test(character);

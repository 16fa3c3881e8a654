/** Characters that look like Latin letters (Unicode's confusables, UTS 39, and some more) or hide between them. */

import confusables from 'unhomoglyph/data.json';

/** What Unicode's list leaves out, or reads otherwise than a Dutch reader does. */
const LOOKALIKES: readonly (readonly [like: string, seen: string])[] = [
  ['a', 'αɐᴀ'],
  ['b', 'ьвβʙ'],
  ['c', 'ᴄ¢©'],
  ['d', 'ԁᴅđ'],
  ['e', 'εє℮ǝəᴇ'],
  ['f', 'ƒꜰ'],
  ['g', 'ɡԍɢ'],
  ['h', 'һнηʜ'],
  ['i', 'ιıӏɩ'],
  ['j', 'ᴊ'],
  ['k', 'кκᴋ'],
  ['l', 'łɫʟ'],
  ['m', 'мμᴍ'],
  ['n', 'пոɴ'],
  ['o', 'σøᴏ'],
  ['p', 'рρᴘ'],
  ['r', 'гɾɹʀ®'],
  ['s', 'ѕꜱ'],
  ['t', 'тτᴛ'],
  ['u', 'υսцµᴜ'],
  ['v', 'ѵνᴠ'],
  ['w', 'ѡωԝᴡ'],
  ['x', 'хχ'],
  ['y', 'уγүʏ'],
  ['z', 'ζᴢ'],
  ["'", '’‘‛ʼ´`′'],
  ['-', '‐‑‒–—―−'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
];

const CONFUSABLES: Readonly<Record<string, string>> = confusables;
const LIKE = new Map(LOOKALIKES.flatMap(([like, seen]) => [...seen].map((character) => [character, like] as const)));

/** Rows of letters in boxes, balls and flags: where each begins, and its first letter. */
const LETTER_ROWS = [0x1f1e6, 0x1f130, 0x1f150, 0x1f170];
const LETTERS = 26;

/** Zero-width, bidirectional and variation characters, soft hyphens, tags: nobody sees them. */
const UNSEEN =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|[\u{E0000}-\u{E0FFF}]/gu;
const DIGIT = /^\p{Nd}$/u;
const MARKS = /\p{M}/gu;

/** One sign that stands for a whole sentence (U+FDFA) stays one sign. */
const MOST_FOLDED = 4;

/** What a character counts as when words are compared: lower case, no accents; empty when nobody sees it. */
export function foldCharacter(character: string): string {
  let folded = character;
  for (let previous = ''; previous !== folded;) {
    previous = folded;
    folded = [...folded.normalize('NFKD').replace(UNSEEN, '').replace(MARKS, '')].map(plain).join('');
  }
  return folded.length > MOST_FOLDED ? character : folded;
}

function plain(character: string): string {
  const lower = character.toLowerCase();
  if (character < '\u0080') return lower;
  if (DIGIT.test(character)) return String(digitOf(character.codePointAt(0) ?? 0));
  return LIKE.get(lower) ?? lookalike(character) ?? lookalike(lower) ?? lower;
}

/** The digits of a script stand in a row from nought (Unicode, chapter 4.6). */
function digitOf(code: number): number {
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}

function lookalike(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const row = LETTER_ROWS.find((first) => code >= first && code < first + LETTERS);
  if (row !== undefined) return String.fromCharCode(97 + code - row);
  const seen = CONFUSABLES[character]?.normalize('NFKD').replace(MARKS, '').toLowerCase();
  if (seen === 'rn') return 'm';
  return seen !== undefined && /^[a-z]{1,2}$/.test(seen) ? seen : undefined;
}

export const isUpperCase = (character: string) => character !== character.toLowerCase();
export const isAccent = (character: string) => /^\p{M}$/u.test(character);

/** Numbers written out in words, digit by digit or two by two: "nul vier zeventig, twaalf, vierendertig". */

import type { Digits } from './digits';

const UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const VALUES = spelledValues();
const COULD_BE =
  /(?:nul|zero|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tig|tien)[ ,.-]{1,3}(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]{2,8}tig)/;
const MOST_GROUPS = 1500;
const WORD = /[a-z]+/g;
const TWICE = /\b(?:dubbele?|twee keer|2x|tweemaal)\s$/;

/** A quick look: most posts spell no numbers. */
export const couldBeSpelled = (folded: string): boolean => COULD_BE.test(folded);

export function spelledGroups(folded: string): Digits[] {
  const groups: Digits[] = [];
  for (const { index, 0: word } of folded.matchAll(WORD)) {
    const digits = VALUES.get(word);
    if (digits === undefined) continue;
    if (groups.length >= MOST_GROUPS) break;
    const twice = TWICE.exec(folded.slice(Math.max(0, index - 12), index))?.[0].length ?? 0;
    if (twice > 0 && (groups.at(-1)?.end ?? 0) > index - twice) groups.pop();
    const start = index - twice;
    groups.push({ digits: twice > 0 ? digits + digits : digits, start, end: index + word.length });
  }
  return groups;
}

function spelledValues(): Map<string, string> {
  const values = new Map<string, string>([
    ['zero', '0'],
    ['nulnul', '00'],
  ]);
  UNITS.forEach((word, value) => values.set(word, String(value)));
  TEENS.forEach((word, value) => values.set(word, String(value + 10)));
  TENS.forEach((ten, index) => {
    values.set(ten, String((index + 2) * 10));
    UNITS.slice(1).forEach((unit, value) => values.set(`${unit}en${ten}`, String((index + 2) * 10 + value + 1)));
  });
  const below100 = [...values];
  for (const [word, digits] of below100)
    for (const hundreds of UNITS.slice(2)) {
      const first = UNITS.indexOf(hundreds);
      if (digits.length === 2) values.set(`${hundreds}honderd${word}`, `${first}${digits}`);
    }
  return values;
}

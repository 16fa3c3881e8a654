/** Telephone numbers in a text. Belgian ones by their own plan, foreign ones by libphonenumber. */

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Span } from '../text/spans';
import { digitRuns } from './digit-groups';
import type { Digits, Run } from './digits';

export interface PhoneNumber extends Span {
  /** As one dials it from Belgium, or with + from elsewhere. */
  readonly dialled: string;
  readonly kind: 'mobile' | 'landline' | 'service';
}

type Known = Pick<PhoneNumber, 'dialled' | 'kind'>;

const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
const MOST = 300;
const MOST_FOREIGN = 100;
const SERVICE = /^0(?:800|90\d|70|78)\d{5,6}$/;
const MOBILE = /^04[5-9]\d{7}$/;
const LANDLINE = /^0(?:[1-35-9]\d|4[0-4])\d{6}$/;
/** "013 55 60 70", "(09) 377.82.14", "0 1 3 5 …", but not "01/02/2025 9". */
const LANDLINE_SHAPE = /^(?:9|[2-4](?:,[23]){2,3}|[2-4],[5-7]|2,3,4|3,2,4|3,6|2,7|1(?:,1)+)$/;
/** A company's number: BE 0476.123.456. */
const COMPANY =
  /(?:\bbe|btw|b\.t\.w\.?|kbo|ondernemingsnummer|ondernemingsnr\.?|vat|rpr\D{0,20})[\s:.\-(]{0,3}(?:nr\.?|nummer)?[\s:.\-]{0,3}(?:be)?[\s.\-]{0,2}$/;
/** "2025/0417", "12,0470": part of something else. */
const JOINED = /[\d][.\-/,]$|[€£$]\s?$/;

export function phoneNumbers(folded: string, runs: readonly Run[] = digitRuns(folded)): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  let foreign = 0;
  for (const run of runs) {
    for (let at = 0; at < run.groups.length && found.length < MOST;) {
      const abroad = foreign < MOST_FOREIGN;
      const match = numberAt(run, at, folded, abroad);
      if (match?.number.dialled.startsWith('+')) foreign++;
      if (match) found.push(match.number);
      at += match?.groups ?? 1;
    }
  }
  return found;
}

/** The longest number that begins with a group: "0 4 8 5 0 2 9 9 1 3" is no landline with a digit behind it. */
function numberAt(run: Run, at: number, folded: string, abroad: boolean) {
  const [first, plus] = [run.groups[at], run.plus && at === 0];
  if (!first || !(plus || first.digits.startsWith('0')) || !mayBegin(first, run, at, folded)) return undefined;
  const parts = reach(run, at);
  for (let count = parts.length; count > 0; count--) {
    const groups = parts.slice(0, count);
    const known = read(groups, plus, folded, abroad);
    const last = groups.at(-1);
    if (known && last)
      return { number: { ...known, start: startOf(first, plus, folded), end: last.end }, groups: count };
  }
  return undefined;
}

function mayBegin(first: Digits, run: Run, at: number, folded: string): boolean {
  const before = folded.slice(Math.max(0, first.start - 30), first.start);
  if (COMPANY.test(before)) return false;
  return !JOINED.test(before) || (run.groups[at - 1]?.digits.length ?? 0) >= FEWEST_DIGITS;
}

function reach(run: Run, at: number): Digits[] {
  const parts: Digits[] = [];
  let size = 0;
  for (let next = at; next < run.groups.length; next++) {
    const group = run.groups[next];
    size += group?.digits.length ?? 0;
    if (!group || size > MOST_DIGITS + 2) break;
    parts.push(group);
  }
  return parts;
}

function read(groups: readonly Digits[], plus: boolean, folded: string, abroad: boolean): Known | undefined {
  const digits = groups.map((group) => group.digits).join('');
  if (digits.length < FEWEST_DIGITS) return undefined;
  const country = plus ? digits : digits.startsWith('00') ? digits.slice(2) : undefined;
  if (country === undefined) return national(digits, groups);
  if (country.startsWith('32')) return belgian(country.replace(/^320?/, '0'));
  return abroad ? foreign(country, groups, folded) : undefined;
}

function national(digits: string, groups: readonly Digits[]): Known | undefined {
  const shape = groups.map((group) => group.digits.length).join();
  const known = belgian(digits);
  if (known?.kind === 'landline' && !LANDLINE_SHAPE.test(shape)) return undefined;
  if (!known && /^06\d{8}$/.test(digits) && shape !== '2,2,4,2')
    return { dialled: `+31${digits.slice(1)}`, kind: 'mobile' };
  return known;
}

function belgian(dialled: string): Known | undefined {
  if (SERVICE.test(dialled)) return { dialled, kind: 'service' };
  if (MOBILE.test(dialled)) return { dialled, kind: 'mobile' };
  return LANDLINE.test(dialled) ? { dialled, kind: 'landline' } : undefined;
}

function foreign(digits: string, groups: readonly Digits[], folded: string): Known | undefined {
  const [first, last] = [groups[0], groups.at(-1)];
  const optionalZero = first && last && /\(\s?0\s?\)/.test(folded.slice(first.start, last.end));
  const code = first?.digits.replace(/^00/, '').length ?? 0;
  const number = parsePhoneNumberFromString(
    `+${optionalZero ? digits.slice(0, code) + digits.slice(code + 1) : digits}`,
  );
  if (!number?.isValid()) return undefined;
  return { dialled: number.number, kind: number.getType() === 'MOBILE' ? 'mobile' : 'landline' };
}

function startOf(first: Digits, plus: boolean, folded: string): number {
  if (plus)
    return (
      first.start -
      (/(?:\+|%2b)[\s(]{0,2}$/.exec(folded.slice(Math.max(0, first.start - 5), first.start))?.[0].length ?? 0)
    );
  return folded[first.start - 1] === '(' ? first.start - 1 : first.start;
}

/** Valid bank account numbers in a text, however they are written. */

import { countrySpecs, validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import { longest, type Span } from '../text/spans';
import type { Text } from '../text/text';
import { digitRunsOf } from './digit-groups';
import type { Run } from './digits';

export interface Iban extends Span {
  readonly iban: string;
}

/** Country letters right before digits: apart or together, in brackets, after the word IBAN. */
const COUNTRY = /(?:^|[^\p{L}\p{N}]|iban|rek|nr)\(?([a-z])[\s.\-/_]?([a-z])[\s.\-/:·_)=*]{0,3}$/u;
/** A letter for the nought or one that many accounts begin with, stuck to the country: no run of digits begins there. */
const COUNTRY_AND_LETTER = /(?<![\p{L}\p{N}])([a-z]{2})[oil][\doil]/gu;
const COUNTRY_REACH = 12;
const BETWEEN = /[\s.\-/·_•|*,()⁄]/;
const AROUND = ' .-/:·_)=*\n';
const LONGEST = 110;
const BESIDE = 40;
const ACCOUNT = /rekening|\brek\b|storten|gestort|overschrijven|overmaken|bankgegevens/;

export function ibans(text: Text): readonly Iban[] {
  return text.once('ibans', () => {
    const runs = digitRunsOf(text);
    return longest([
      ...runs.flatMap((run) =>
        run.groups.flatMap((_, at) => [...ibanAt(text.folded, run, at), ...former(text.folded, run, at)]),
      ),
      ...withLetterFirst(text.folded),
    ]);
  });
}

function ibanAt(folded: string, run: Run, at: number): Iban[] {
  const group = run.groups[at];
  if (!group || !followsLetter(folded, group.start)) return [];
  const before = folded.slice(Math.max(0, group.start - COUNTRY_REACH), group.start);
  const country = COUNTRY.exec(before);
  if (!country) return [];
  const code = `${country[1]}${country[2]}`.toUpperCase();
  const length = countrySpecs[code]?.chars ?? 0;
  if (length === 0) return [];
  const start =
    group.start - before.length + before.indexOf(country[1] ?? '', country.index + country[0].search(LETTERS));
  return inDigits(code, length, run, at, start) ?? inSigns(code, length, folded, group.start, start) ?? [];
}

const withLetterFirst = (folded: string): Iban[] =>
  [...folded.matchAll(COUNTRY_AND_LETTER)].flatMap(({ index, 1: country = '' }) => {
    const code = country.toUpperCase();
    const length = countrySpecs[code]?.chars ?? 0;
    return length === 0 ? [] : (inSigns(code, length, folded, index + code.length, index) ?? []);
  });

/** Mostly a number follows a space and no letter: no need to look closer. */
function followsLetter(folded: string, start: number): boolean {
  let at = start - 1;
  while (at > start - 4 && AROUND.includes(folded[at] ?? 'x')) at--;
  const code = folded.charCodeAt(at);
  return code >= 97 && code <= 122;
}

const LETTERS = /[a-z][\s.\-/_]?[a-z][\s.\-/:·_)=*]{0,3}$/;

/** Of an account that is all digits, letters that look like digits and words count too. */
function inDigits(code: string, length: number, run: Run, at: number, start: number): Iban[] | undefined {
  let iban = code;
  for (const group of run.groups.slice(at, at + length)) {
    iban += group.digits;
    if (iban.length >= length) return valid(iban, length, { start, end: group.end });
  }
  return undefined;
}

function inSigns(code: string, length: number, folded: string, from: number, start: number): Iban[] | undefined {
  let iban = code;
  let end = from;
  while (iban.length < length && end < folded.length && end - from < LONGEST) {
    const sign = folded[end++] ?? '';
    if (/[a-z0-9]/.test(sign)) iban += sign;
    else if (!BETWEEN.test(sign)) return undefined;
  }
  if (/\d/.test(folded[end] ?? '')) return undefined;
  const written = iban.toUpperCase();
  return valid(written, length, { start, end }) ?? valid(asItsCountryHasIt(written), length, { start, end });
}

/** Where the country has a digit only, an O is a nought and an I or l a one. */
function asItsCountryHasIt(iban: string): string {
  const shape = countrySpecs[iban.slice(0, 2)]?.bban_regexp ?? '';
  let [read, at] = [iban.slice(0, 2), 2];
  for (const [, signs = '', count = ''] of `[0-9]{2}${shape}`.matchAll(/\[([^\]]+)\]\{(\d+)\}/g)) {
    const part = iban.slice(at, (at += Number(count)));
    read += signs === '0-9' ? part.replaceAll('O', '0').replace(/[IL]/g, '1') : part;
  }
  return read;
}

function valid(iban: string, length: number, span: Span): Iban[] | undefined {
  return iban.length === length && isAccount(iban) ? [{ ...span, iban }] : undefined;
}

/** Check digits of a country's own differ from bank to bank: those of the IBAN itself are enough. */
const isAccount = (iban: string) =>
  validateIBAN(iban).errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum);

/** 539-0075470-34, as Belgian accounts were written before. Cards of identity look the same, so a word must say it. */
function former(folded: string, run: Run, at: number): Iban[] {
  const groups = run.groups.slice(at, at + 3);
  const [first, , last] = groups;
  if (!first || !last || groups.map(({ digits }) => digits.length).join() !== '3,7,2') return [];
  const account = groups.map(({ digits }) => digits).join('');
  const check = Number(account.slice(0, -2)) % 97 || 97;
  const beside = `${folded.slice(Math.max(0, first.start - BESIDE), first.start)} ${folded.slice(last.end, last.end + BESIDE)}`;
  if (check !== Number(last.digits) || !ACCOUNT.test(beside)) return [];
  return [{ start: first.start, end: last.end, iban: account }];
}

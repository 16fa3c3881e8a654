/** Valid IBANs in a text, however they are spaced. */

import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

export interface Iban extends Span {
  readonly iban: string;
}

const START = /(?<![\p{L}\p{N}])[a-z][\s.\-]?[a-z][\s.\-/:]{0,2}\d[\s.\-]?\d/gu;
const BETWEEN = /[\s.\-/·_]/;
const LONGEST = 90;

export function ibans(text: Text): readonly Iban[] {
  return text.once('ibans', () => [...text.folded.matchAll(START)].flatMap(({ index }) => ibanAt(text.folded, index)));
}

function ibanAt(folded: string, start: number): Iban[] {
  const letters = folded.slice(start, start + 5).replace(/[^a-z]/g, '');
  const length = countrySpecs[letters.slice(0, 2).toUpperCase()]?.chars ?? 0;
  let iban = '';
  let end = start;
  while (iban.length < length && end < folded.length && end - start < LONGEST) {
    const character = folded[end++] ?? '';
    if (/[a-z0-9]/.test(character)) iban += character;
    else if (!BETWEEN.test(character) && !(character === ':' && iban.length === 2)) return [];
  }
  const whole = iban.length === length && !/[a-z0-9]/.test(folded[end] ?? ' ');
  return whole && isValidIBAN(iban.toUpperCase()) ? [{ start, end, iban: iban.toUpperCase() }] : [];
}

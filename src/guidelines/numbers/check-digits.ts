/** The arithmetic behind official numbers. */

/** Rijksregister and BIS: the last two digits are 97 minus the rest modulo 97, with a 2 in front for who was born since 2000. */
export function isNationalNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || !hasBirthDate(digits) || /^(\d)\1+$/.test(digits)) return false;
  const body = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  return check === 97 - (body % 97) || check === 97 - ((2_000_000_000 + body) % 97);
}

/** Unknown parts of a birth date are 00; a BIS number adds 20 or 40 to the month. */
function hasBirthDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  const sequence = Number(digits.slice(6, 9));
  return month <= 52 && month % 20 <= 12 && day <= 31 && sequence >= 1 && sequence <= (month < 20 ? 998 : 999);
}

/** RIZIV, the care provider's number: the seventh and eighth digit are 97, or 89 since 2012, minus the rest modulo that. */
export function isCareProvider(digits: string): boolean {
  const [body, check] = [Number(digits.slice(0, 6)), Number(digits.slice(6, 8))];
  return digits.length === 11 && [97, 89].some((modulus) => check === modulus - (body % modulus));
}

/** Luhn's formula. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** First digits and lengths that card schemes use. */
const CARD_RANGES: readonly (readonly [first: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|3[689])/, [14, 16]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:50|5[6-8]|6[37])/, [13, 14, 15, 16, 17, 18, 19]],
];

/** Lengths that a scheme hands out every day; the others are rare enough to need a word that says it is a card. */
export const isUsualCard = (digits: string): boolean =>
  digits.length === 16 || /^(?:3[47]\d{13}|6703\d{13})$/.test(digits);

export function isPaymentCard(digits: string): boolean {
  if (!isLuhn(digits)) return false;
  const known = CARD_RANGES.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length));
  return known && !/^(\d)\1+$/.test(digits);
}

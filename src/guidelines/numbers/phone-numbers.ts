/** Telephone numbers in a text. Belgian ones by their own plan, foreign ones by libphonenumber. */

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Span } from '../text/spans';

export interface PhoneNumber extends Span {
  /** As one dials it from Belgium, or with + from elsewhere. */
  readonly dialled: string;
  readonly kind: 'mobile' | 'landline' | 'service';
}

const CANDIDATE = /(?<![\p{L}\p{N}+€]|\d[.\-/])(?:\+\s?\d|\(?0\d|\(?0\s\d)(?:[\s.\-/()·]{0,3}\d){6,13}(?!\p{N})/gu;
const LAST_GROUP = /[\s.\-/()·]*\d+$/;
const MOST_CUTS = 8;
const MOST_FOREIGN = 100;

export function phoneNumbers(folded: string): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  const pattern = new RegExp(CANDIDATE);
  let foreign = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    if (match[0].startsWith('+') && !isBelgian(match[0]) && ++foreign > MOST_FOREIGN) continue;
    const number = numberIn(match[0], match.index);
    if (!number) continue;
    found.push(number);
    pattern.lastIndex = number.end;
  }
  return found;
}

/** A number may be followed by others: cut groups off the end until it is one. */
function numberIn(candidate: string, start: number): PhoneNumber | undefined {
  for (let cut = 0, rest = candidate; cut < MOST_CUTS && rest.length > 8; cut++, rest = rest.replace(LAST_GROUP, '')) {
    const known = belgian(rest) ?? (rest.startsWith('+') ? abroad(rest) : undefined);
    if (known) return { ...known, start, end: start + rest.length };
  }
  return undefined;
}

const isBelgian = (written: string) => /^\+\s?3\D{0,2}2/.test(written);

function belgian(written: string): Pick<PhoneNumber, 'dialled' | 'kind'> | undefined {
  const digits = written.replace('(0)', '').replace(/\D/g, '');
  const dialled = digits.replace(written.startsWith('+') ? /^320?/ : /^00320?/, '0');
  if (written.startsWith('+') && !isBelgian(written)) return undefined;
  if (/^0(?:800|90\d|70|78)\d{5,6}$/.test(dialled)) return { dialled, kind: 'service' };
  if (/^04[5-9]\d{7}$/.test(dialled)) return { dialled, kind: 'mobile' };
  if (/^0[1-9]\d{7}$/.test(dialled)) return { dialled, kind: 'landline' };
  return undefined;
}

function abroad(written: string): Pick<PhoneNumber, 'dialled' | 'kind'> | undefined {
  const number = parsePhoneNumberFromString(written.replace('(0)', ''));
  if (!number?.isValid()) return undefined;
  const kind = number.getType() === 'MOBILE' ? 'mobile' : 'landline';
  return { dialled: number.number, kind };
}

/** National register numbers and payment cards in a text. Found once; rules about other numbers step aside for them. */

import { longest, overlaps, spanAt, type Span } from '../text/spans';
import type { Text } from '../text/text';
import { isCareProvider, isNationalNumber, isPaymentCard, isUsualCard } from './check-digits';
import { digitRunsOf, windows, type Window } from './digit-groups';
import type { Digits, Run } from './digits';
import { ibans } from './ibans';

const NATIONAL_DIGITS = 11;
const SHORTEST_CARD = 13;
const LONGEST_CARD = 19;
/** A care provider's number, x-xxxxx-yy-zzz, has eleven digits too. */
const AS_CARE_PROVIDERS = '1,5,2,3';
/** Long numbers of things: one in ten passes Luhn. */
const OF_A_THING =
  /(?:pakje|pakket|zending|track(?: ?(?:and|&) ?trace)?|barcode|ticket|ticketnummer|factuur|factuurnummer|bestelling|bestelnummer|ordernummer|dossier|dossiernummer|serienummer|imei|ean|ean-code|meternummer|lotnummer|referentie|kenmerk|ov-chipkaart|isbn|klantnummer|chipnummer|artikelnummer)(?:\s?(?:nr\.?|nummer|code|met|is))?[\s:.#(]{0,3}$/;
const REACH = 40;
/** Groups in which cards are written. */
const NATURAL_CARD = /^(?:\d{2}|4(?:,4){2,3}(?:,[1-4])?|4,6,[45]|8,8|1(?:,1)+)$/;

export function nationalNumbers(text: Text): readonly Digits[] {
  return text.once('national numbers', () => {
    const found: Digits[] = [];
    for (const run of digitRunsOf(text)) {
      for (const number of windows(run.groups, NATIONAL_DIGITS, NATIONAL_DIGITS)) {
        const last = found.at(-1);
        if (isNational(number, run) && !(last && overlaps(last, number))) found.push(number);
      }
    }
    return found.filter((number) => isFree(number, ibans(text)));
  });
}

export function paymentCards(text: Text): readonly Digits[] {
  return text.once('payment cards', () =>
    digitRunsOf(text)
      .flatMap((run) => cardsIn(run, text))
      .filter((card) => isFree(card, ibans(text))),
  );
}

/** Whether a number is not one of these, or part of one. */
export const standsAlone = (span: Span, text: Text) =>
  isFree(span, ibans(text)) && isFree(span, nationalNumbers(text)) && isFree(span, paymentCards(text));

const isFree = ({ start, end }: Span, taken: readonly Span[]) => !spanAt(taken, start) && !spanAt(taken, end - 1);

/** +32 470 … has eleven digits as well. */
function isNational(number: Window, run: Run): boolean {
  if (!isNationalNumber(number.digits) || (run.plus && number.start === run.groups[0]?.start)) return false;
  return !(number.shape === AS_CARE_PROVIDERS && isCareProvider(number.digits));
}

/** A card begins or ends its run of digits, or is grouped as cards are: anything else in a longer run is no card. */
function cardsIn(run: Run, text: Text): Digits[] {
  const total = run.groups.reduce((sum, { digits }) => sum + digits.length, 0);
  if (total < SHORTEST_CARD) return [];
  const candidates: Digits[] = [];
  for (const card of windows(run.groups, SHORTEST_CARD, LONGEST_CARD)) {
    if (isPaymentCard(card.digits) && isCardLike(card, run, text)) candidates.push(card);
  }
  return longest(candidates);
}

function isCardLike(card: Window, run: Run, text: Text): boolean {
  const atEdge = card.start === run.groups[0]?.start || card.end === run.groups.at(-1)?.end;
  if (!atEdge && !NATURAL_CARD.test(card.shape)) return false;
  const before = text.folded.slice(Math.max(0, card.start - REACH), card.start);
  if (OF_A_THING.test(before)) return false;
  return isUsualCard(card.digits) || /kaart|visa|maestro|bancontact|card/.test(text.around(card, 2 * REACH));
}

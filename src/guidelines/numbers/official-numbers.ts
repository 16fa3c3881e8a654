/** National register numbers and payment cards in a text. Found once; rules about other numbers step aside for them. */

import { overlaps, spanAt, type Span } from '../text/spans';
import type { Text } from '../text/text';
import { isNationalNumber, isPaymentCard } from './check-digits';
import { digitRuns, windows, type Digits } from './digit-groups';
import { ibans } from './ibans';

const NATIONAL_DIGITS = 11;
const SHORTEST_CARD = 13;
const LONGEST_CARD = 19;

export function nationalNumbers(text: Text): readonly Digits[] {
  return text.once('national numbers', () => {
    const found: Digits[] = [];
    for (const run of runs(text)) {
      for (const number of windows(run, NATIONAL_DIGITS, NATIONAL_DIGITS)) {
        const last = found.at(-1);
        if (isNationalNumber(number.digits) && !(last && overlaps(last, number))) found.push(number);
      }
    }
    return found.filter((number) => isFree(number, ibans(text)));
  });
}

export function paymentCards(text: Text): readonly Digits[] {
  return text.once('payment cards', () =>
    runs(text)
      .flatMap(cardIn)
      .filter((card) => isFree(card, ibans(text))),
  );
}

/** Whether a number is not one of these, or part of one. */
export const standsAlone = (span: Span, text: Text) =>
  isFree(span, ibans(text)) && isFree(span, nationalNumbers(text)) && isFree(span, paymentCards(text));

const runs = (text: Text) => text.once('digit runs', () => digitRuns(text.folded));
const isFree = ({ start, end }: Span, taken: readonly Span[]) => !spanAt(taken, start) && !spanAt(taken, end - 1);

/** A card begins or ends its run of digits: what is in the middle of a longer one is something else. */
function cardIn(run: readonly Digits[]): Digits[] {
  const [first, last] = [run[0], run.at(-1)];
  const ends = [run.slice(0, LONGEST_CARD), run.slice(-LONGEST_CARD)];
  return ends
    .flatMap((groups) => [...windows(groups, SHORTEST_CARD, LONGEST_CARD)])
    .filter((card) => card.start === first?.start || card.end === last?.end)
    .filter((card) => isPaymentCard(card.digits))
    .sort((a, b) => b.digits.length - a.digits.length)
    .slice(0, 1);
}

/** How soon a woordvoerder should answer, as an ISO 8601 duration outside and as whole hours inside. */
import { Temporal } from 'temporal-polyfill';
import { invalid } from '../common/product-error';

export const MOST_HOURS = 720;

export const durationOf = (hours: number) => `PT${hours}H`;

export function hoursOf(duration: string): number {
  const hours = totalHours(duration);
  if (Number.isInteger(hours) && hours >= 1 && hours <= MOST_HOURS) return hours;
  throw invalid(
    '/answerWithin',
    'duration',
    `Geef een aantal hele uren van 1 tot ${MOST_HOURS}, zoals PT8H.`,
    `Give a number of whole hours from 1 to ${MOST_HOURS}, such as PT8H.`,
  );
}

function totalHours(duration: string): number {
  try {
    return Temporal.Duration.from(duration).total('hours');
  } catch {
    return Number.NaN;
  }
}

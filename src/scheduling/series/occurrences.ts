/** The days on which a series comes back. Day 31 is the last day of a shorter month; no series outlives 13 months. */
import { Temporal } from 'temporal-polyfill';

export interface Recurrence {
  readonly frequency: 'weekly' | 'monthly';
  /** Of a weekly series; 1 is Monday. */
  readonly weekday?: number;
  /** Of a monthly series. */
  readonly dayOfMonth?: number;
  /** On the wall, `09:00`. */
  readonly time: string;
  readonly startsOn: string;
  readonly until?: string;
  readonly count?: number;
}

export const MOST_MONTHS = 13;

export const lastDay = (startsOn: string): string =>
  Temporal.PlainDate.from(startsOn).add({ months: MOST_MONTHS }).toString();

export function occurrenceDays(rule: Recurrence): string[] {
  const last = Temporal.PlainDate.from(lastDay(rule.startsOn));
  const until = rule.until === undefined ? last : earlier(Temporal.PlainDate.from(rule.until), last);
  const days = rule.frequency === 'weekly' ? weekly(rule, until) : monthly(rule, until);
  return days.slice(0, rule.count).map(String);
}

function weekly({ startsOn, weekday = 1 }: Recurrence, until: Temporal.PlainDate): Temporal.PlainDate[] {
  const start = Temporal.PlainDate.from(startsOn);
  const days: Temporal.PlainDate[] = [];
  let day = start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
  for (; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 7 })) days.push(day);
  return days;
}

function monthly({ startsOn, dayOfMonth = 1 }: Recurrence, until: Temporal.PlainDate): Temporal.PlainDate[] {
  const start = Temporal.PlainDate.from(startsOn);
  const first = start.with({ day: 1 });
  return Array.from({ length: MOST_MONTHS + 1 }, (_, months) =>
    first.add({ months }).with({ day: dayOfMonth }, { overflow: 'constrain' }),
  ).filter((day) => Temporal.PlainDate.compare(day, start) >= 0 && Temporal.PlainDate.compare(day, until) <= 0);
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);

/** Days on the wall, as `2027-05-31`: which belong to a view, and the instants between which they lie. */
import { instantsOf, wallTimeOf } from '../../parts/wall-time';

export const VIEWS = ['maand', 'week', 'lijst'] as const;
export type View = (typeof VIEWS)[number];

const DAY_MS = 86_400_000;
const WEEK = 7;
const LIST_DAYS = 30;

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(noon(day).getTime());

export const dayAfter = (day: string, days = 1) =>
  new Date(noon(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);

export const dayOf = (at: string | Date, zone: string) => wallTimeOf(new Date(at), zone).slice(0, 10);

export const timeIn = (at: string | Date, zone: string) => wallTimeOf(new Date(at), zone).slice(11);

/** Weeks begin on Monday. */
export const mondayOf = (day: string) => dayAfter(day, -((noon(day).getUTCDay() + 6) % WEEK));

const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;

/** All days that a view shows: whole weeks around a month, a week, or thirty days from the one given. */
export function daysOf(view: View, on: string): string[] {
  if (view === 'lijst') return daysFrom(on, LIST_DAYS);
  if (view === 'week') return daysFrom(mondayOf(on), WEEK);
  const first = mondayOf(firstOfMonth(on));
  const last = mondayOf(dayAfter(firstOfNext(on), -1));
  return daysFrom(first, (noon(last).getTime() - noon(first).getTime()) / DAY_MS + WEEK);
}

const daysFrom = (first: string, many: number) => Array.from({ length: many }, (_, n) => dayAfter(first, n));

const firstOfNext = (day: string) => firstOfMonth(dayAfter(firstOfMonth(day), 32));

/** The same view, one further or one back. */
export function moved(view: View, on: string, by: 1 | -1): string {
  if (view === 'maand') return by === 1 ? firstOfNext(on) : firstOfMonth(dayAfter(firstOfMonth(on), -1));
  return dayAfter(on, by * (view === 'week' ? WEEK : LIST_DAYS));
}

/** From the first moment of the first day to the first one after the last; of a day without midnight, its first hour. */
export function between(days: readonly string[], zone: string): { from: string; to: string } {
  const [first = '', last = first] = [days[0], days.at(-1)];
  return { from: beginOf(first, zone), to: beginOf(dayAfter(last), zone) };
}

function beginOf(day: string, zone: string): string {
  const begins = ['00:00', '00:30', '01:00'].flatMap((clock) => [...instantsOf(`${day}T${clock}`, zone)]);
  return (begins[0] ?? new Date(`${day}T00:00Z`)).toISOString();
}

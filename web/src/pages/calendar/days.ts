/** Which days a view of the calendar holds. */
import { dayText, plusDays } from '../../parts/days';
import { wallTimeOf } from '../../parts/wall-time';

export const VIEWS = ['maand', 'week', 'lijst'] as const;
export type View = (typeof VIEWS)[number];

const DAY_MS = 86_400_000;
const WEEK = 7;

/** The same day of another month, or its last one. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayText(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** Weeks start on Monday. */
export const mondayOf = (day: string) => plusDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % WEEK));

export const weekOf = (day: string): readonly string[] => daysFrom(mondayOf(day), WEEK);

/** Whole weeks that hold the month. */
export function monthOf(day: string): readonly (readonly string[])[] {
  const first = mondayOf(`${day.slice(0, 8)}01`);
  const last = plusDays(plusMonths(`${day.slice(0, 8)}01`, 1), -1);
  const weeks = Math.floor((Date.parse(last) - Date.parse(first)) / DAY_MS / WEEK) + 1;
  return Array.from({ length: weeks }, (_, week) => daysFrom(plusDays(first, week * WEEK), WEEK));
}

export const daysOf = (view: View, day: string) => (view === 'maand' ? monthOf(day).flat() : weekOf(day));

export const step = (view: View, day: string, by: number) =>
  view === 'maand' ? plusMonths(day, by) : plusDays(day, by * WEEK);

export const hourIn = (at: Date | string, zone: string) => Number(wallTimeOf(new Date(at), zone).slice(11, 13));

const daysFrom = (first: string, count: number) => Array.from({ length: count }, (_, moved) => plusDays(first, moved));

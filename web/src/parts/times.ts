/** Moments in words, in the organisation's time. */
import { t } from '../texts';
import { wallTimeOf } from './wall-time';

export const ZONE = 'Europe/Brussels';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(t.locale, { timeZone: ZONE, ...options });

const clock = format({ hour: 'numeric', minute: '2-digit' });
const nearDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
const farDay = format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });

const DAY_MS = 86_400_000;
const FAR_MS = 300 * DAY_MS;

export const timeOf = (at: Date) => clock.format(at).replace(':', '.');

export const longDay = (at: Date) => nearDay.format(at);

/** "vandaag om 9.00", "dinsdag 1 december om 9.00". */
export function moment(at: string | Date, now = new Date()): string {
  const date = new Date(at);
  return t.time.at(dayOf(date, now), timeOf(date));
}

function dayOf(date: Date, now: Date): string {
  const day = (moved: number) => wallTimeOf(new Date(now.getTime() + moved * DAY_MS), ZONE).slice(0, 10);
  const wanted = wallTimeOf(date, ZONE).slice(0, 10);
  if (wanted === day(0)) return t.time.today;
  if (wanted === day(1)) return t.time.tomorrow;
  if (wanted === day(-1)) return t.time.yesterday;
  return (Math.abs(date.getTime() - now.getTime()) > FAR_MS ? farDay : nearDay).format(date);
}

export function greeting(now = new Date()): string {
  const hour = Number(wallTimeOf(now, ZONE).slice(11, 13));
  if (hour < 12 && hour >= 5) return t.today.morning;
  return hour >= 12 && hour < 18 ? t.today.day : t.today.evening;
}

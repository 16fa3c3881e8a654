/** Moments in words, in the organisation's time. */
import { t } from '../texts';
import { wallTimeOf } from './wall-time';

/** Of the organisation that one is signed in for; never that of the device. */
export let ZONE = 'Europe/Brussels';

let formats = formatsIn(ZONE);

export function keepTimeIn(zone: string): void {
  if (zone === ZONE) return;
  ZONE = zone;
  formats = formatsIn(zone);
}

function formatsIn(timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(t.locale, { timeZone, ...options });
  return {
    clock: format({ hour: 'numeric', minute: '2-digit' }),
    date: format({ dateStyle: 'long' }),
    nearDay: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    farDay: format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
  };
}

const DAY_MS = 86_400_000;
const FAR_MS = 300 * DAY_MS;

export const timeOf = (at: Date) => t.time.clock(formats.clock.format(at));

export const longDay = (at: Date) => formats.nearDay.format(at);

/** "vandaag om 9.00", "dinsdag 1 december om 9.00". */
export function moment(at: string | Date, now = new Date()): string {
  const date = new Date(at);
  return t.time.at(dayOf(date, now), timeOf(date));
}

/** The same on every day on which it is read: "1 december 2026 om 17.10 uur". */
export const exactly = (at: string | Date) => t.time.at(formats.date.format(new Date(at)), timeOf(new Date(at)));

function dayOf(date: Date, now: Date): string {
  const day = (moved: number) => wallTimeOf(new Date(now.getTime() + moved * DAY_MS), ZONE).slice(0, 10);
  const wanted = wallTimeOf(date, ZONE).slice(0, 10);
  if (wanted === day(0)) return t.time.today;
  if (wanted === day(1)) return t.time.tomorrow;
  if (wanted === day(-1)) return t.time.yesterday;
  const isFar = Math.abs(date.getTime() - now.getTime()) > FAR_MS;
  return (isFar ? formats.farDay : formats.nearDay).format(date);
}

export function greeting(now = new Date()): string {
  const hour = Number(wallTimeOf(now, ZONE).slice(11, 13));
  if (hour < 12 && hour >= 5) return t.today.morning;
  return hour >= 12 && hour < 18 ? t.today.day : t.today.evening;
}

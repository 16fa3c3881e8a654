/** The public holidays in Flanders, computed: ten by law, and the day of the Flemish Community, on which its bodies close. */
import { Temporal } from 'temporal-polyfill';

const FIXED = ['01-01', '05-01', '07-11', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension Day, Whit Monday. */
const DAYS_AFTER_EASTER = [1, 39, 50];

/** By the anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

export function isHoliday(day: Temporal.PlainDate): boolean {
  if (FIXED.includes(day.toString().slice(5))) return true;
  return DAYS_AFTER_EASTER.some((days) => easter(day.year).add({ days }).equals(day));
}

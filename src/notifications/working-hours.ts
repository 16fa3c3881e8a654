/** Time as people at a desk have it: Monday to Friday from nine to five, without public holidays. */
import { Temporal } from 'temporal-polyfill';
import { isHoliday } from './holidays';

const OPENS = 9;
const CLOSES = 17;
const SATURDAY = 6;

/** The moment at which so many working hours have passed since. */
export function afterWorkingHours(since: Date, hours: number, timeZone: string): Date {
  let left = hours * 3_600_000;
  let day = Temporal.Instant.fromEpochMilliseconds(since.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  for (;;) {
    if (isWorkingDay(day)) {
      const begins = Math.max(at(day, OPENS, timeZone), since.getTime());
      const has = Math.max(0, at(day, CLOSES, timeZone) - begins);
      if (left <= has) return new Date(begins + left);
      left -= has;
    }
    day = day.add({ days: 1 });
  }
}

export const isWorkingDay = (day: Temporal.PlainDate) => day.dayOfWeek < SATURDAY && !isHoliday(day);

const at = (day: Temporal.PlainDate, hour: number, timeZone: string) =>
  day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour) }).epochMilliseconds;

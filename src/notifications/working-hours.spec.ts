import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { easter, isHoliday } from './holidays';
import { reminderTimes } from './reminder-times';
import { afterWorkingHours, isWorkingDay } from './working-hours';

const ZONE = 'Europe/Brussels';
const later = (since: string, hours: number) => afterWorkingHours(new Date(since), hours, ZONE).toISOString();

/** As the Church's tables and almanacs give them. */
it.each([
  '1961-04-02',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2038-04-25',
])('Easter is on %s', (day) => expect(easter(Number(day.slice(0, 4))).toString()).toBe(day));

it.each([
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-07-11',
  '2026-07-21',
  '2026-11-11',
  '2026-12-25',
])('%s is a holiday', (day) => expect(isHoliday(Temporal.PlainDate.from(day))).toBe(true));

it.each([
  ['within the day', '2026-12-01T09:00:00Z', 4, '2026-12-01T13:00:00.000Z'],
  ['over the night', '2026-12-01T15:00:00Z', 4, '2026-12-02T11:00:00.000Z'],
  ['over the weekend', '2026-12-04T15:00:00Z', 4, '2026-12-07T11:00:00.000Z'],
  ['asked in the weekend', '2026-12-05T12:00:00Z', 4, '2026-12-07T12:00:00.000Z'],
  ['asked before dawn', '2026-12-01T03:00:00Z', 8, '2026-12-01T16:00:00.000Z'],
  ['over Easter Monday, in summer time', '2026-04-03T13:00:00Z', 4, '2026-04-07T09:00:00.000Z'],
  ['over Christmas', '2026-12-24T14:00:00Z', 8, '2026-12-28T14:00:00.000Z'],
])('working hours pass %s', (_, since, hours, expected) => expect(later(since, hours)).toBe(expected));

const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });

it('Easter is a Sunday from 22 March to 25 April, in every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
      const day = easter(year);
      expect(day.dayOfWeek).toBe(7);
      expect(day.toString().slice(5) >= '03-22' && day.toString().slice(5) <= '04-25').toBe(true);
    }),
  );
});

it('ends within the hours of a working day, never early, and in parts as in one', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }), (since, one, other) => {
      const whole = afterWorkingHours(since, one + other, ZONE);
      const wall = Temporal.Instant.fromEpochMilliseconds(whole.getTime()).toZonedDateTimeISO(ZONE);
      expect(isWorkingDay(wall.toPlainDate())).toBe(true);
      expect(wall.hour * 60 + wall.minute).toBeGreaterThanOrEqual(9 * 60);
      expect(wall.hour * 60 + wall.minute).toBeLessThanOrEqual(17 * 60);
      expect(whole.getTime() - since.getTime()).toBeGreaterThanOrEqual((one + other) * 3_600_000);
      expect(afterWorkingHours(afterWorkingHours(since, one, ZONE), other, ZONE)).toEqual(whole);
    }),
  );
});

it('reminds before it escalates, and both before the post should leave', () => {
  const gap = fc.integer({ min: 1, max: 20_000_000_000 });
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 720 }), fc.option(gap), (asked, hours, ms) => {
      const publishAt = ms === null ? null : new Date(asked.getTime() + ms);
      const { remindAt, escalateAt } = reminderTimes({ asked, hours, publishAt }, ZONE);
      expect(remindAt.getTime()).toBeGreaterThanOrEqual(asked.getTime());
      expect(escalateAt.getTime()).toBeGreaterThanOrEqual(remindAt.getTime());
      if (publishAt) expect(escalateAt.getTime()).toBeLessThan(publishAt.getTime());
    }),
  );
});

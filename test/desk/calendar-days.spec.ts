import fc from 'fast-check';
import { mondayOf, monthOf, plusMonths, step, VIEWS } from '../../web/src/pages/calendar/days';
import { beginOf, plusDays } from '../../web/src/parts/days';

const HOUR_MS = 3_600_000;
const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('shows whole weeks from Monday, with every day of the month once', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const weeks = monthOf(day);
      for (const week of weeks) expect([week.length, week[0]]).toEqual([7, mondayOf(week[6]!)]);
      const days = weeks.flat();
      expect(days).toEqual([...new Set(days)].sort());
      const inMonth = days.filter((each) => each.startsWith(day.slice(0, 7)));
      expect(inMonth[0]).toBe(`${day.slice(0, 7)}-01`);
      expect(plusDays(inMonth.at(-1)!, 1)).toBe(plusMonths(inMonth[0]!, 1));
    }),
  );
});

it('turns on and back to the same days', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom(...VIEWS), (day, view) => {
      const back = step(view, step(view, day, 1), -1);
      expect(view === 'maand' ? back.slice(0, 7) : back).toBe(view === 'maand' ? day.slice(0, 7) : day);
    }),
  );
});

it.each([
  ['2027-03-28', 23],
  ['2027-10-31', 25],
  ['2027-06-01', 24],
])('of %s there are %d hours', (day, hours) => {
  const [from, to] = [day, plusDays(day, 1)].map((each) => beginOf(each, 'Europe/Brussels').getTime());
  expect((to! - from!) / HOUR_MS).toBe(hours);
});

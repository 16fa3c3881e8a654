import fc from 'fast-check';
import { between, dayAfter, daysOf, mondayOf, moved, VIEWS } from '../../web/src/pages/calendar/days';

const ZONE = 'Europe/Brussels';
const HOUR_MS = 3_600_000;
const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('shows whole weeks from Monday, with every day of the month once', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const days = daysOf('maand', day);
      expect(days.length % 7).toBe(0);
      expect(mondayOf(days[0]!)).toBe(days[0]);
      expect(days).toEqual([...new Set(days)].sort());
      const inMonth = days.filter((each) => each.startsWith(day.slice(0, 7)));
      expect(inMonth.at(-1)).toBe(dayAfter(`${dayAfter(inMonth.at(-1)!).slice(0, 7)}-01`, -1));
      expect(inMonth[0]).toBe(`${day.slice(0, 7)}-01`);
    }),
  );
});

it('turns on and back to where it was, without leaving a day out', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom(...VIEWS), (day, view) => {
      const [here, next] = [daysOf(view, day), daysOf(view, moved(view, day, 1))];
      expect(next[0]! <= dayAfter(here.at(-1)!)).toBe(true);
      expect(daysOf(view, moved(view, moved(view, day, 1), -1))).toEqual(here);
    }),
  );
});

it.each([
  ['2027-03-28', 23],
  ['2027-10-31', 25],
  ['2027-06-01', 24],
])('of %s there are %d hours', (day, hours) => {
  const { from, to } = between([day], ZONE);
  expect((Date.parse(to) - Date.parse(from)) / HOUR_MS).toBe(hours);
});

it('begins a day that has no midnight with its first hour', () => {
  expect(between(['2027-03-28'], 'Asia/Beirut').from).toBe('2027-03-27T22:00:00.000Z'); // the clock skips 0.00 to 1.00
});

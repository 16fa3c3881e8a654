import { occurrenceDays, type Recurrence } from './occurrences';

const weekly = { frequency: 'weekly', time: '09:00' } as const;
const monthly = { frequency: 'monthly', time: '09:00' } as const;

it.each<[string, Recurrence, string[]]>([
  ['from its first day', { ...weekly, weekday: 2, startsOn: '2026-12-01', count: 2 }, ['2026-12-01', '2026-12-08']],
  ['from the first such day after it', { ...weekly, weekday: 1, startsOn: '2026-12-01', count: 1 }, ['2026-12-07']],
  [
    'until a day, that day too',
    { ...weekly, weekday: 2, startsOn: '2026-12-01', until: '2026-12-08' },
    ['2026-12-01', '2026-12-08'],
  ],
  ['never before it begins', { ...weekly, weekday: 2, startsOn: '2026-12-01', until: '2026-11-01' }, []],
  [
    'on a day of the month',
    { ...monthly, dayOfMonth: 5, startsOn: '2026-12-06', count: 2 },
    ['2027-01-05', '2027-02-05'],
  ],
  [
    'on the last day where a month is short',
    { ...monthly, dayOfMonth: 31, startsOn: '2027-01-31', count: 3 },
    ['2027-01-31', '2027-02-28', '2027-03-31'],
  ],
])('come %s', (_, rule, days) => expect(occurrenceDays(rule)).toEqual(days));

it('end after 13 months, whatever was asked', () => {
  const long = { until: '2099-01-01', count: 1000 };
  expect(occurrenceDays({ ...weekly, weekday: 2, startsOn: '2026-12-01', ...long }).at(-1)).toBe('2027-12-28');
  expect(occurrenceDays({ ...monthly, dayOfMonth: 1, startsOn: '2026-12-01', ...long })).toHaveLength(14);
});

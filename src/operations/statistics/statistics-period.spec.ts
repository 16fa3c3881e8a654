import { periodOf, unitFor } from './statistics-period';

const now = new Date('2026-12-01T08:00:00Z');
const zone = 'Europe/Brussels';

it('takes the last ninety days by itself, and ends with today', () => {
  expect(periodOf({}, zone, now)).toMatchObject({ from: '2026-09-03', to: '2026-12-01', unit: 'week' });
});

it('begins and ends at midnight on the wall, also over the change of the clock', () => {
  const { start, end } = periodOf({ from: '2026-10-25', to: '2026-10-25' }, zone, now);
  expect([start.toISOString(), end.toISOString()]).toEqual(['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z']);
});

it.each([
  [{ from: '2026-02-30', to: '2026-03-01' }, '/query/from'],
  [{ to: '2026-02-30' }, '/query/to'],
  [{ from: '2026-03-02', to: '2026-03-01' }, '/query/to'],
  [{ from: '2020-01-01', to: '2026-03-01' }, '/query/to'],
])('refuses %j', (query, pointer) => {
  expect(() => periodOf(query, zone, now)).toThrow(
    expect.objectContaining({ more: { errors: [expect.objectContaining({ pointer })] } }),
  );
});

it.each([
  [1, 'day'],
  [31, 'day'],
  [32, 'week'],
  [200, 'week'],
  [201, 'month'],
])('tells %i days by the %s', (days, unit) => {
  expect(unitFor(days)).toBe(unit);
});

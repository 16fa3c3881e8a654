import { chooseTime, type LocalTime, hasOffset } from './instants';
import { ProductError } from './product-error';

const BRUSSELS = 'Europe/Brussels';
const wall = (local: string, fold?: 'earlier' | 'later'): LocalTime => ({
  local,
  timeZone: BRUSSELS,
  ...(fold && { fold }),
});
const code = (input: string | LocalTime, now: string): string => {
  try {
    return chooseTime(input, new Date(now)).at.toISOString();
  } catch (thrown) {
    return thrown instanceof ProductError ? thrown.code : 'fault';
  }
};

it.each<[string | LocalTime, string, string]>([
  ['2026-12-01T08:00:00Z', '2026-06-01T00:00:00Z', '2026-12-01T08:00:00.000Z'],
  ['2026-12-01T09:00:00+01:00', '2026-06-01T00:00:00Z', '2026-12-01T08:00:00.000Z'],
  [wall('2026-12-01T09:00'), '2026-06-01T00:00:00Z', '2026-12-01T08:00:00.000Z'],
  [wall('2026-10-25T01:59'), '2026-06-01T00:00:00Z', '2026-10-24T23:59:00.000Z'],
  [wall('2026-10-25T02:30', 'earlier'), '2026-06-01T00:00:00Z', '2026-10-25T00:30:00.000Z'],
  [wall('2026-10-25T02:30', 'later'), '2026-06-01T00:00:00Z', '2026-10-25T01:30:00.000Z'],
  [wall('2027-10-31T02:00', 'earlier'), '2027-06-01T00:00:00Z', '2027-10-31T00:00:00.000Z'],
  [wall('2027-10-31T02:59', 'later'), '2027-06-01T00:00:00Z', '2027-10-31T01:59:00.000Z'],
  [wall('2026-10-25T03:00'), '2026-06-01T00:00:00Z', '2026-10-25T02:00:00.000Z'],
  [wall('2027-03-28T01:59'), '2026-12-01T00:00:00Z', '2027-03-28T00:59:00.000Z'],
  [wall('2027-03-28T03:00'), '2026-12-01T00:00:00Z', '2027-03-28T01:00:00.000Z'],
  [wall('2026-10-25T02:00'), '2026-06-01T00:00:00Z', 'time-ambiguous'],
  [wall('2026-10-25T02:59'), '2026-06-01T00:00:00Z', 'time-ambiguous'],
  [wall('2027-10-31T02:30'), '2027-06-01T00:00:00Z', 'time-ambiguous'],
  [wall('2027-03-28T02:00'), '2026-12-01T00:00:00Z', 'time-does-not-exist'],
  [wall('2027-03-28T02:30', 'later'), '2026-12-01T00:00:00Z', 'time-does-not-exist'],
  [wall('2027-03-28T02:59', 'earlier'), '2026-12-01T00:00:00Z', 'time-does-not-exist'],
  // the first of two equal hours has passed, the second has not
  [wall('2026-10-25T02:30', 'earlier'), '2026-10-25T01:00:00Z', 'time-past'],
  [wall('2026-10-25T02:30', 'later'), '2026-10-25T01:00:00Z', '2026-10-25T01:30:00.000Z'],
  ['2026-06-01T00:00:00Z', '2026-06-01T00:00:00Z', 'time-past'],
  ['2026-06-01T00:00:00.001Z', '2026-06-01T00:00:00Z', '2026-06-01T00:00:00.001Z'],
  ['2027-07-01T00:00:00Z', '2026-06-01T00:00:00Z', '2027-07-01T00:00:00.000Z'],
  ['2027-07-01T00:00:00.001Z', '2026-06-01T00:00:00Z', 'time-too-far'],
  ['2027-03-31T00:00:00Z', '2026-02-28T00:00:00Z', 'time-too-far'],
  ['2027-02-29T00:00:00Z', '2026-06-01T00:00:00Z', 'invalid-input'],
  [wall('2027-02-29T09:00'), '2026-06-01T00:00:00Z', 'invalid-input'],
  [wall('2027-02-28T24:00'), '2026-06-01T00:00:00Z', 'invalid-input'],
  [{ local: '2027-02-28T09:00', timeZone: 'Europe/Zemst' }, '2026-06-01T00:00:00Z', 'invalid-input'],
])('%j, at %s, is %s', (input, now, expected) => {
  expect(code(input, now)).toBe(expected);
});

it('keeps the wall time and the zone in which it was chosen', () => {
  const chosen = chooseTime(wall('2026-12-01T09:00:00'), new Date('2026-06-01'));
  expect(chosen).toEqual({ at: new Date('2026-12-01T08:00:00Z'), local: '2026-12-01T09:00', timeZone: BRUSSELS });
});

it.each([
  ['2027-01-15T09:00', 'Europe/Brussels', 60, true],
  ['2027-01-15T09:00', 'Europe/Brussels', 120, false],
  ['2027-07-15T09:00', 'Europe/Brussels', 120, true],
  ['2027-10-31T02:30', 'Europe/Brussels', 60, true], // it comes twice
  ['2027-10-31T02:30', 'Europe/Brussels', 120, true],
  ['2027-03-28T02:30', 'Europe/Brussels', 60, false], // it does not exist
  ['2027-03-28T02:30', 'Europe/Brussels', 120, false],
  ['2027-01-15T09:00', 'Europe/Zonnedaal', 60, false],
])('%s in %s has an offset of %i minutes: %s', (local, zone, minutes, expected) => {
  expect(hasOffset(local, zone, minutes)).toBe(expected);
});

import { instantsOf, wallTimeOf } from '../../web/src/parts/wall-time';

it.each([
  ['2026-12-01T09:00', 'Europe/Brussels', ['2026-12-01T08:00:00.000Z']],
  ['2027-07-01T09:00', 'Europe/Brussels', ['2027-07-01T07:00:00.000Z']],
  ['2027-03-28T02:30', 'Europe/Brussels', []],
  ['2027-03-28T03:00', 'Europe/Brussels', ['2027-03-28T01:00:00.000Z']],
  ['2027-10-31T02:30', 'Europe/Brussels', ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z']],
  ['2027-10-31T03:00', 'Europe/Brussels', ['2027-10-31T02:00:00.000Z']],
  ['2027-01-01T00:00', 'Pacific/Auckland', ['2026-12-31T11:00:00.000Z']],
  ['', 'Europe/Brussels', []],
])('%s in %s', (local, zone, expected) => {
  expect(instantsOf(local, zone).map((at) => at.toISOString())).toEqual(expected);
});

it.each(['2026-12-01T08:00:00.000Z', '2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'])('and back: %s', (at) => {
  expect(instantsOf(wallTimeOf(new Date(at), 'Europe/Brussels'), 'Europe/Brussels').map(String)).toContain(
    String(new Date(at)),
  );
});

import { comingElections, electionDay } from './election-periods';

const BRUSSELS = 'Europe/Brussels';

it.each([
  [2000, '2000-10-08'],
  [2006, '2006-10-08'],
  [2012, '2012-10-14'],
  [2018, '2018-10-14'],
  [2024, '2024-10-13'],
  [2030, '2030-10-13'],
  [2036, '2036-10-12'],
])('in %i people vote on %s', (year, day) => expect(electionDay(year).toString()).toBe(day));

it.each([
  ['2026-12-01T00:00:00Z', ['2030-10-13', '2036-10-12']],
  ['2030-10-13T21:59:59Z', ['2030-10-13', '2036-10-12']],
  ['2030-10-13T22:00:00Z', ['2036-10-12', '2042-10-12']],
  ['2030-01-01T00:00:00Z', ['2030-10-13', '2036-10-12']],
])('at %s the next are %j', (now, days) =>
  expect(comingElections(new Date(now), BRUSSELS).map(({ on }) => on)).toEqual(days),
);

it('is a caution for official channels, from the first of July to the end of the day itself', () => {
  expect(comingElections(new Date('2026-12-01T00:00:00Z'), BRUSSELS)[0]).toMatchObject({
    key: 'lokale-verkiezingen-2030',
    period: {
      kind: 'caution',
      appliesTo: 'official',
      from: '2030-06-30T22:00:00.000Z',
      to: '2030-10-13T22:00:00.000Z',
    },
  });
});

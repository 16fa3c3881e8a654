import { footing, MOST_SKEW_MS } from './footing';

const at = (ms: number) => new Date(1_000_000 + ms);
const asked = 1_000_000;

it.each([
  ['answered between the two', 50, 100, 0],
  ['answered as it was asked', 0, 100, 0],
  ['answered as the answer came', 100, 100, 0],
  ['is ahead of us', 3100, 100, 3000],
  ['is behind us', -3000, 100, 3000],
])('the database %s', (_, databaseMs, tookMs, skewMs) => {
  expect(footing(1, asked, at(databaseMs), asked + tookMs)).toEqual({ protocol: 1, skewMs });
});

it('says which protocol the database wants', () => {
  expect(footing(2, asked, at(0), asked).protocol).toBe(2);
});

it('allows two seconds', () => expect(MOST_SKEW_MS).toBe(2000));

import { chanceOf } from '../seeded';
import { aSample, batches, everyPoint } from './planning';

const networks = [
  { network: 'one-phase', twoPhases: false },
  { network: 'two-phases', twoPhases: true },
];

test('every point of every network comes as often as asked', () => {
  const slots = everyPoint(networks, 3, chanceOf(1));
  expect(slots).toHaveLength(3 * (12 + 14));
});

test('a sample has every point of every network before any comes again', () => {
  const places = aSample(networks, 27, chanceOf(1)).map(({ network, point }) => `${network} ${point}`);
  expect([places.length, new Set(places).size]).toEqual([27, 26]);
});

test('a batch is small enough for one worker, and doors are shut for a whole batch', () => {
  const all = batches(everyPoint(networks, 25, chanceOf(1)), chanceOf(2));
  expect(all.flat()).toHaveLength(25 * 26);
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(44);
  for (const batch of all) expect(new Set(batch.map(({ point }) => point === 'armed')).size).toBe(1);
});

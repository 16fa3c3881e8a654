import fc from 'fast-check';
import { Hands } from './hands';

const never = () => new Promise<void>(() => undefined);

it('gives a network half of the places, and the next half of what is left', () => {
  const hands = new Hands(48);
  expect(hands.shares()).toEqual({ of: {}, other: 24 });
  for (let n = 0; n < 24; n += 1) hands.take('stil', never());
  expect(hands.shares()).toEqual({ of: { stil: 0 }, other: 12 });
  expect(hands.isAnyFull).toBe(true);
});

it('gives a place back when its work has ended, well or not', async () => {
  const hands = new Hands(2);
  hands.take('a', Promise.resolve());
  const failed = Promise.reject(new Error('oeps'));
  failed.catch(() => undefined);
  expect(hands.free).toBe(1);
  await hands.empty();
  expect([hands.free, hands.shares()]).toEqual([2, { of: {}, other: 1 }]);
});

it('always keeps a place for a network that has none, until there is but one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (places, wishes) => {
      const hands = new Hands(places);
      for (const network of wishes) {
        const { of, other } = hands.shares();
        if ((of[network] ?? other) > 0) hands.take(network, never());
      }
      expect(hands.free).toBeGreaterThanOrEqual(0);
      if (hands.free > 0) expect(hands.shares().other).toBeGreaterThan(0);
    }),
  );
});

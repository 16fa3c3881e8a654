import type { Found } from '../networks';
import { afterLook, type Doubt } from './after-look';

const receipt = { remoteId: '1', url: 'https://net.example/1' };
const drained: Doubt = { drainSeconds: -1, isLate: false };

it.each<[string, Found | undefined, Partial<Doubt>, string | undefined]>([
  ['seen, however soon', receipt, { drainSeconds: 500 }, 'find'],
  ['seen, however late', receipt, { isLate: true }, 'find'],
  ['not seen', 'absent', {}, undefined],
  ['no answer', undefined, {}, undefined],
  ['prepared, while a request may be under way', 'ready', { drainSeconds: 1 }, undefined],
  ['prepared, and late, while a request may be under way', 'ready', { drainSeconds: 1, isLate: true }, undefined],
  ['prepared, when none can be under way', 'ready', {}, 'publish-again'],
  ['prepared, but its time is over', 'ready', { isLate: true }, 'expire'],
  ['impossible by now', 'never', { drainSeconds: 1 }, 'disprove'],
])('%s', (_, found, doubt, move) => {
  expect(afterLook(found, { ...drained, ...doubt }).move).toBe(move);
});

it('looks again just when no request can be under way any more', () => {
  expect(afterLook('ready', { ...drained, drainSeconds: 321 }).againInSeconds).toBe(321);
});

import { NetworkError, type Network, type NetworkErrorKind, type ProofClass } from '../networks';
import { classify, doubtful, repeatableForMs } from './classify';

const MINUTE = 60_000;
const NO = { nl: 'neen', en: 'no' };
const network = (proof: ProofClass, more: Partial<Network> = {}) =>
  ({ proof, ...(proof === 'B' && { keyLifetimeMs: 45 * MINUTE }), ...more }) as Network;

it.each<[NetworkErrorKind, ProofClass, number, string]>([
  ['refused', 'A', 0, 'refuse'],
  ['login_expired', 'B', 0, 'refuse'],
  ['not_sent', 'B', 0, 'not-sent'],
  ['unknown', 'A', 0, 'repeat'],
  ['unknown', 'B', 0, 'repeat'],
  ['unknown', 'C', 0, 'doubt'],
  ['unknown', 'D', 0, 'doubt'],
  ['unknown', 'E', 0, 'doubt'],
  // what is said of a repeat says nothing of the send before it
  ['refused', 'A', 1, 'doubt'],
  ['not_sent', 'B', 1, 'repeat'],
  ['not_sent', 'D', 1, 'doubt'],
])('%s on a network of class %s, at repeat %i: %s', (kind, proof, repeats, move) => {
  const tried = { network: network(proof), repeats, ageMs: 1000 };
  expect(classify(new NetworkError(kind, NO), tried).move).toBe(move);
});

it('takes a fault of our own for an unknown outcome', () => {
  expect(classify(new TypeError('oeps'), { network: network('D'), repeats: 0, ageMs: 0 }).move).toBe('doubt');
});

it.each<[ProofClass, number, number, string]>([
  ['A', 0, 10 * 60 * MINUTE, 'repeat'],
  ['A', 99, 0, 'doubt'],
  ['B', 0, 44 * MINUTE, 'repeat'],
  ['B', 0, 45 * MINUTE, 'doubt'],
  ['B', 5, 31 * MINUTE, 'doubt'], // the pause itself would take it past the key
  ['D', 0, 0, 'doubt'],
])('class %s after %i repeats and %i ms: %s', (proof, repeats, ageMs, move) => {
  expect(doubtful({ network: network(proof), repeats, ageMs, answered: true }).move).toBe(move);
});

it('waits as long as the network asks, or not at all when its key would be gone by then', () => {
  const tried = { network: network('B'), repeats: 0, ageMs: 0, answered: true };
  expect(doubtful(tried, 10 * MINUTE)).toEqual({ move: 'repeat', pauseMs: 10 * MINUTE });
  expect(doubtful(tried, 50 * MINUTE).move).toBe('doubt');
});

it.each<[ProofClass, boolean, number]>([
  ['B', true, 1000],
  ['B', false, MINUTE],
  ['A', false, 1000],
])('on class %s, answered %s, the first repeat comes after %i ms', (proof, answered, pauseMs) => {
  expect(doubtful({ network: network(proof), repeats: 0, ageMs: 0, answered })).toEqual({ move: 'repeat', pauseMs });
});

it.each<[ProofClass, number]>([
  ['A', Infinity],
  ['B', 45 * MINUTE],
  ['C', 0],
  ['D', 0],
  ['E', 0],
])('a repeat on class %s is harmless for %i ms', (proof, ms) => {
  expect(repeatableForMs(network(proof))).toBe(ms);
});

it.each([
  ['an answer', 503, 1000],
  ['none', undefined, MINUTE],
])('waits for a repeat by whether there was an answer: %s', (_, status, pauseMs) => {
  const thrown = new NetworkError('unknown', NO, status === undefined ? {} : { status });
  expect(classify(thrown, { network: network('B'), repeats: 0, ageMs: 0 })).toMatchObject({ move: 'repeat', pauseMs });
});

it('repeats nothing that would arrive just as the key is forgotten', () => {
  const tried = { network: network('B'), repeats: 0, ageMs: 44 * MINUTE, answered: false };
  expect(doubtful(tried).move).toBe('doubt');
  expect(doubtful({ ...tried, ageMs: 44 * MINUTE - 1 }).move).toBe('repeat');
});

it.each([
  [0, 2000],
  [20_000, 10_000],
  [10 * MINUTE, 30_000],
])('what never left after %i ms is tried again in %i ms', (ageMs, pauseMs) => {
  const outcome = classify(new NetworkError('not_sent', NO), { network: network('B'), repeats: 0, ageMs });
  expect(outcome).toMatchObject({ move: 'not-sent', pauseMs });
});

it.each([
  ['somebody placed the same words by hand', false, 'refuse'],
  ['an earlier send arrived after all', true, 'doubt'],
])('where the network says that it has this post: %s', (_, inDoubtBefore, move) => {
  const existing = { remoteId: '7', url: 'https://net.example/7' };
  const outcome = classify(new NetworkError('refused', { nl: 'dubbel', en: 'twice' }, { existing }), {
    network: network('D'),
    repeats: 0,
    ageMs: 0,
    inDoubtBefore,
  });
  expect(outcome).toMatchObject({ move, detail: 'dubbel https://net.example/7' });
});

it.each<[NetworkErrorKind, ProofClass, string]>([
  ['refused', 'D', 'neen'],
  ['unknown', 'A', 'neen'],
  ['unknown', 'D', 'neen Kijk op het netwerk of het bericht er staat.'],
])('tells in Dutch what the network said, and where to look when it is in doubt: %s, %s', (kind, proof, detail) => {
  const tried = { network: network(proof), repeats: 0, ageMs: 0 };
  expect(classify(new NetworkError(kind, NO), tried)).toMatchObject({ detail });
});

it('names the post that stands there once', () => {
  const existing = { remoteId: '7', url: 'https://net.example/7' };
  const says = { nl: `Dubbel, op ${existing.url}.`, en: 'Twice.' };
  const tried = { network: network('D'), repeats: 0, ageMs: 0 };
  expect(classify(new NetworkError('refused', says, { existing }), tried)).toMatchObject({ detail: says.nl });
});

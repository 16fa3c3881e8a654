import { expectTold } from '../../test/networks/in-both-languages';
import { beforePosting, expectOk, jsonList, jsonObject, textAt } from './answers';
import type { HttpAnswer } from './http';
import { NetworkError, type NetworkErrorKind } from './network';

const answer = (status: number, text = '', headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  text,
  headers,
});

function errorOf(work: () => unknown): NetworkError {
  try {
    work();
  } catch (error) {
    expectTold(error);
    if (error instanceof NetworkError) return error;
  }
  throw new Error('no NetworkError was thrown');
}

test.each([200, 201, 202, 204])('%d passes', (status) => expect(() => expectOk(answer(status))).not.toThrow());

test.each<[number, NetworkErrorKind]>([
  ...[400, 403, 404, 405, 410, 413, 415, 422, 451].map((status): [number, NetworkErrorKind] => [status, 'refused']),
  [401, 'login_expired'],
  [429, 'not_sent'],
  ...[301, 302, 303, 307, 308].map((status): [number, NetworkErrorKind] => [status, 'refused']),
  ...[408, 409, 423, 425, 500, 502, 503, 504, 520].map((status): [number, NetworkErrorKind] => [status, 'unknown']),
])('%d means %s', (status, kind) => {
  expect(errorOf(() => expectOk(answer(status)))).toMatchObject({ kind, options: { status } });
});

test('A redirect may be an unknown', () => {
  expect(errorOf(() => expectOk(answer(303), { redirect: 'unknown' })).kind).toBe('unknown');
});

describe('how long to wait', () => {
  const in30s = () => Math.floor(Date.now() / 1000) + 30;
  test.each([
    ['seconds', () => ({ 'retry-after': '30' })],
    ['a date', () => ({ 'retry-after': new Date(in30s() * 1000).toUTCString() })],
    ['Unix seconds', () => ({ 'ratelimit-reset': String(in30s()) })],
    ['an instant', () => ({ 'x-ratelimit-reset': new Date(in30s() * 1000).toISOString() })],
  ])('%s', (_form, headers) => {
    const wait = errorOf(() => expectOk(answer(429, '', headers()))).options.retryAfterMs;
    expect(wait).toBeGreaterThan(28_000);
    expect(wait).toBeLessThanOrEqual(30_000);
  });

  test.each([
    [{}, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '999999999' }, 24 * 3600_000],
    [{ 'ratelimit-reset': '1' }, 0],
  ])('%j', (headers, wait) => {
    expect(errorOf(() => expectOk(answer(429, '', headers))).options.retryAfterMs).toBe(wait);
  });
});

test("The network's own words are kept apart, unless they repeat ours", () => {
  const said = JSON.stringify({ error: 'invalid', message: 'too long: geheim', text: 'geheim' });
  expect(errorOf(() => expectOk(answer(422, said))).cause).toBe('invalid: too long: geheim');
  expect(errorOf(() => expectOk(answer(422, said), { hidden: ['geheim'] })).cause).toBeUndefined();
  expect(errorOf(() => expectOk(answer(422, '<html>geheim</html>'))).cause).toBeUndefined();
});

test.each(['', '<html>', '{"half":', '[]', 'null', '"text"'])('%s after a 2xx leaves it unknown', (text) => {
  expect(errorOf(() => jsonObject(answer(200, text))).kind).toBe('unknown');
});

test.each(['{}', '[1]', '<html>'])('%s is not a list', (text) => {
  expect(errorOf(() => jsonList(answer(200, text))).kind).toBe('unknown');
});

test.each([{}, { id: 1 }, { id: null }, { id: '' }])('%j has no id', (object) => {
  expect(errorOf(() => textAt(object, 'id')).kind).toBe('unknown');
});

test('Before the post is sent, an unknown is a not sent; a no stays a no', async () => {
  const failing = (kind: NetworkErrorKind) =>
    beforePosting(() => Promise.reject(new NetworkError(kind, { nl: '', en: '' })));
  await expect(failing('unknown')).rejects.toMatchObject({ kind: 'not_sent' });
  await expect(failing('refused')).rejects.toMatchObject({ kind: 'refused' });
});

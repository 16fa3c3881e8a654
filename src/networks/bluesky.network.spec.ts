import { describeBluesky } from '../../test/networks/bluesky-contract';
import { startFakeBluesky, type FakeBluesky } from '../../test/networks/bluesky-server';
import { anOutgoing, within } from '../../test/networks/outgoing';
import { bluesky } from './bluesky.network';
import { tidOf } from './bluesky-tid';
import type { Connection } from './network';

const SIGN_IN = 'POST /xrpc/com.atproto.server.createSession';
const REFRESH = 'POST /xrpc/com.atproto.server.refreshSession';

describeBluesky(startFakeBluesky);

describe('sessions', () => {
  let server: FakeBluesky;
  let connection: Connection;
  beforeEach(async () => {
    server = await startFakeBluesky();
    const { handle, password, did } = server.account;
    connection = { settings: { handle, password, service: server.url }, remoteAccountId: did };
  });
  afterEach(() => server.stop());
  const publish = () => bluesky.publish(connection, anOutgoing(), within(2000));
  const count = (line: string) => server.requests.filter((request) => request === line).length;

  test('many posts sign in once, also at the same time', async () => {
    await Promise.all([publish(), publish(), publish()]);
    await publish();
    expect([count(SIGN_IN), count(REFRESH)]).toEqual([1, 0]);
  });

  test('a session near its end is refreshed, once', async () => {
    server.tokensLast(30_000);
    await publish();
    server.tokensLast(7200_000);
    await Promise.all([publish(), publish()]);
    expect([count(SIGN_IN), count(REFRESH)]).toEqual([1, 1]);
  });

  test('a refresh that is turned away signs in anew', async () => {
    server.tokensLast(30_000);
    await publish();
    server.endSessions();
    await publish();
    expect([count(SIGN_IN), count(REFRESH)]).toEqual([2, 1]);
  });

  test('a session that ended early is not sent; the next attempt signs in anew', async () => {
    await publish();
    server.endSessions();
    await expect(publish()).rejects.toMatchObject({ kind: 'not_sent' });
    await publish();
    expect([count(SIGN_IN), (await server.posts(server.account.did)).length]).toEqual([2, 2]);
  });

  test('a sign-in that fails is not remembered', async () => {
    server.next({ thenAnswer: { status: 503 } }, SIGN_IN);
    await expect(publish()).rejects.toMatchObject({ kind: 'not_sent' });
    await publish();
  });

  test('too many sign-ins wait as long as the server asks', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 60);
    server.next({ instead: { status: 429, headers: { 'ratelimit-reset': reset } } }, SIGN_IN);
    const error = await publish().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'not_sent', options: { retryAfterMs: expect.any(Number) } });
  });

  test('a handle that now belongs to somebody else is refused', async () => {
    server.moveHandle(server.account.handle, 'did:plc:somebodyelse');
    await expect(publish()).rejects.toMatchObject({ kind: 'refused' });
    expect(await server.posts('did:plc:somebodyelse')).toEqual([]);
  });

  test('what cannot be told is not called absent', async () => {
    server.next({ instead: { status: 500 } }, 'GET /xrpc/com.atproto.repo.getRecord');
    await expect(bluesky.find!(connection, anOutgoing(), within(2000))).rejects.toMatchObject({ kind: 'unknown' });
  });
});

test.each([
  ['x'.repeat(300), 300],
  ['👨‍👩‍👧‍👦'.repeat(120), 300],
  ['👨‍👩‍👧‍👦', 3],
  ['é'.repeat(10), 10],
  ['', 0],
])('%# counts characters or, where that is more, tens of bytes', (text, length) =>
  expect(bluesky.length(text)).toBe(length),
);

test('A key is the same for ever, sorts by time, and differs between deliveries', () => {
  const at = '2026-11-22T09:00:00.000Z';
  expect(tidOf('a', at)).toBe(tidOf('a', at));
  expect(tidOf('a', at)).toMatch(/^[234567abcdefghij][234567a-z]{12}$/);
  expect(tidOf('a', at) < tidOf('b', '2026-11-22T09:00:00.001Z')).toBe(true);
  expect(new Set(Array.from({ length: 200 }, (_, key) => tidOf(String(key), at))).size).toBe(200);
});

test('A key from the specification reads as its moment', () => {
  expect(tidOf('x', '1970-01-01T00:00:00.000Z').slice(0, 8)).toBe('22222222');
});

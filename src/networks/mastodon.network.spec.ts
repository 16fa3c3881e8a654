import { inspect } from 'node:util';
import type { Fault } from '../../test/networks/faulty-server';
import { startMastodon, type MastodonServer } from '../../test/networks/mastodon-server';
import { anImage, anOutgoing, PIXEL, within } from '../../test/networks/outgoing';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { configureGateway } from './http';
import { mastodon as network } from './mastodon.network';
import type { Connection, NetworkErrorKind, Outgoing } from './network';

const mastodon = inBothLanguages(network);

let server: MastodonServer;
let connection: Connection;
beforeAll(() => configureGateway({ allowPrivateAddresses: true }));
beforeEach(async () => {
  server = await startMastodon();
  const settings = { instance: `${server.url}/`, token: server.token };
  connection = { settings, remoteAccountId: `${new URL(server.url).host}/${server.accountId}` };
});
afterEach(() => server.stop());

const publish = (outgoing: Outgoing, ms = 2000) => mastodon.publish(connection, outgoing, within(ms));
const find = (outgoing: Outgoing) => mastodon.find!(connection, outgoing, within(2000));
const html: Fault = { instead: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>hello</html>' } };

test('Connecting tells whose token it is', async () => {
  const account = await mastodon.verify({ settings: connection.settings }, within(2000));
  const { host } = new URL(server.url);
  expect(account).toEqual({
    id: connection.remoteAccountId,
    name: `@gemeente@${host}`,
    url: `${server.url}/@gemeente`,
  });
});

test('A post stands there as it was approved', async () => {
  const outgoing = anOutgoing({ text: 'De markt begint.\n\nZie https://voorbeeld.be/markt' });
  const receipt = await publish(outgoing);
  const [status] = server.accepted;
  expect(receipt).toEqual({ remoteId: status?.id, url: `${server.url}/@gemeente/${status?.id}` });
  expect(status).toMatchObject({
    key: outgoing.key,
    text: outgoing.text,
    language: 'nl',
    visibility: 'public',
    media: [],
  });
});

test.each([0, 1, 3])('Pictures carry their descriptions, also when they take %d looks to finish', async (looks) => {
  server.finishMediaAtLook(looks);
  await publish(anOutgoing({ images: [anImage({ alt: 'Eerste: "café" 🥐' }), anImage({ alt: 'Tweede' })] }));
  expect(server.accepted[0]?.media.map(({ description, type, bytes }) => ({ description, type, bytes }))).toEqual([
    { description: 'Eerste: "café" 🥐', type: 'image/png', bytes: PIXEL },
    { description: 'Tweede', type: 'image/png', bytes: PIXEL },
  ]);
});

test('A reply hangs under the post it answers', async () => {
  const { remoteId } = await publish(anOutgoing());
  await publish(anOutgoing({ text: 'Een antwoord', replyTo: remoteId }));
  expect(server.accepted[1]?.inReplyToId).toBe(remoteId);
});

test('A repeat with the same key makes no second post', async () => {
  const outgoing = anOutgoing({ images: [anImage()] });
  const receipt = await publish(outgoing);
  expect(await publish(outgoing)).toEqual(receipt);
  expect(server.accepted).toHaveLength(1);
});

describe('a no before anything was taken', () => {
  const answered = (status: number, headers: Record<string, string> = {}): Fault => ({
    instead: { status, headers, body: { error: 'Validation failed: De markt' } },
  });
  test.each<[Fault, NetworkErrorKind]>([
    [answered(401), 'login_expired'],
    [answered(403), 'refused'],
    [answered(422), 'refused'],
    [answered(302, { location: 'https://elsewhere.example/' }), 'refused'],
    [answered(429, { 'x-ratelimit-reset': new Date(Date.now() + 60_000).toISOString() }), 'not_sent'],
  ])('%j is %s', async (fault, kind) => {
    server.next(fault);
    await expect(publish(anOutgoing())).rejects.toMatchObject({ kind });
    expect(server.accepted).toEqual([]);
  });

  test('a wait is passed on', async () => {
    server.next(answered(429, { 'retry-after': '12' }));
    await expect(publish(anOutgoing())).rejects.toMatchObject({ options: { retryAfterMs: 12_000 } });
  });

  test('too long a text', async () => {
    await expect(publish(anOutgoing({ text: 'x'.repeat(501) }))).rejects.toMatchObject({ kind: 'refused' });
  });

  test('nobody there', async () => {
    await server.stop();
    await expect(publish(anOutgoing())).rejects.toMatchObject({ kind: 'not_sent' });
  });

  test.each(['Nog geheim', 'a-mastodon-token-for-tests'])('%s is kept out of what is thrown', async (secret) => {
    server.next({ instead: { status: 422, body: { error: `This is wrong: ${secret}` } } });
    const error: unknown = await publish(anOutgoing({ text: 'Nog geheim' })).catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
  });
});

describe('unknown, and found afterwards', () => {
  test.each<[string, Fault]>([
    ['an error after it was taken', { thenAnswer: { status: 500, body: { error: 'oops' } } }],
    ['a proxy that gave up', { thenAnswer: { status: 504, body: '<html>' } }],
    ['no answer', { then: 'hang' }],
    ['a reset', { then: 'reset' }],
    ['half an answer', { then: 'half' }],
    ['a page instead of an answer', { thenAnswer: { status: 200, body: '<html></html>' } }],
    ['no id', { thenAnswer: { status: 200, body: { url: 'https://fake.example/1' } } }],
    ['an id that is no text', { thenAnswer: { status: 200, body: { id: 1, url: 'https://fake.example/1' } } }],
    [
      'a planned post',
      { thenAnswer: { status: 200, body: { id: '1', url: 'https://x', scheduled_at: '2027-01-01' } } },
    ],
    ['an answer after the deadline', { afterMs: 600 }],
  ])('%s', async (_name, fault) => {
    const outgoing = anOutgoing({ images: [anImage()] });
    server.next(fault);
    await expect(publish(outgoing, 400)).rejects.toMatchObject({ kind: 'unknown' });
    const receipt = await find(outgoing);
    expect(receipt).toMatchObject({ remoteId: server.accepted[0]?.id });
    expect(await publish(outgoing)).toEqual(receipt);
    expect(server.accepted).toHaveLength(1);
  });

  test('a slow answer within the deadline is an answer', async () => {
    server.next({ afterMs: 100 });
    await expect(publish(anOutgoing())).resolves.toBeDefined();
  });
});

describe('pictures that fail', () => {
  test.each<[Fault, NetworkErrorKind]>([
    [{ thenAnswer: { status: 500 } }, 'not_sent'],
    [{ then: 'reset' }, 'not_sent'],
    [{ then: 'hang' }, 'not_sent'],
    [html, 'not_sent'],
    [{ instead: { status: 422, body: { error: 'unsupported' } } }, 'refused'],
    [{ instead: { status: 401 } }, 'login_expired'],
  ])('%j means %s, and no post', async (fault, kind) => {
    server.next(fault, 'POST /api/v2/media');
    await expect(publish(anOutgoing({ images: [anImage()] }), 300)).rejects.toMatchObject({ kind });
    expect(server.requests).not.toContain('POST /api/v1/statuses');
  });

  test('a picture that never finishes ends at the deadline', async () => {
    server.finishMediaAtLook(1000);
    await expect(publish(anOutgoing({ images: [anImage()] }), 500)).rejects.toMatchObject({ kind: 'not_sent' });
    expect(server.accepted).toEqual([]);
  });
});

test('Deleting what is gone already is done', async () => {
  const receipt = await publish(anOutgoing());
  await mastodon.remove!(connection, receipt, within(2000));
  await mastodon.remove!(connection, receipt, within(2000));
  expect(server.stands(receipt.remoteId)).toBe(false);
  server.next({ instead: { status: 503 } }, 'DELETE');
  await expect(mastodon.remove!(connection, receipt, within(2000))).rejects.toMatchObject({ kind: 'unknown' });
});

test.each<[Record<string, string>, NetworkErrorKind]>([
  [{ token: 'wrong' }, 'login_expired'],
  [{ instance: 'social.example' }, 'refused'],
  [{ instance: 'http://127.0.0.1:1' }, 'not_sent'],
])('Connecting with %j is %s', async (said, kind) => {
  const settings = { ...connection.settings, ...said };
  await expect(mastodon.verify({ settings }, within(2000))).rejects.toMatchObject({ kind });
});

test('A link counts 23', () => expect(mastodon.length('https://voorbeeld.be/een/heel/lang/adres')).toBe(23));

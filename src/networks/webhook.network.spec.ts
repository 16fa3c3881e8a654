import { anImage, anOutgoing, PIXEL, within } from '../../test/networks/outgoing';
import { startReceiver, type Receiver } from '../../test/networks/receiver';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { configureGateway } from './http';
import type { Connection } from './network';
import { webhook as network } from './webhook.network';

const webhook = inBothLanguages(network);

let receiver: Receiver;
beforeAll(() => configureGateway({ allowPrivateAddresses: true }));
beforeEach(async () => void (receiver = await startReceiver()));
afterEach(() => receiver.stop());

const connection = (said: Record<string, string> = {}): Connection => ({
  settings: { url: receiver.url, secret: receiver.secret, ...said },
  remoteAccountId: receiver.url,
});

test('A post arrives signed, with its pictures and their descriptions', async () => {
  const outgoing = anOutgoing({ images: [anImage()], replyTo: 'https://example.org/1' });
  const receipt = await webhook.publish(connection(), outgoing, within(2000));
  expect(receipt).toEqual({ remoteId: outgoing.key, url: '' });
  expect(receiver.rejected).toBe(0);
  const { key: id, text, language, createdAt, replyTo } = outgoing;
  const images = [{ type: 'image/png', alt: anImage().alt, width: 1, height: 1, base64: PIXEL.toString('base64') }];
  expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
    type: 'post.published',
    timestamp: createdAt,
    data: { id, text, language, createdAt, replyTo, images },
  });
});

test('The receiver may say where the post stands', async () => {
  receiver.answerWith({ status: 201, body: { id: '77', url: 'https://example.org/77' } });
  const receipt = await webhook.publish(connection(), anOutgoing(), within(2000));
  expect(receipt).toEqual({ remoteId: '77', url: 'https://example.org/77' });
});

test.each([{ id: 5, url: 'javascript:alert(1)' }, ['x'], 'text', null])('The answer %j says nothing', async (body) => {
  receiver.answerWith({ status: 200, body });
  const outgoing = anOutgoing();
  expect(await webhook.publish(connection(), outgoing, within(2000))).toEqual({ remoteId: outgoing.key, url: '' });
});

test('A repeat has the same id and the same body', async () => {
  const outgoing = anOutgoing();
  await webhook.publish(connection(), outgoing, within(2000));
  await webhook.publish(connection(), outgoing, within(2000));
  expect([receiver.count(outgoing.key), receiver.kept()]).toEqual([2, [outgoing.key]]);
  expect(receiver.received[0]?.body).toBe(receiver.received[1]?.body);
});

test.each([
  [{ status: 410 }, 'refused'],
  [{ status: 422 }, 'refused'],
  [{ status: 401 }, 'login_expired'],
  [{ status: 429, headers: { 'retry-after': '7' } }, 'not_sent'],
  [{ status: 303, headers: { location: '/thanks' } }, 'unknown'],
  [{ status: 500 }, 'unknown'],
  [{ delayMs: 1000 }, 'unknown'],
])('%j is %s', async (answer, kind) => {
  receiver.answerWith(answer);
  await expect(webhook.publish(connection(), anOutgoing(), within(300))).rejects.toMatchObject({ kind });
});

test('Nobody there is not sent', async () => {
  const gone = connection();
  await receiver.stop();
  await expect(webhook.publish(gone, anOutgoing(), within(500))).rejects.toMatchObject({ kind: 'not_sent' });
});

test('The wrong secret is turned away by the receiver', async () => {
  const other = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
  const sent = webhook.publish(connection({ secret: other }), anOutgoing(), within(2000));
  await expect(sent).rejects.toMatchObject({ kind: 'login_expired' });
  expect(receiver.rejected).toBe(1);
});

test('Connecting looks at the form only', async () => {
  const { settings } = connection({ url: `${receiver.url}?token=abc` });
  const account = await webhook.verify({ settings }, within(500));
  expect(account).toEqual({ id: receiver.url, name: new URL(receiver.url).host, url: receiver.url });
  expect(receiver.received).toEqual([]);
});

test.each([
  [{ url: 'nowhere' }, 'web address'],
  [{ url: 'http://169.254.169.254/latest' }, 'not called'],
  [{ secret: 'hunter2' }, 'whsec_'],
  [{ secret: 'whsec_c2hvcnQ=' }, '24 to 64'],
  [{ secret: '' }, 'whsec_'],
])('%j is refused at connecting', async (said, words) => {
  const { settings } = connection(said);
  await expect(webhook.verify({ settings }, within(500))).rejects.toThrow(words);
});

test('Repeats follow the schedule of Standard Webhooks, to 75 hours', () => {
  const total = (webhook.repeatAfterMs ?? []).reduce((sum, pause) => sum + pause, 0);
  expect(Math.floor(total / 3600_000)).toBe(75);
});

test('A family emoji is one character', () => expect(webhook.length('👩‍👩‍👧')).toBe(1));

import type { Fault } from '../../test/networks/faulty-server';
import { startMastodon, type MastodonServer } from '../../test/networks/mastodon-server';
import { anImage, anOutgoing, within } from '../../test/networks/outgoing';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { configureGateway } from './http';
import { mastodon as network } from './mastodon.network';
import type { Connection, Outgoing } from './network';

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

const publish = (outgoing: Outgoing) => mastodon.publish(connection, outgoing, within(2000));
const find = (outgoing: Outgoing) => mastodon.find!(connection, outgoing, within(2000));
const html: Fault = { instead: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>hello</html>' } };

test('Another text, another picture or an older post is not it', async () => {
  const old = anOutgoing({ text: 'Zelfde', createdAt: new Date(Date.now() + 120_000).toISOString() });
  for (const outgoing of [anOutgoing({ text: 'Anders' }), anOutgoing({ text: 'Zelfde' })]) await publish(outgoing);
  expect(await find(anOutgoing({ text: 'Nog anders' }))).toBe('absent');
  expect(await find(anOutgoing({ text: 'Zelfde', images: [anImage()] }))).toBe('absent');
  expect(await find(anOutgoing({ text: 'Zelfde', replyTo: '1' }))).toBe('absent');
  expect(await find(old)).toBe('absent');
});

test('A mention is known again without its server', async () => {
  server.know('@jan@social.example');
  const outgoing = anOutgoing({ text: 'Dank @jan@social.example & co\nvoor #markt' });
  const { remoteId } = await publish(outgoing);
  expect(await find(outgoing)).toMatchObject({ remoteId });
});

test('It looks past the first page', async () => {
  const outgoing = anOutgoing({ text: 'De eerste' });
  const { remoteId } = await publish(outgoing);
  for (let i = 0; i < 45; i += 1) await publish(anOutgoing({ text: `Bericht ${i}` }));
  expect(await find(outgoing)).toMatchObject({ remoteId });
});

test('Two of them are for a person', async () => {
  const outgoing = anOutgoing();
  await publish(outgoing);
  server.forgetKeys();
  await publish(outgoing);
  await expect(find(outgoing)).rejects.toMatchObject({ kind: 'unknown' });
});

test.each<Fault>([
  html,
  { instead: { status: 500 } },
  { instead: { status: 200, body: [{ id: '1', created_at: 'x' }] } },
])('it does not call a post absent when it cannot read (%j)', async (fault) => {
  server.next(fault, 'GET /api/v1/accounts');
  await expect(find(anOutgoing())).rejects.toMatchObject({ kind: 'unknown' });
});

/** The database is put back to an hour ago: what went out since must not go out again, nor what was withdrawn since. */
import { AuditAnchors } from '../../src/audit/anchors';
import type { PostView } from '../../src/posts/post-view';
import { networkById, type Network } from '../../src/networks';
import { FreezePublication } from '../../src/publishing/freeze/freeze-publication';
import { UnfreezePublication } from '../../src/publishing/freeze/unfreeze-publication';
import { Publisher } from '../../src/publishing/publisher';
import { aMastodon, aPost, aWebhook, inMinutes, made, openDesk, until, type Desk } from '../builders';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { startReceiver, type Receiver } from '../networks/receiver';
import { OwnPostgres } from '../own-postgres';
import { startTestApp, type TestApp } from '../test-app';
import { timePasses } from './publisher';

let postgres: OwnPostgres;
let app: TestApp;
let desk: Desk;
let mastodon: MastodonServer;
let receiver: Receiver;

beforeAll(async () => {
  postgres = await OwnPostgres.start();
  app = await startTestApp({}, await postgres.migrated());
  desk = await openDesk(app);
  [mastodon, receiver] = await Promise.all([startMastodon(), startReceiver()]);
}, 120_000);

afterAll(async () => {
  await app.app.get(Publisher).stop();
  await app.stop();
  await Promise.all([mastodon.stop(), receiver.stop()]);
  await postgres.stop();
}, 60_000);

const read = async ({ id }: PostView) => made<PostView>(await desk.mieke.get(`/posts/${id}`));
const becomes = (post: PostView, state: string) =>
  until(
    () => desk.mieke.get(`/posts/${post.id}`),
    ({ body }) => body.state === state,
    30_000,
  );
const ready = () =>
  until(
    () => desk.mieke.get('/posts'),
    ({ status }) => status === 200,
  );
const out = ({ revision }: PostView) => mastodon.accepted.filter(({ text }) => text === revision.text).length;

/** The network answers no question about it. */
function cannotFind({ revision }: PostView) {
  const mastodon = networkById('mastodon')!;
  const find = mastodon.find!.bind(mastodon);
  return jest
    .spyOn(mastodon as Required<Network>, 'find')
    .mockImplementation((connection, outgoing, call) =>
      outgoing.text === revision.text ? Promise.reject(new Error('away')) : find(connection, outgoing, call),
    );
}

/** A person looks too hastily. */
async function wronglyDenied({ body: { id, deliveries } }: { body: PostView }): Promise<void> {
  const verdict = () => desk.mieke.post(`/deliveries/${deliveries[0]!.id}/resolve`, { outcome: 'not-published' });
  expect((await verdict()).status).toBe(409);
  await timePasses(app, id, 11);
  made(await verdict());
}

it('asks what went out since, keeps the rest back, and goes on when a person says so', async () => {
  const [account, hook] = [await aMastodon(desk, mastodon), await aWebhook(desk, receiver)];
  const due = await aPost(desk).on(account).saying('De bibliotheek is zaterdag open.').due();
  const denied = await aPost(desk).on(account).saying('De speeltuin is hersteld.').due();
  const blind = await aPost(desk).on(hook).saying('De bibliotheek is zondag dicht.').due();
  const sooner = await aPost(desk).on(account).saying('Het zwembad gaat open.').planned(inMinutes(60)).scheduled();
  const withdrawn = await aPost(desk).on(account).saying('Het bad gaat dicht.').planned(inMinutes(60)).scheduled();
  await postgres.backUp();
  await ready();

  await app.app.get(Publisher).start();
  made(await desk.mieke.post(`/posts/${sooner.id}/publish-now`));
  made(await desk.mieke.post(`/posts/${withdrawn.id}/withdraw`));
  for (const post of [due, denied, blind, sooner]) await becomes(post, 'published');
  await app.app.get(AuditAnchors).write();
  await postgres.restore();
  const answering = cannotFind(denied);
  await ready();

  await becomes(due, 'published');
  await wronglyDenied(await becomes(denied, 'uncertain'));
  answering.mockRestore();
  expect((await becomes(blind, 'uncertain')).body.deliveries).toMatchObject([{ state: 'uncertain' }]);
  expect((await desk.mieke.get('/publication-stop')).body.frozenAt).not.toBeNull();
  const later = await aPost(desk).on(hook).saying('De markt is vandaag om tien uur.').due();
  expect(await app.app.get(FreezePublication).check()).toBe(true);

  expect(await app.app.get(UnfreezePublication).run({ by: 'An Peeters', keepPlanned: false })).toBe(3);
  for (const post of [sooner, withdrawn, later]) {
    expect(await read(post)).toMatchObject({ state: 'held', stateReason: 'database-replaced' });
  }
  mastodon.forgetKeys();
  made(await desk.mieke.post(`/deliveries/${denied.deliveries[0]!.id}/retry`));
  await becomes(denied, 'published');
  const fresh = await aPost(desk).on(hook).saying('De kermis begint morgen.').due();
  await becomes(fresh, 'published');
  expect(await app.app.get(FreezePublication).check()).toBe(false);
  expect([due, denied, sooner, withdrawn].map(out)).toEqual([1, 1, 1, 0]);
  const words = receiver.received.map(({ body }) => (JSON.parse(body) as { data: { text: string } }).data.text);
  expect(words.sort()).toEqual(['De bibliotheek is zondag dicht.', 'De kermis begint morgen.']);
}, 120_000);

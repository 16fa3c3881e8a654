/** Refresh tokens that are good for one use, several replicas, and a network that answers, does not, or says no. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app';
import { Channels } from '../../src/channels/channels';
import { RenewCredentials } from '../../src/channels/renew-credentials';
import { aPost, made, openDesk, type Desk } from '../builders';
import { startPlein, type Plein } from '../networks/plein';
import { startTestApp, type TestApp } from '../test-app';
import { publish, tidy } from './publisher';
import { aPleinChannel } from './signing-in';

let app: TestApp;
let replica: NestFastifyApplication;
let desk: Desk;
let plein: Plein;
let channel: string;

beforeAll(async () => {
  [app, plein] = await Promise.all([startTestApp(), startPlein()]);
  replica = await createApp(app.config);
  await replica.init();
});

beforeEach(async () => {
  plein.lasting(7200);
  desk = await openDesk(app);
  channel = await aPleinChannel(desk, plein, 'markt');
});

afterEach(() => owner('UPDATE channels SET deleted_at = now() WHERE deleted_at IS NULL'));

afterAll(async () => {
  await replica.close();
  await app.stop();
  await plein.stop();
});

const owner = (sql: string, ...values: unknown[]) => app.db.owner.query(sql, values);
const health = async () => (await desk.bea.get(`/channels/${channel}`)).body.health;
const isDue = () => owner(`UPDATE credential_renewals SET due_at = now() WHERE channel_id = $1`, channel);
const of = () => ({ id: channel, organisationId: desk.organisationId });
const settings = () =>
  app.db.database.within(
    desk.organisationId,
    async (tx) => (await app.app.get(Channels).connection(tx, channel)).settings,
  );
const refreshes = async (work: () => Promise<unknown>): Promise<number> => {
  const before = plein.refreshed();
  await work();
  return plein.refreshed() - before;
};

it('renews in good time: before the last third of their life has gone', async () => {
  const [row] = await owner(
    `SELECT extract(epoch FROM c.credentials_expire_at - r.due_at) AS ahead FROM credential_renewals r
     JOIN channels c ON c.id = r.channel_id WHERE c.id = $1`,
    channel,
  );
  expect(Math.round(row.ahead / 100)).toBe(24);
  expect(await refreshes(() => tidy(app))).toBe(0);
  await isDue();
  const before = await settings();
  expect(await refreshes(() => tidy(app))).toBe(1);
  const after = await settings();
  expect(after['token']).not.toBe(before['token']);
  expect(after['refresh']).not.toBe(before['refresh']);
  expect(await refreshes(() => tidy(app))).toBe(0);
  expect((await desk.bea.post(`/channels/${channel}/verify`)).status).toBe(200);
});

it('of two replicas one renews, and the other finds what it got', async () => {
  for (let round = 0; round < 8; round += 1) {
    await isDue();
    const both = [app.app, replica].map((each) => each.get(RenewCredentials));
    const spent = await refreshes(async () => {
      expect(await Promise.all([...both, ...both].map((each) => each.run(of())))).toEqual(Array(4).fill('renewed'));
    });
    expect(spent).toBe(1);
  }
  const used = await settings();
  await owner(`UPDATE credential_renewals SET renewed_at = NULL WHERE channel_id = $1`, channel);
  plein.endAccess();
  const spent = await refreshes(async () => {
    const both = [app.app, replica].map((each) => each.get(RenewCredentials).run(of(), used));
    expect(await Promise.all(both)).toEqual(['renewed', 'renewed']);
  });
  expect(spent).toBe(1);
  expect(await health()).toMatchObject({ credentials: 'ok' });
});

it('what ended unnoticed is renewed at the moment of sending, and the post goes out once', async () => {
  const post = await aPost(desk).on(channel).due();
  plein.endAccess();
  expect(await refreshes(() => publish(app))).toBe(1);
  expect((await desk.mieke.get(`/posts/${post.id}`)).body.deliveries).toMatchObject([{ state: 'scheduled' }]);
  await publish(app);
  expect((await desk.mieke.get(`/posts/${post.id}`)).body).toMatchObject({ state: 'published' });
  expect(plein.accepted.filter(({ text }) => text === post.revision.text)).toHaveLength(1);
});

it('what has ended by the clock is not even tried', async () => {
  const post = await aPost(desk).on(channel).saying('Vandaag is er markt op het plein.').due();
  await owner(`UPDATE channels SET credentials_expire_at = now() - interval '1 minute' WHERE id = $1`, channel);
  const before = plein.requests.filter((line) => line === 'POST /posts').length;
  expect(await refreshes(() => publish(app))).toBe(1);
  expect(plein.requests.filter((line) => line === 'POST /posts')).toHaveLength(before);
  await publish(app);
  expect((await desk.mieke.get(`/posts/${post.id}`)).body).toMatchObject({ state: 'published' });
});

it('a network that cannot be asked is asked again later, and the channel goes on meanwhile', async () => {
  await isDue();
  plein.next({ instead: { status: 503 } }, 'POST /token');
  await tidy(app);
  expect(await health()).toMatchObject({ credentials: 'ok', lastFailure: { message: expect.stringContaining('503') } });
  expect(await refreshes(() => tidy(app))).toBe(0);
  await isDue();
  plein.next({ instead: { status: 503 } }, 'POST /token');
  await tidy(app);
  expect(await health()).toMatchObject({ credentials: 'expiring' });
  await isDue();
  await tidy(app);
  expect(await health()).toMatchObject({ credentials: 'ok', lastFailure: null });
});

it('a clear no ends it: the channel is expired, once told, and nothing is asked again', async () => {
  plein.revoke();
  await isDue();
  await tidy(app);
  await tidy(app);
  expect(await health()).toMatchObject({ credentials: 'expired' });
  const notices = (await desk.bea.get('/notices')).body.items;
  expect(notices).toMatchObject([{ kind: 'credentials-expired', channel: { id: channel }, post: null }]);
  expect(await refreshes(() => tidy(app))).toBe(0);
});

it('what is refused just after it was renewed is not renewed over and over', async () => {
  const post = await aPost(desk).on(channel).saying('De markt gaat door, ook bij regen.').due();
  for (const round of [1, 2]) {
    plein.next({ instead: { status: 401, body: { error: `${round}` } } }, 'POST /posts');
  }
  expect(await refreshes(() => publish(app))).toBe(1);
  expect(await refreshes(() => publish(app))).toBe(0);
  expect((await desk.mieke.get(`/posts/${post.id}`)).body).toMatchObject({ state: 'failed' });
  expect(await health()).toMatchObject({ credentials: 'expired' });
});

it('credentials that a person typed in are not replaced by what signing in gave', async () => {
  const { version } = made<{ version: number }>(await desk.bea.get(`/channels/${channel}`));
  const typed = { settings: { token: (await settings())['token'] } };
  made(await desk.bea.patch(`/channels/${channel}`, typed, { 'if-match': `"${version}"` }));
  expect(await settings()).toEqual(typed.settings);
  expect(await health()).toMatchObject({ credentials: 'ok', expiresAt: null });
});

it('a channel that was disconnected while it was renewed stays so', async () => {
  await isDue();
  plein.next({ afterMs: 300 }, 'POST /token');
  const renewal = app.app.get(RenewCredentials).run(of());
  made(await desk.bea.delete(`/channels/${channel}`, { 'if-match': '*' }));
  await renewal;
  expect(await owner('SELECT sealed_secrets FROM channels WHERE id = $1', channel)).toEqual([{ sealed_secrets: '' }]);
});

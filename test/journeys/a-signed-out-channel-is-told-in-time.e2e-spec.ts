/** Credentials that end before a post is due: who must know hears it twice before, and other channels go on after. */
import { aMastodon, aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { startPlein, type Plein } from '../networks/plein';
import { startTestApp, type TestApp } from '../test-app';
import { publish, tidy, timePasses } from './publisher';
import { aPleinChannel } from './signing-in';

let app: TestApp;
let desk: Desk;
let plein: Plein;
let mastodon: MastodonServer;
let channel: string;

beforeAll(async () => {
  [app, plein, mastodon] = await Promise.all([startTestApp(), startPlein(), startMastodon()]);
});

beforeEach(async () => {
  desk = await openDesk(app);
  channel = await aPleinChannel(desk, plein, 'markt');
  await tidy(app);
});

afterEach(async () => {
  await owner(`UPDATE deliveries SET state = 'cancelled' WHERE state IN ('scheduled', 'claimed', 'held')`);
  await owner('UPDATE channels SET deleted_at = now() WHERE deleted_at IS NULL');
});

afterAll(async () => {
  await app.stop();
  await Promise.all([plein.stop(), mastodon.stop()]);
});

const owner = (sql: string, ...values: unknown[]) => app.db.owner.query(sql, values);
const notices = async (as = desk.bea) =>
  (await as.get('/notices')).body.items as { kind: string; post: string; at: string }[];
const kinds = async (as = desk.bea) => (await notices(as)).map(({ kind }) => kind).reverse();
/** Ends at that moment, and no network renews it. */
const endsIn = async (minutes: number) => {
  await owner(
    `UPDATE channels SET credentials_expire_at = now() + make_interval(mins => $2) WHERE id = $1`,
    channel,
    minutes,
  );
  await owner('UPDATE credential_renewals SET due_at = NULL WHERE channel_id = $1', channel);
};
const now = async (id: string) => (await desk.mieke.get(`/posts/${id}`)).body;
const events = async (event: string) => (await desk.otto.get(`/audit?event=${event}`)).body.items;

it('tells a day and an hour before a post is due that its channel will not work then, once each', async () => {
  const post = await aPost(desk)
    .on(channel)
    .planned(inMinutes(48 * 60))
    .scheduled();
  await endsIn(30 * 24 * 60);
  await tidy(app);
  expect(await kinds()).toEqual([]);
  await endsIn(20 * 60);
  await tidy(app);
  expect(await kinds()).toEqual(['credentials-expiring']);
  await timePasses(app, post.id, 25 * 60);
  await tidy(app);
  await tidy(app);
  expect(await kinds()).toEqual(['credentials-expiring', 'post-in-danger-day']);
  await timePasses(app, post.id, 22 * 60 + 10);
  await endsIn(20);
  await tidy(app);
  await tidy(app);
  expect(await kinds()).toEqual(['credentials-expiring', 'post-in-danger-day', 'post-in-danger-hour']);
  expect((await notices())[0]).toMatchObject({
    post: post.id,
    person: desk.mieke.id,
    message: expect.stringMatching(/Binnen het uur/),
  });
  expect(await events('post.alarm')).toHaveLength(2);
});

it('says nothing of what works, ends later, or is renewed by itself', async () => {
  await aPost(desk)
    .on(channel)
    .planned(inMinutes(20 * 60))
    .scheduled(); // credentials last two hours, and are renewed
  await tidy(app);
  await endsIn(20 * 60 + 5);
  await owner(`UPDATE channels SET credential_state = 'expiring' WHERE id = $1`, channel); // told before
  await tidy(app);
  expect(await kinds()).toEqual([]);
});

it('tells the author and the administrators, and nobody else', async () => {
  const post = await aPost(desk).on(channel).planned(inMinutes(30)).scheduled();
  await endsIn(10);
  await tidy(app);
  expect(await kinds(desk.mieke)).toEqual(['post-in-danger-hour']);
  expect(await kinds(desk.bea)).toEqual(['credentials-expiring', 'post-in-danger-hour']);
  expect(await kinds(desk.joris)).toEqual([]);
  expect(await kinds((await openDesk(app)).bea)).toEqual([]);
  const [told] = (await desk.mieke.get('/notices', { 'accept-language': 'en' })).body.items;
  expect(told).toMatchObject({
    post: post.id,
    channel: { id: channel },
    message: expect.stringMatching(/within the hour/),
  });
});

it('asks the network before a post is due, so that what was revoked is known in time', async () => {
  const account = await aMastodon(desk, mastodon);
  const post = await aPost(desk)
    .on(account)
    .planned(inMinutes(30 * 60))
    .scheduled();
  await tidy(app);
  const asked = () => mastodon.requests.filter((line) => line.endsWith('/verify_credentials')).length;
  const before = asked();
  await timePasses(app, post.id, 7 * 60);
  await owner(`UPDATE channels SET checked_at = now() - interval '2 hours' WHERE id = $1`, account);
  await tidy(app);
  await tidy(app);
  expect(asked()).toBe(before + 1);
  expect(await kinds()).toEqual([]);
  mastodon.next({ instead: { status: 401 } }, 'GET /api/v1/accounts/verify_credentials');
  await timePasses(app, post.id, 22 * 60 + 10);
  await owner(`UPDATE channels SET checked_at = now() - interval '2 hours' WHERE id = $1`, account);
  await tidy(app);
  expect(await kinds()).toEqual(['credentials-expired', 'post-in-danger-hour']);
});

describe('at the moment of leaving', () => {
  const twoChannels = () => aPost(desk).on(channel, desk.site).due();

  it('a signed-out channel fails alone, provably unsent, in words; the other has the post', async () => {
    const post = await twoChannels();
    await endsIn(-1);
    await tidy(app);
    await publish(app);
    const after = await now(post.id);
    expect(after).toMatchObject({ state: 'partly_published' });
    const on = (id: string) => after.deliveries.find((each: { channel: string }) => each.channel === id);
    expect(on(channel)).toMatchObject({
      state: 'failed',
      detail: expect.stringMatching(/^Niet verzonden: de aanmelding/),
    });
    expect(on(desk.site)).toMatchObject({ state: 'published' });
    expect(plein.accepted.filter(({ text }) => text === post.revision.text)).toEqual([]);
    expect(await owner('SELECT id FROM attempts WHERE delivery_id = $1', on(channel).id)).toEqual([]);
    expect(await kinds(desk.mieke)).toEqual(['post-not-sent']);
    expect(await events('delivery.cannot-send')).toHaveLength(1);
  });

  it('alone on that channel, the post failed; connected again, it goes out when it is retried', async () => {
    const post = await aPost(desk).on(channel).saying('Morgen is het gemeentehuis gesloten.').due();
    await endsIn(-1);
    await publish(app); // before anybody looked
    const failed = await now(post.id);
    expect(failed).toMatchObject({ state: 'failed', deliveries: [{ state: 'failed' }] });
    await endsIn(60);
    await owner(`UPDATE channels SET credential_state = 'ok' WHERE id = $1`, channel);
    made(await desk.mieke.post(`/deliveries/${failed.deliveries[0].id}/retry`));
    await publish(app);
    expect(await now(post.id)).toMatchObject({ state: 'published' });
  });

  it('what keeps the whole post back comes first', async () => {
    const post = await twoChannels();
    await endsIn(-1);
    made(await desk.bea.put('/publication-stop', { active: true, reason: 'ramp in de buurt' }));
    await publish(app);
    expect(await now(post.id)).toMatchObject({ state: 'held', stateReason: 'publication-stop' });
  });

  it('a channel without anything to renew with is asked, and told when the network says no', async () => {
    const account = await aMastodon(desk, mastodon);
    const refusal = { instead: { status: 401 } };
    mastodon.next(refusal);
    mastodon.next(refusal, 'GET /api/v1/accounts/verify_credentials');
    const post = await aPost(desk).on(account, desk.site).saying('De bibliotheek is open.').due();
    await publish(app);
    expect(await now(post.id)).toMatchObject({ state: 'partly_published' });
    expect((await desk.bea.get(`/channels/${account}`)).body.health.credentials).toBe('expired');
    expect(await kinds(desk.mieke)).toEqual(['post-not-sent']);
    made(await desk.bea.post(`/channels/${account}/verify`));
    expect((await desk.bea.get(`/channels/${account}`)).body.health.credentials).toBe('ok');
  });

  it('one refusal of a channel that works after all marks nothing', async () => {
    const account = await aMastodon(desk, mastodon);
    mastodon.next({ instead: { status: 401 } });
    const post = await aPost(desk).on(account).saying('Het zwembad is open.').due();
    await publish(app);
    expect(await now(post.id)).toMatchObject({ state: 'failed' });
    expect((await desk.bea.get(`/channels/${account}`)).body.health.credentials).toBe('ok');
  });
});

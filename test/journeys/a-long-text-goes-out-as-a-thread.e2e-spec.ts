/** A text too long for a network goes out as posts that answer each other: in order, once each, or not any further. */
import type { PostView } from '../../src/posts/post-view';
import { aMastodon, aPost, made, openDesk, type Desk } from '../builders';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { startTestApp, type TestApp } from '../test-app';
import { publish, tidy, timePasses } from './publisher';

let app: TestApp;
let desk: Desk;
let mastodon: MastodonServer;
let account: string;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  mastodon = await startMastodon();
  account = await aMastodon(desk, mastodon);
});

afterAll(async () => {
  await app.stop();
  await mastodon.stop();
});

let told = 0;
/** Three parts on a network of 500 characters. */
const long = () => {
  const about = (told += 1);
  return Array.from(
    { length: 26 },
    (_, n) => `Punt ${n + 1} van verslag ${about} gaat over de straten van de gemeente.`,
  ).join(' ');
};
const thread = () => aPost(desk).on(account).with({ asThread: true }).saying(long());

const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const parts = ({ deliveries }: PostView) => [...deliveries].sort((a, b) => a.part - b.part);
const states = (post: PostView) => parts(post).map(({ state }) => state);
const since = (before: number) => mastodon.accepted.slice(before);

it('in order, each an answer to the one before', async () => {
  const before = mastodon.accepted.length;
  const post = await thread().due();
  expect(states(post)).toEqual(['scheduled', 'waits', 'waits', 'waits']);
  for (let part = 1; part <= 4; part += 1) expect(await publish(app)).toBe(1);
  expect(await publish(app)).toBe(0);
  const out = since(before);
  expect((await now(post)).state).toBe('published');
  expect(out.map(({ inReplyToId }) => inReplyToId)).toEqual([undefined, ...out.slice(0, 3).map(({ id }) => id)]);
  expect(out.map(({ text }) => text.slice(-3))).toEqual(['1/4', '2/4', '3/4', '4/4']);
  expect(out.map(({ text }) => text.replace(/ \d\/\d$/, '')).join(' ')).toBe(post.revision.text);
});

it('stops at the part that fails, and goes on from there when somebody tries again', async () => {
  const before = mastodon.accepted.length;
  const post = await thread().due();
  await publish(app);
  mastodon.next({ instead: { status: 422, body: { error: 'Validation failed' } } });
  await publish(app);
  expect(await publish(app)).toBe(0);
  const stopped = await now(post);
  expect([stopped.state, states(stopped)]).toEqual(['partly_published', ['published', 'failed', 'missed', 'missed']]);
  const retry = (part: number) => desk.mieke.post(`/deliveries/${parts(stopped)[part - 1]!.id}/retry`);
  expect(await retry(3)).toMatchObject({ status: 409, body: { type: '/problems/earlier-part-first' } });
  expect((await retry(2)).status).toBe(200);
  for (let part = 2; part <= 4; part += 1) expect(await publish(app)).toBe(1);
  expect((await now(post)).state).toBe('published');
  expect(since(before)).toHaveLength(4);
});

it('waits while it is not known whether a part stands, and goes on once it is found', async () => {
  const before = mastodon.accepted.length;
  const post = await thread().due();
  mastodon.next({ thenAnswer: { status: 500 } });
  await publish(app);
  await timePasses(app, post.id, 14);
  await app.db.owner.query(
    `UPDATE deliveries SET first_armed_at = now() - interval '50 minutes' WHERE post_id = $1 AND part = 1`,
    [post.id],
  );
  await publish(app);
  expect([(await now(post)).state, states(await now(post))]).toEqual([
    'uncertain',
    ['uncertain', 'waits', 'waits', 'waits'],
  ]);
  await tidy(app);
  expect((await now(post)).state).toBe('publishing');
  for (let part = 2; part <= 4; part += 1) expect(await publish(app)).toBe(1);
  expect((await now(post)).state).toBe('published');
  expect(since(before)).toHaveLength(4);
});

it('plans what a shorter text becomes, and lets go of the rest', async () => {
  const before = mastodon.accepted.length;
  const post = await thread().scheduled();
  made(await desk.mieke.post(`/posts/${post.id}/take-back`));
  const draft = await now(post);
  const change = { text: 'Toch maar kort.' };
  made(await desk.mieke.patch(`/posts/${post.id}`, change, { 'if-match': `"${draft.version}"` }));
  made(await desk.mieke.post(`/posts/${post.id}/submit`, { attest: true }));
  made(await desk.mieke.post(`/posts/${post.id}/publish-now`));
  expect(states(await now(post))).toEqual(['scheduled', 'cancelled', 'cancelled', 'cancelled']);
  await publish(app);
  expect((await now(post)).state).toBe('published');
  expect(since(before).map(({ text }) => text)).toEqual(['Toch maar kort.']);
});

it('asks for the choice: a text that is too long is refused without it', async () => {
  const post = await aPost(desk).on(account).saying(long()).draft();
  const refused = await desk.mieke.post(`/posts/${post.id}/submit`, { attest: true });
  expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'text-too-long']);
});

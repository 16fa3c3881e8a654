/** A delivery that was tried before with other words, or at another moment, repeats only what was armed last. */
import type { PostView } from '../../src/posts/post-view';
import { aMastodon, aPost, made, openDesk, type Desk } from '../builders';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { startTestApp, type TestApp } from '../test-app';
import { publish, tidy, timePasses } from './publisher';

const OLD = 'De markt begint om negen uur.';
const REFUSED = { instead: { status: 422, body: { error: 'Validation failed' } } };

let app: TestApp;
let desk: Desk;
let mastodon: MastodonServer;
let account: string;

beforeAll(async () => {
  app = await startTestApp();
  [desk, mastodon] = await Promise.all([openDesk(app), startMastodon()]);
  account = await aMastodon(desk, mastodon);
});

afterAll(() => Promise.all([app.stop(), mastodon.stop()]));

const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const again = ({ id }: { id: string }) =>
  app.db.owner.query('UPDATE deliveries SET attempt_at = now() WHERE post_id = $1', [id]);

/** Refused with the old words, then taken back, rewritten and due again. */
async function rewritten(words: string): Promise<PostView> {
  const post = await aPost(desk).on(account).saying(OLD).due();
  mastodon.next(REFUSED);
  await publish(app);
  expect((await now(post)).state).toBe('failed');
  const draft = made<PostView>(await desk.mieke.post(`/posts/${post.id}/take-back`));
  made(
    await desk.mieke.patch(`/posts/${post.id}`, { text: words, publishAt: null }, { 'if-match': `"${draft.version}"` }),
  );
  made(await desk.mieke.post(`/posts/${post.id}/submit`, { attest: true }));
  made(await desk.mieke.post(`/posts/${post.id}/publish-now`));
  return post;
}

const heard = () => mastodon.accepted.map(({ text }) => text);

it('never goes back to words that were replaced', async () => {
  const before = heard().length;
  const post = await rewritten('De markt begint om tien uur.');
  mastodon.next({ instead: { status: 500 } });
  await publish(app);
  expect((await now(post)).deliveries).toMatchObject([{ state: 'resend' }]);
  await again(post);
  await publish(app);
  expect(heard().slice(before)).toEqual(['De markt begint om tien uur.']);
});

it('is looked for by the words that were sent', async () => {
  const post = await rewritten('De markt begint om elf uur.');
  mastodon.next({ thenAnswer: { status: 500 } });
  await publish(app);
  await timePasses(app, post.id, 61);
  await publish(app);
  expect((await now(post)).state).toBe('uncertain');
  await tidy(app);
  const sent = mastodon.accepted.find(({ text }) => text === 'De markt begint om elf uur.');
  expect(await now(post)).toMatchObject({ state: 'published', deliveries: [{ remoteId: sent?.id }] });
});

it('keeps the moment of its last arming, by which a network knows the record', async () => {
  const post = await aPost(desk).on(account).saying('De bib is open.').due();
  mastodon.next({ instead: { status: 429, body: { error: 'Too many requests' } } });
  await publish(app);
  await again(post);
  mastodon.next({ instead: { status: 500 } });
  await publish(app);
  await again(post);
  await publish(app);
  const sql = `SELECT a.payload->>'createdAt' AS at FROM attempts a JOIN deliveries d ON d.id = a.delivery_id
    WHERE d.post_id = $1 ORDER BY a.fence`;
  const [first, second, third] = (await app.db.owner.query(sql, [post.id])).map(({ at }: { at: string }) => at);
  expect([second, third]).toEqual([third, second]);
  expect(first < second).toBe(true);
});

it('is what the public page shows', async () => {
  const post = await aPost(desk).saying(OLD).due();
  await publish(app);
  const { id, url } = (await now(post)).deliveries[0]!;
  // an earlier try with other words, as a refused one leaves behind
  await app.db.owner.query(
    `INSERT INTO attempts (id, organisation_id, delivery_id, fence, worker, payload, payload_hash, deadline_at)
     SELECT gen_random_uuid(), organisation_id, $1, 0, 1, jsonb_set(payload, '{text}', '"Vroegere woorden."'), '', now()
     FROM attempts WHERE delivery_id = $1`,
    [id],
  );
  const page = await (await fetch(url!)).text();
  expect(page).toContain(OLD);
  expect(page).not.toContain('Vroegere woorden.');
});

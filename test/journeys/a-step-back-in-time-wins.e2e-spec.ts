/** Withdrawing, taking back and the publication stop, once answered with success, win; after the arming they lose. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, aWebhook, inMinutes, made, openDesk, until, type Desk } from '../builders';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import { claim, publish, tidy, timePasses } from './publisher';

let app: TestApp;
let receiver: Receiver;
let desk: Desk;
let hook: string;

beforeAll(async () => {
  app = await startTestApp();
  receiver = await startReceiver();
  desk = await openDesk(app);
  hook = await aWebhook(desk, receiver);
});

afterEach(() => receiver.answerWith({}));

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const now = async ({ id }: PostView): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const timesReceived = (post: PostView) => receiver.count(post.deliveries[0]!.id);
const stop = (active: boolean) => desk.bea.put('/publication-stop', { active, ...(active && { reason: 'ramp' }) });
const due = () => aPost(desk).on(hook).due();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A post that is being sent at this very moment: the receiver has it and has not answered yet. */
async function beingSent(): Promise<{ post: PostView; sent: Promise<unknown> }> {
  const post = await due();
  receiver.answerWith({ delayMs: 500 });
  const sent = publish(app);
  await until(
    () => Promise.resolve(timesReceived(post)),
    (count) => count === 1,
  );
  return { post, sent };
}

describe.each(['withdraw', 'take-back'])('%s', (verb) => {
  const stepBack = ({ id }: PostView) => desk.mieke.post(`/posts/${id}/${verb}`);

  it('wins before its time, and after a worker has taken it up', async () => {
    for (const takenUp of [false, true]) {
      const post = await due();
      const jobs = takenUp ? await claim(app) : [];
      expect((await stepBack(post)).status).toBe(200);
      expect(jobs).toHaveLength(Number(takenUp));
      await publish(app);
      expect(timesReceived(post)).toBe(0);
      expect((await now(post)).state).toBe(verb === 'withdraw' ? 'withdrawn' : 'draft');
    }
  });

  it('is refused once the post is on its way', async () => {
    const { post, sent } = await beingSent();
    expect(await stepBack(post)).toMatchObject({ status: 409, body: { type: '/problems/being-sent' } });
    await sent;
    expect((await now(post)).state).toBe('published');
  });

  it('either wins or is refused, never both, however close it comes', async () => {
    for (let round = 0; round < 20; round += 1) {
      const post = await due();
      const [answer] = await Promise.all([pause(round).then(() => stepBack(post)), publish(app)]);
      expect([answer.status, timesReceived(post), (await now(post)).state]).toEqual(
        answer.status === 200 ? [200, 0, verb === 'withdraw' ? 'withdrawn' : 'draft'] : [409, 1, 'published'],
      );
    }
  });
});

describe('the publication stop', () => {
  afterEach(() => stop(false));

  it('keeps back what is due, and lets it go when it is lifted', async () => {
    const post = await due();
    expect((await stop(true)).body).toMatchObject({ active: true, alreadySending: [] });
    await publish(app);
    expect(await now(post)).toMatchObject({ state: 'held', stateReason: 'publication-stop' });
    await tidy(app);
    expect((await now(post)).state).toBe('held');
    await stop(false);
    await tidy(app);
    expect((await now(post)).state).toBe('scheduled');
    await publish(app);
    expect([(await now(post)).state, timesReceived(post)]).toEqual(['published', 1]);
  });

  it('does not let go late what it kept back too long', async () => {
    const post = await due();
    await stop(true);
    await publish(app);
    await timePasses(app, post.id, 16);
    await stop(false);
    await tidy(app);
    expect(await now(post)).toMatchObject({ state: 'missed', deliveries: [{ state: 'missed' }] });
    await publish(app);
    expect(timesReceived(post)).toBe(0);
  });

  it('names what was on its way before it', async () => {
    const { post, sent } = await beingSent();
    expect((await stop(true)).body.alreadySending).toMatchObject([{ postId: post.id, channelId: hook }]);
    await sent;
    expect((await now(post)).state).toBe('published');
  });

  it('waits for what is being armed at that moment, and names it', async () => {
    const post = await due();
    receiver.answerWith({ delayMs: 500 });
    const held = app.db.owner.createQueryRunner();
    await held.startTransaction();
    await held.query('SELECT 1 FROM audit_heads WHERE organisation_id = $1 FOR UPDATE', [desk.organisationId]);
    const sent = publish(app); // stands still at its commit, for the log's head
    await waiting(1);
    const stopping = stop(true);
    await waiting(2);
    await held.commitTransaction();
    await held.release();
    expect((await stopping).body.alreadySending).toMatchObject([{ postId: post.id }]);
    await sent;
    expect((await now(post)).state).toBe('published');
  });

  const waiting = (wanted: number) =>
    until(
      async () => {
        const sql = `SELECT count(*)::int AS count FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return (await app.db.owner.query(sql))[0].count as number;
      },
      (count) => count >= wanted,
    );

  it('wins or names the post, never neither, however close it comes', async () => {
    for (let round = 0; round < 20; round += 1) {
      const post = await due();
      const stopping = pause(round).then(() => stop(true));
      const answeredAt = stopping.then(() => app.db.owner.query('SELECT clock_timestamp() AS at'));
      const [answer] = await Promise.all([stopping, publish(app)]);
      const [{ at }] = await answeredAt;
      const { state } = await now(post);
      const sql = 'SELECT id FROM attempts WHERE delivery_id = $1 AND armed_at > $2';
      expect(await app.db.owner.query(sql, [post.deliveries[0]!.id, at])).toEqual([]);
      expect(['held', 'published']).toContain(state);
      expect(timesReceived(post)).toBe(state === 'held' ? 0 : 1);
      expect(answer.status).toBe(200);
      await stop(false);
      await desk.mieke.post(`/posts/${post.id}/withdraw`);
    }
  });

  it('is for a woordvoerder or an administrator, and needs a reason', async () => {
    expect((await desk.mieke.put('/publication-stop', { active: true, reason: 'zomaar' })).status).toBe(403);
    expect((await desk.bea.put('/publication-stop', { active: true })).status).toBeGreaterThanOrEqual(400);
    expect((await desk.wim.put('/publication-stop', { active: true, reason: 'ramp' })).status).toBe(200);
  });
});

it('misses the time of a post that nobody could send, and sends it at a new one', async () => {
  const post = await aPost(desk).on(hook).scheduled();
  await timePasses(app, post.id, 60 + 16);
  await publish(app);
  expect(await now(post)).toMatchObject({ state: 'missed', stateReason: 'grace-over' });
  expect((await desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: inMinutes(-1) })).status).toBe(422);
  expect((await desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: inMinutes(5) })).status).toBe(200);
  expect(await publish(app)).toBe(0);
  await timePasses(app, post.id, 5);
  await publish(app);
  expect([(await now(post)).state, timesReceived(post)]).toEqual(['published', 1]);
});

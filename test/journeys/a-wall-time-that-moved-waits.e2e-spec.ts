/** The rules of a time zone changed since somebody chose nine o'clock: what would go out at eight or ten waits for them. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app';
import type { PostView } from '../../src/posts/post-view';
import { HoldMovedTimes } from '../../src/scheduling/hold-moved-times';
import { Publisher } from '../../src/publishing/publisher';
import { aPost, made, openDesk, until, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';

const BRUSSELS = 'Europe/Brussels';
const year = new Date().getUTCFullYear() + 1;
const morning = { local: `${year}-01-15T09:00`, timeZone: BRUSSELS };

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const now = async ({ id }: PostView): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const look = () => app.app.get(HoldMovedTimes).run();

/** As if it had been planned by rules that said another offset then. */
async function rulesChange({ id }: PostView, by = '1 hour'): Promise<void> {
  await app.db.owner.query(`UPDATE posts SET publish_at = publish_at + $2::interval WHERE id = $1`, [id, by]);
  await app.db.owner.query(
    `UPDATE deliveries SET due_at = due_at + $2::interval, attempt_at = attempt_at + $2::interval WHERE post_id = $1`,
    [id, by],
  );
}

it('is kept back, and only it', async () => {
  const moved = await aPost(desk).planned(morning).scheduled();
  const others = await Promise.all([
    aPost(desk).planned(morning).scheduled(),
    aPost(desk)
      .planned({ local: `${year}-01-15T09:00:30`, timeZone: 'America/New_York' })
      .scheduled(),
    aPost(desk).planned(`${year}-01-15T08:00:00Z`).scheduled(),
    aPost(desk).scheduled(),
  ]);
  await rulesChange(moved);
  expect(await look()).toBe(1);
  expect(await now(moved)).toMatchObject({ state: 'held', stateReason: 'time-moved', deliveries: [{ state: 'held' }] });
  expect(await Promise.all(others.map(async (post) => (await now(post)).state))).toEqual(others.map(() => 'scheduled'));
  expect(await look()).toBe(0);
});

it('is kept back where the zone itself is gone', async () => {
  const post = await aPost(desk).planned(morning).scheduled();
  await app.db.owner.query(`UPDATE posts SET time_zone = 'Europe/Zonnedaal' WHERE id = $1`, [post.id]);
  await look();
  expect(await now(post)).toMatchObject({ state: 'held', stateReason: 'time-moved' });
});

it('goes on when its author chooses again', async () => {
  const post = await aPost(desk).planned(morning).scheduled();
  await rulesChange(post, '-1 hour');
  await look();
  made(await desk.mieke.post(`/posts/${post.id}/release`, { attest: true, publishAt: morning }));
  await look();
  expect(await now(post)).toMatchObject({ state: 'scheduled', publishAt: `${year}-01-15T08:00:00.000Z` });
});

it('is kept back before a worker that starts claims anything', async () => {
  const post = await aPost(desk).planned(morning).scheduled();
  await app.db.owner.query(`UPDATE posts SET publish_at = now() WHERE id = $1`, [post.id]);
  await app.db.owner.query(
    `UPDATE deliveries SET due_at = now(), attempt_at = now(), grace_until = now() + interval '15 minutes' WHERE post_id = $1`,
    [post.id],
  );
  const worker: NestFastifyApplication = await createApp(app.config);
  await worker.init();
  await worker.get(Publisher).start();
  const after = await until(
    () => now(post),
    ({ state }) => state !== 'scheduled',
  );
  await worker.get(Publisher).stop();
  await worker.close();
  expect(after).toMatchObject({ state: 'held', stateReason: 'time-moved' });
});

/** The database dies under the application: it says so, waits, and goes on by itself; nothing that was answered is lost. */
import type { PostView } from '../../src/posts/post-view';
import { Publisher } from '../../src/publishing/publisher';
import { aPost, aWebhook, inMinutes, made, openDesk, until, type Desk } from '../builders';
import { startReceiver, type Receiver } from '../networks/receiver';
import { OwnPostgres } from '../own-postgres';
import { startTestApp, type TestApp } from '../test-app';

let postgres: OwnPostgres;
let app: TestApp;
let desk: Desk;
let receiver: Receiver;

beforeAll(async () => {
  postgres = await OwnPostgres.start();
  app = await startTestApp({}, await postgres.migrated());
  desk = await openDesk(app);
  receiver = await startReceiver();
  await app.app.get(Publisher).start();
}, 120_000);

afterAll(async () => {
  await app.app.get(Publisher).stop();
  await app.stop();
  await receiver.stop();
  await postgres.stop();
}, 60_000);

it('answers 503 while it is away, and goes on when it is back', async () => {
  const hook = await aWebhook(desk, receiver);
  const waiting = await aPost(desk).inReview();
  const planned = await aPost(desk).on(hook).planned(inMinutes(60)).scheduled();
  const kept: string[] = [];
  let writing = true;
  const writer = (async () => {
    for (let n = 0; writing; n += 1) {
      const answer = await desk.mieke.post('/posts', { text: `Bericht ${n}`, role: 'official', channels: [] });
      if (answer.status === 201) kept.push(answer.body.id);
      else expect(answer.status).toBe(503);
    }
  })();
  await until(
    () => Promise.resolve(kept.length),
    (count) => count >= 10,
  );

  postgres.kill();
  await until(
    () => desk.mieke.get('/posts'),
    ({ status }) => status !== 200,
  );
  writing = false;
  await writer;
  const answers = await Promise.all([
    desk.mieke.get('/posts'),
    desk.mieke.post('/posts', { text: 'a', role: 'official', channels: [] }),
    desk.mieke.post('/posts', { text: 'a', role: 'official', channels: [] }, { 'idempotency-key': 'weg' }),
    desk.wim.post(`/approvals/${waiting.approvals[0]!.id}/approve`, { revision: 1 }),
    desk.bea.put('/publication-stop', { active: true, reason: 'ramp' }),
    desk.mieke.post('/auth/login', { email: 'mieke@zonnedaal.example', password: 'een wachtwoord van niemand' }),
  ]);
  for (const { status, headers, body } of answers) {
    expect([status, body.type, Number(headers.get('retry-after')) > 0]).toEqual([503, '/problems/database-away', true]);
  }
  expect((await desk.mieke.get('raw:/health/live')).status).toBe(200);
  expect((await desk.mieke.get('raw:/health/ready')).status).toBe(503);

  const { url } = postgres;
  await postgres.again();
  expect(postgres.url).toBe(url);
  await until(
    () => desk.mieke.get('/posts'),
    ({ status }) => status === 200,
  );
  const found = await Promise.all(kept.map((id) => desk.mieke.get(`/posts/${id}`)));
  expect(found.map(({ status }) => status)).toEqual(kept.map(() => 200));
  const yes = await desk.wim.post(`/approvals/${waiting.approvals[0]!.id}/approve`, { revision: 1 });
  expect(yes.body).toMatchObject({ state: 'approved' });
  expect((await desk.mieke.get('raw:/health/ready')).status).toBe(200);

  made(await desk.mieke.post(`/posts/${planned.id}/publish-now`));
  const out = await until(
    async () => made<PostView>(await desk.mieke.get(`/posts/${planned.id}`)),
    ({ state }) => state === 'published',
  );
  expect(receiver.count(out.deliveries[0]!.id)).toBe(1);
  expect((await desk.otto.get('/audit/verify')).body).toMatchObject({ valid: true });
}, 90_000);

/** Whatever dies, hangs or lies on the way: one post on the network, and nothing that is silently lost. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app';
import type { PostView } from '../../src/posts/post-view';
import { Publisher } from '../../src/publishing/publisher';
import { aMastodon, aPost, aWebhook, made, openDesk, until, type Desk } from '../builders';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import { publish, tidy, timePasses } from './publisher';

let app: TestApp;
let desk: Desk;
let receiver: Receiver;
let mastodon: MastodonServer;
let hook: string;
let account: string;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  [receiver, mastodon] = await Promise.all([startReceiver(), startMastodon()]);
  hook = await aWebhook(desk, receiver);
  account = await aMastodon(desk, mastodon);
});

afterEach(() => receiver.answerWith({}));

afterAll(async () => {
  await app.stop();
  await Promise.all([receiver.stop(), mastodon.stop()]);
});

const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const accepted = ({ revision }: PostView) => mastodon.accepted.filter(({ text }) => text === revision.text);
const repeatNow = ({ id }: PostView) =>
  app.db.owner.query('UPDATE deliveries SET attempt_at = now() WHERE post_id = $1', [id]);

let told = 0;
/** Each says something else, so that the network's own list tells them apart. */
const onMastodon = () =>
  aPost(desk)
    .on(account)
    .saying(`De markt op het plein begint om negen uur (${(told += 1)}).`)
    .due();

describe('more than one worker', () => {
  const workers: NestFastifyApplication[] = [];

  /** Each a process of its own in all but name: its own application, pool and proof of life. */
  async function hire(count: number): Promise<void> {
    for (let hired = 0; hired < count; hired += 1) {
      const worker = await createApp(app.config);
      await worker.init();
      workers.push(worker);
    }
    await Promise.all(workers.map((worker) => worker.get(Publisher).start()));
  }

  afterEach(async () => {
    for (const worker of workers.splice(0)) {
      await worker.get(Publisher).stop();
      await worker.close();
    }
  });

  const standing = async (ids: readonly string[]): Promise<Record<string, number>> => {
    const rows = await app.db.owner.query(
      'SELECT state, count(*)::int AS count FROM posts WHERE id = ANY($1) GROUP BY state',
      [ids],
    );
    return Object.fromEntries(rows.map(({ state, count }: { state: string; count: number }) => [state, count]));
  };

  const fifty = () => Promise.all(Array.from({ length: 50 }, () => aPost(desk).on(hook, account).due()));

  it('delivers each of fifty posts once to each channel', async () => {
    const before = mastodon.accepted.length;
    const posts = await fifty();
    await hire(2);
    const ids = posts.map(({ id }) => id);
    await until(
      () => standing(ids),
      ({ published }) => published === 50,
    );
    const toHook = posts.map((post) => post.deliveries.find(({ channel }) => channel === hook)!.id);
    expect(toHook.map((id) => receiver.count(id))).toEqual(toHook.map(() => 1));
    expect(mastodon.accepted.length - before).toBe(50);
  });

  it('doubles and loses nothing when every connection to the database is cut, again and again', async () => {
    const before = mastodon.accepted.length;
    const posts = await fifty();
    receiver.answerWith({ delayMs: 20 });
    await hire(2);
    for (let cut = 0; cut < 3; cut += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60 + 40 * cut));
      await app.db.owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name LIKE 'ruggespraak%'`,
      );
    }
    const ids = posts.map(({ id }) => id);
    await until(
      async () => {
        await app.db.owner.query(`UPDATE deliveries SET attempt_at = now() WHERE state = 'resend'`); // no waiting
        return standing(ids);
      },
      ({ published }) => published === 50,
      60_000,
    );
    const toHook = posts.map((post) => post.deliveries.find(({ channel }) => channel === hook)!.id);
    expect(receiver.kept()).toEqual(expect.arrayContaining(toHook));
    expect(mastodon.accepted.length - before).toBe(50);
  }, 90_000);
});

describe('a send whose outcome is unknown', () => {
  /** Nobody waits thirty seconds in a test: every time limit of a call is short. */
  const hurry = () => {
    const limit = AbortSignal.timeout.bind(AbortSignal);
    return jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => limit(Math.min(ms, 700)));
  };

  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['a fault', { thenAnswer: { status: 500, body: 'oeps' } }],
    [
      'a page of a proxy',
      { thenAnswer: { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' } },
    ],
    ['something unreadable', { thenAnswer: { status: 200, body: 'geen json' } }],
    ['half an answer', { then: 'half' }],
    ['a closed door', { then: 'reset' }],
    ['silence', { then: 'hang' }],
  ] as const)('is repeated under the same key after %s, and stands there once', async (_, fault) => {
    hurry();
    const post = await onMastodon();
    mastodon.next(fault);
    await publish(app);
    expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'resend' }] });
    expect((await desk.mieke.post(`/posts/${post.id}/withdraw`)).status).toBe(409);
    await repeatNow(post);
    await publish(app);
    expect((await now(post)).state).toBe('published');
    expect(accepted(post)).toHaveLength(1);
  });

  it('is not repeated once the network may have forgotten the key: the network is asked, and it is found', async () => {
    const post = await onMastodon();
    mastodon.next({ thenAnswer: { status: 500 } });
    await publish(app);
    await timePasses(app, post.id, 61);
    mastodon.forgetKeys();
    await publish(app);
    expect(accepted(post)).toHaveLength(1);
    expect(await now(post)).toMatchObject({ state: 'uncertain', deliveries: [{ state: 'uncertain' }] });
    await tidy(app);
    expect(await now(post)).toMatchObject({ state: 'published', deliveries: [{ remoteId: accepted(post)[0]!.id }] });
  });

  it('does not go out a second time because a person wrongly said that it is not there', async () => {
    const post = await onMastodon();
    mastodon.next({ thenAnswer: { status: 500 } });
    await publish(app);
    await timePasses(app, post.id, 61);
    mastodon.forgetKeys();
    await publish(app);
    const address = `/deliveries/${post.deliveries[0]!.id}`;
    made(await desk.mieke.post(`${address}/resolve`, { outcome: 'not-published' }));
    made(await desk.mieke.post(`${address}/retry`));
    await publish(app);
    expect(accepted(post)).toHaveLength(1);
    expect(await now(post)).toMatchObject({ state: 'published', deliveries: [{ remoteId: accepted(post)[0]!.id }] });
  });

  it('is not repeated to another account', async () => {
    const post = await onMastodon();
    mastodon.next({ thenAnswer: { status: 500 } });
    await publish(app);
    const sql = `UPDATE channels SET remote_account_id = $2 WHERE id = $1 RETURNING remote_account_id`;
    await app.db.owner.query(sql, [account, `elders/${mastodon.accountId}`]);
    await repeatNow(post);
    const requests = mastodon.requests.length;
    await publish(app);
    expect(mastodon.requests).toHaveLength(requests);
    expect((await now(post)).state).toBe('uncertain');
    await app.db.owner.query(sql, [account, `${new URL(mastodon.url).host}/${mastodon.accountId}`]);
  });

  it('is for a person to decide when the network does not know it, and not before it can no longer arrive', async () => {
    const post = await onMastodon();
    mastodon.next({ instead: { status: 500 } });
    await publish(app);
    await timePasses(app, post.id, 46);
    await app.db.owner.query('UPDATE deliveries SET deadline_at = now() WHERE post_id = $1', [post.id]);
    await publish(app);
    await tidy(app);
    const uncertain = await now(post);
    expect(uncertain).toMatchObject({ state: 'uncertain', deliveries: [{ state: 'uncertain' }] });
    const resolve = (body: object, person = desk.mieke) =>
      person.post(`/deliveries/${uncertain.deliveries[0]!.id}/resolve`, body);
    expect((await resolve({ outcome: 'published' }, desk.otto)).status).toBe(403);
    expect(await resolve({ outcome: 'not-published' })).toMatchObject({
      status: 409,
      body: { type: '/problems/still-in-flight' },
    });
    await timePasses(app, post.id, 11);
    expect(await resolve({ outcome: 'not-published' })).toMatchObject({ status: 200, body: { state: 'failed' } });
    expect(await now(post)).toMatchObject({ state: 'failed', deliveries: [{ remoteId: null }] });
    expect((await resolve({ outcome: 'published' })).status).toBe(409);
  });

  it('is out when a person saw it there', async () => {
    const post = await onMastodon();
    mastodon.next({ instead: { status: 500 } });
    await publish(app);
    await timePasses(app, post.id, 46);
    await publish(app);
    const url = 'https://mastodon.example/@gemeente/1';
    const delivery = (await now(post)).deliveries[0]!.id;
    expect((await desk.wim.post(`/deliveries/${delivery}/resolve`, { outcome: 'published', url })).status).toBe(200);
    expect(await now(post)).toMatchObject({ state: 'published', deliveries: [{ state: 'published', url }] });
  });
});

const requests = ({ deliveries: [delivery] }: PostView, wanted: number) =>
  until(
    () => Promise.resolve(receiver.count(delivery!.id)),
    (count) => count === wanted,
  );

it('a refusal that comes after the worker was given up is no news', async () => {
  const post = await aPost(desk).on(hook).due();
  receiver.answerWith({ delayMs: 400, status: 400 });
  const slow = publish(app);
  await requests(post, 1);
  await tidy(app);
  await slow;
  expect((await now(post)).deliveries).toMatchObject([{ state: 'resend' }]);
});

it('a receipt that comes when another has sent it since is no news', async () => {
  const post = await aPost(desk).on(hook).due();
  receiver.answerWith({ delayMs: 1200 });
  const slow = publish(app);
  await requests(post, 1);
  await tidy(app);
  await repeatNow(post);
  receiver.answerWith({ delayMs: 2400 });
  const other = publish(app);
  await requests(post, 2);
  await tidy(app);
  await slow;
  expect((await now(post)).deliveries).toMatchObject([{ state: 'resend' }]);
  await other;
  expect((await now(post)).state).toBe('published');
});

it('a worker that was given up has nothing to say any more', async () => {
  const post = await aPost(desk).on(hook).due();
  receiver.answerWith({ delayMs: 400, status: 400 });
  const slow = publish(app);
  await requests(post, 1);
  await tidy(app); // no session stands for this worker: it counts as dead
  await repeatNow(post);
  receiver.answerWith({ delayMs: 1200, status: 400 });
  const other = publish(app);
  await requests(post, 2);
  await slow;
  expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'sending' }] });
  receiver.answerWith({});
  await other;
  expect((await now(post)).state).toBe('published');
});

/** The proof of life of the worker that these tests are: a session that holds its lock. */
async function whileAlive(work: () => Promise<void>): Promise<void> {
  const session = app.db.owner.createQueryRunner();
  await session.query('SELECT pg_advisory_lock(7240003, 1)');
  try {
    await work();
  } finally {
    await session.query('SELECT pg_advisory_unlock(7240003, 1)');
    await session.release();
  }
}

it('a worker that lives keeps what it is sending, however long that takes', async () => {
  const post = await aPost(desk).on(hook).due();
  receiver.answerWith({ delayMs: 400 });
  await whileAlive(async () => {
    const slow = publish(app);
    await requests(post, 1);
    await timePasses(app, post.id, 30);
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'sending' }]);
    await slow;
  });
  expect((await now(post)).state).toBe('published');
  expect(receiver.count(post.deliveries[0]!.id)).toBe(1);
});

describe('a send that was refused', () => {
  it('is tried again when somebody asks, and stands there once', async () => {
    const post = await onMastodon();
    mastodon.next({ instead: { status: 422, body: { error: 'Validation failed' } } });
    await publish(app);
    const failed = await now(post);
    expect(failed).toMatchObject({ state: 'failed', deliveries: [{ state: 'failed' }] });
    expect(await publish(app)).toBe(0);
    const retry = `/deliveries/${failed.deliveries[0]!.id}/retry`;
    expect((await desk.wim.post(retry)).status).toBe(403);
    expect(await desk.mieke.post(retry)).toMatchObject({ status: 200, body: { state: 'scheduled' } });
    await publish(app);
    expect((await now(post)).state).toBe('published');
    expect(accepted(post)).toHaveLength(1);
    expect((await desk.mieke.post(retry)).status).toBe(409);
  });

  it('on one of two channels leaves the post partly out, until that channel was tried again', async () => {
    const post = await aPost(desk).on(account, hook).saying('De markt begint vandaag wat later.').due();
    mastodon.next({ instead: { status: 403, body: { error: 'Forbidden' } } });
    await publish(app);
    const partly = await now(post);
    expect(partly.state).toBe('partly_published');
    const [failed, out] = ['failed', 'published'].map((state) =>
      partly.deliveries.find((each) => each.state === state)!,
    );
    expect((await desk.mieke.post(`/deliveries/${out!.id}/retry`)).status).toBe(409);
    expect((await desk.mieke.post(`/deliveries/${failed!.id}/retry`)).status).toBe(200);
    await publish(app);
    expect((await now(post)).state).toBe('published');
    expect([accepted(post).length, receiver.count(out!.id)]).toEqual([1, 1]);
  });

  it('before it began is tried again within the grace', async () => {
    const post = await onMastodon();
    mastodon.next({ instead: { status: 429, headers: { 'retry-after': '2' }, body: { error: 'Too many requests' } } });
    await publish(app);
    expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'scheduled' }] });
    await repeatNow(post);
    await publish(app);
    expect((await now(post)).state).toBe('published');
    expect(accepted(post)).toHaveLength(1);
  });
});

describe('what was published', () => {
  it('is taken away everywhere when it is retracted', async () => {
    const post = await aPost(desk).on(desk.site, account).saying('De kermis gaat door op zondag.').due();
    await publish(app);
    const out = await now(post);
    const page = out.deliveries.find(({ network }) => network === 'site')!.url!;
    expect((await fetch(page)).status).toBe(200);
    expect((await desk.joris.post(`/posts/${post.id}/retract`, { reason: 'fout' })).status).toBe(403);
    expect((await desk.mieke.post(`/posts/${post.id}/retract`)).status).toBe(400);
    const retracted = await desk.mieke.post(`/posts/${post.id}/retract`, { reason: 'de dag klopt niet' });
    expect(retracted).toMatchObject({ status: 200, body: { state: 'retracted' } });
    const gone = await fetch(page);
    expect([gone.status, await gone.text()]).toEqual([410, expect.not.stringContaining('kermis')]);
    const feeds = await Promise.all(
      ['', '/feed.json', '/atom.xml'].map((feed) => fetch(`${app.url}/p/${desk.slug}${feed}`)),
    );
    for (const feed of feeds) expect(await feed.text()).not.toContain('kermis');
    await tidy(app);
    expect(mastodon.stands(accepted(post)[0]!.id)).toBe(false);
    expect((await now(post)).deliveries.map(({ state }) => state)).toEqual(['retracted', 'retracted']);
  });

  it('is asked for again while the network does not delete it', async () => {
    const post = await onMastodon();
    await publish(app);
    await desk.mieke.post(`/posts/${post.id}/retract`, { reason: 'fout' });
    mastodon.next({ instead: { status: 503 } }, 'DELETE');
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'published', detail: expect.any(String) }]);
    await timePasses(app, post.id, 2);
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'retracted' }]);
    expect(mastodon.stands(accepted(post)[0]!.id)).toBe(false);
  });
});

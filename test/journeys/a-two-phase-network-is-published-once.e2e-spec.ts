/** Threads, Instagram and Facebook make a post ready first and visible after: whatever fails between, it stands there once. */
import sharp from 'sharp';
import type { PostView } from '../../src/posts/post-view';
import { KeepPrepared } from '../../src/publishing/keep-prepared';
import { RecordOutcome } from '../../src/publishing/record-outcome';
import { aPost, made, openDesk, until, type Desk } from '../builders';
import { simulateFacebook } from '../networks-simulator/facebook';
import { simulateInstagram } from '../networks-simulator/instagram';
import { read } from '../networks-simulator/meta';
import {
  standInsOf,
  startSimulator,
  type RunningSimulator,
  type SimulatedNetwork,
} from '../networks-simulator/simulated-network';
import { simulateThreads } from '../networks-simulator/threads';
import { startTestApp, type TestApp } from '../test-app';
import { claim, deliver, publish, tidy, timePasses } from './publisher';

interface Tried {
  readonly name: string;
  /** The line of a request that makes a post ready. */
  readonly prepares: string;
}

/** What was at an address while the network held it. */
interface Fetch {
  readonly address: string;
  readonly whenPublished?: number;
}

const TRIED: readonly Tried[] = [
  { name: 'threads', prepares: 'POST /v1.0/28100000000000001/threads' },
  { name: 'instagram', prepares: 'POST /v25.0/17841400000000001/media' },
  { name: 'facebook', prepares: 'POST /v25.0/102030405060708/feed' },
];

const simulators = new Map<string, RunningSimulator>();
const channels = new Map<string, string>();
const fetches: Fetch[] = [];
let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  for (const network of [simulateThreads(), watched(simulateInstagram()), simulateFacebook()])
    simulators.set(network.network, await startSimulator(network));
  app = await startTestApp({ networkStandIns: standInsOf([...simulators.values()]) });
  desk = await openDesk(app);
  for (const [network, { of }] of simulators) {
    const channel = { network, name: network, role: 'official', settings: of.settings };
    channels.set(network, made(await desk.bea.post('/channels', channel)).id);
  }
}, 60_000);

afterEach(() => jest.restoreAllMocks());

afterAll(async () => {
  await app.stop();
  await Promise.all([...simulators.values()].map((simulator) => simulator.stop()));
});

/** Remembers the addresses that it is told to fetch from, and whether they still answer when it publishes. */
function watched(of: SimulatedNetwork): SimulatedNetwork {
  return {
    ...of,
    work: (url) => {
      const work = of.work(url);
      return async (request, line, body) => {
        const address = (await read(request, body)).fields.get('image_url');
        if (address !== undefined) fetches.push({ address });
        const last = fetches.at(-1);
        if (line === of.publishes && last)
          fetches.splice(-1, 1, { ...last, whenPublished: (await fetch(last.address)).status });
        return work(request, line, body);
      };
    },
  };
}

async function anImage(): Promise<string> {
  const bytes = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.set('alt', 'De markt op het plein');
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'markt.jpg');
  return made(await desk.mieke.upload('/media', form)).id;
}

let told = 0;
async function aPostOn(name: string): Promise<PostView> {
  const media = name === 'instagram' ? [await anImage()] : [];
  const text = `De markt op het plein begint om negen uur (${(told += 1)}).`;
  return aPost(desk).on(channels.get(name)!).saying(text).with({ media }).due();
}

/** Nobody waits thirty seconds in a test: every time limit of a call is short. */
function hurry(): void {
  const limit = AbortSignal.timeout.bind(AbortSignal);
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => limit(Math.min(ms, 700)));
}

/** A worker that takes it up and dies there: nothing of it is ever heard again. */
async function diesIn(post: PostView, place: jest.SpyInstance, after?: (...asked: never[]) => Promise<unknown>) {
  let isThere = false;
  place.mockImplementationOnce(async (...asked: never[]) => {
    await after?.(...asked);
    isThere = true;
    return new Promise(() => undefined);
  });
  void deliver(app, await claim(app));
  await until(() => Promise.resolve(isThere), Boolean);
  expect((await now(post)).deliveries).toMatchObject([{ state: 'sending' }]);
}

const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const repeatNow = ({ id }: PostView) =>
  app.db.owner.query('UPDATE deliveries SET attempt_at = now() WHERE post_id = $1', [id]);
const owner = <T>(sql: string, ...values: unknown[]): Promise<T[]> => app.db.owner.query(sql, values);
const eventsOf = async ({ id }: PostView): Promise<string[]> =>
  (await owner<{ event: string }>('SELECT event FROM audit_events WHERE subject_id = $1 ORDER BY seq', id)).map(
    ({ event }) => event,
  );

/** The network is asked again, as a minute later. */
async function looked(post: PostView): Promise<PostView> {
  await timePasses(app, post.id, 2);
  await tidy(app);
  return now(post);
}

describe.each(TRIED)('on $name', ({ name, prepares }) => {
  const network = () => simulators.get(name)!;
  const standing = ({ revision }: PostView) => network().of.standing.filter(({ text }) => text === revision.text);
  const isOutOnce = async (post: PostView) => {
    const [out, ...more] = standing(post);
    expect([out === undefined, more]).toEqual([false, []]);
    expect(await now(post)).toMatchObject({
      state: 'published',
      deliveries: [{ state: 'published', remoteId: out?.id, url: expect.stringMatching(/^https:/) }],
    });
    expect(await eventsOf(post)).not.toContain('delivery.resolve');
  };
  const isReadyThere = async (post: PostView) => {
    expect(await looked(post)).toMatchObject({
      state: 'uncertain',
      deliveries: [{ state: 'uncertain', detail: expect.stringContaining('staat klaar') }],
    });
    expect(standing(post)).toEqual([]);
  };

  it('it goes out once', async () => {
    const post = await aPostOn(name);
    await publish(app);
    await isOutOnce(post);
    expect(await publish(app)).toBe(0);
  });

  it.each([
    ['a fault', { instead: { status: 500 } }],
    ['a fault after it took it', { thenAnswer: { status: 500 } }],
    ['silence', { then: 'hang' }],
    ['a closed door', { then: 'reset' }],
  ] as const)('%s while it is made ready is tried again, and nothing was visible', async (_, fault) => {
    hurry();
    const post = await aPostOn(name);
    network().next(fault, prepares);
    await publish(app);
    expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'scheduled' }] });
    expect(standing(post)).toEqual([]);
    await repeatNow(post);
    await publish(app);
    await isOutOnce(post);
  });

  it('what cannot be made ready within its grace is missed', async () => {
    const post = await aPostOn(name);
    network().next({ instead: { status: 500 } }, prepares);
    await publish(app);
    await timePasses(app, post.id, 16);
    await publish(app);
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'missed' }]);
    expect(standing(post)).toEqual([]);
  });

  it.each([
    ['a fault', { thenAnswer: { status: 500 } }],
    ['silence', { then: 'hang' }],
    ['a closed door', { then: 'reset' }],
    ['half an answer', { then: 'half' }],
  ] as const)('%s after it was published is looked up, and found', async (_, fault) => {
    hurry();
    const post = await aPostOn(name);
    network().next(fault, network().of.publishes);
    await publish(app);
    expect(await now(post)).toMatchObject({ state: 'uncertain', deliveries: [{ state: 'uncertain' }] });
    expect((await looked(post)).state).toBe('published');
    await isOutOnce(post);
  });

  const wronglyTriedAgain = async (post: PostView) => {
    const address = `/deliveries/${post.deliveries[0]!.id}`;
    await timePasses(app, post.id, 11);
    made(await desk.mieke.post(`${address}/resolve`, { outcome: 'not-published' }));
    made(await desk.mieke.post(`${address}/retry`));
    await publish(app);
  };

  it('a wrong “it is not there” and another try send nothing: it is found first', async () => {
    const post = await aPostOn(name);
    network().next({ thenAnswer: { status: 500 } }, network().of.publishes);
    await publish(app);
    await wronglyTriedAgain(post);
    expect(standing(post)).toHaveLength(1);
    expect(await now(post)).toMatchObject({ state: 'published', deliveries: [{ remoteId: standing(post)[0]!.id }] });
  });

  it('after a wrong “it is not there” other words do not go out beside the first', async () => {
    const post = await aPostOn(name);
    network().next({ thenAnswer: { status: 500 } }, network().of.publishes);
    await publish(app);
    await timePasses(app, post.id, 11);
    made(await desk.mieke.post(`/deliveries/${post.deliveries[0]!.id}/resolve`, { outcome: 'not-published' }));
    made(await desk.mieke.post(`/posts/${post.id}/take-back`));
    const { version, revision } = await now(post);
    const text = `${revision.text} Kom ook!`;
    made(await desk.mieke.patch(`/posts/${post.id}`, { text }, { 'if-match': `"${version}"` }));
    const submitted = { attest: true, publishAt: new Date(Date.now() + 2000).toISOString() };
    made(await desk.mieke.post(`/posts/${post.id}/submit`, submitted));
    await timePasses(app, post.id, 1);
    await publish(app);
    expect(await now(post)).toMatchObject({
      state: 'failed',
      deliveries: [{ state: 'failed', detail: expect.stringContaining('eerdere versie') }],
    });
    expect([standing(post).length, standing(await now(post)).length]).toEqual([1, 0]);
  });

  it('what was lost on the way is made visible once nothing can be on the way any more', async () => {
    const post = await aPostOn(name);
    network().next({ instead: { status: 500 } }, network().of.publishes);
    await publish(app);
    await isReadyThere(post);
    await timePasses(app, post.id, 9);
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'resend' }]);
    const before = network().requests.length;
    await publish(app);
    expect(network().requests.slice(before)).not.toContain(prepares);
    await isOutOnce(post);
  });

  it('what is lost a second time is looked up as well', async () => {
    const post = await aPostOn(name);
    network().next({ instead: { status: 500 } }, network().of.publishes);
    await publish(app);
    await timePasses(app, post.id, 11);
    await tidy(app);
    network().next({ thenAnswer: { status: 500 } }, network().of.publishes);
    await publish(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'uncertain' }]);
    await looked(post);
    await isOutOnce(post);
  });

  it('what was lost and whose grace is over is missed', async () => {
    const post = await aPostOn(name);
    network().next({ instead: { status: 500 } }, network().of.publishes);
    await publish(app);
    await isReadyThere(post);
    await timePasses(app, post.id, 20);
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'missed' }]);
    expect(await publish(app)).toBe(0);
    expect(standing(post)).toEqual([]);
  });

  it('a worker that died before it wrote down what it had made ready leaves nothing visible, and another sends it', async () => {
    const post = await aPostOn(name);
    await diesIn(post, jest.spyOn(app.app.get(KeepPrepared), 'run'));
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'scheduled' }]);
    expect(standing(post)).toEqual([]);
    await publish(app);
    await isOutOnce(post);
  });

  it('a worker that died after it wrote that down is followed by the same thing, made visible', async () => {
    const post = await aPostOn(name);
    const keep = app.app.get(KeepPrepared);
    await diesIn(post, jest.spyOn(keep, 'run'), keep.run.bind(keep));
    await tidy(app);
    await isReadyThere(post);
    await timePasses(app, post.id, 10);
    await tidy(app);
    const before = network().requests.length;
    await publish(app);
    expect(network().requests.slice(before)).not.toContain(prepares);
    await isOutOnce(post);
  });

  it('a worker that died before it could say that it is out is followed by a look', async () => {
    const post = await aPostOn(name);
    await diesIn(post, jest.spyOn(app.app.get(RecordOutcome), 'run'));
    await tidy(app);
    expect((await now(post)).state).toBe('uncertain');
    await looked(post);
    await isOutOnce(post);
  });

  it('a worker that was taken for dead makes nothing visible', async () => {
    const post = await aPostOn(name);
    const keep = app.app.get(KeepPrepared);
    const written = keep.run.bind(keep);
    jest.spyOn(keep, 'run').mockImplementationOnce(async (job, prepared) => {
      await tidy(app); // no session stands for this worker
      return written(job, prepared);
    });
    await publish(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'scheduled' }]);
    expect(standing(post)).toEqual([]);
    await publish(app);
    await isOutOnce(post);
  });
});

/** It would wait there, unpublished, for somebody to publish it by hand. */
describe('what Facebook holds of a post that is over', () => {
  const facebook = () => simulators.get('facebook')!;
  const ready = async ({ deliveries: [delivery] }: PostView): Promise<string> => {
    const [row] = await owner<{ prepared: string }>(
      'SELECT prepared FROM attempts WHERE delivery_id = $1',
      delivery!.id,
    );
    return (JSON.parse(row!.prepared) as { post: string }).post;
  };
  const anHourOn = async ({ deliveries: [delivery] }: PostView) => {
    await owner(`UPDATE attempts SET armed_at = armed_at - interval '61 minutes' WHERE delivery_id = $1`, delivery!.id);
    await tidy(app);
  };
  const isLookedAt = async (id: string) =>
    (await (await fetch(`${facebook().url}/v25.0/${id}?fields=is_published`, bearer())).json()) as object;
  const bearer = () => ({ headers: { authorization: `Bearer ${facebook().of.settings['token']}` } });

  it('is taken away once nothing can publish it any more', async () => {
    const post = await aPostOn('facebook');
    facebook().next({ instead: { status: 500 } }, facebook().of.publishes);
    await publish(app);
    const id = await ready(post);
    await anHourOn(post);
    expect(await isLookedAt(id)).toMatchObject({ is_published: false }); // it may still be published
    await timePasses(app, post.id, 20);
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'missed' }]);
    await anHourOn(post);
    expect(await isLookedAt(id)).toMatchObject({ error: { code: 100 } });
    expect(await eventsOf(post)).toContain('delivery.discard');
  });

  it('is taken away later where the network would not do so at once', async () => {
    const post = await aPostOn('facebook');
    facebook().next({ instead: { status: 500 } }, facebook().of.publishes);
    await publish(app);
    const id = await ready(post);
    await timePasses(app, post.id, 31);
    await tidy(app);
    expect((await now(post)).deliveries).toMatchObject([{ state: 'missed' }]);
    facebook().next({ instead: { status: 500 } }, 'DELETE ');
    await anHourOn(post);
    expect(await isLookedAt(id)).toMatchObject({ is_published: false });
    expect(await ready(post)).toBe(id);
    await owner(`UPDATE attempts SET discard_at = now() WHERE delivery_id = $1`, post.deliveries[0]!.id);
    await tidy(app);
    expect(await isLookedAt(id)).toMatchObject({ error: { code: 100 } });
  });

  it('stays where a person wrongly said that it is not there', async () => {
    const post = await aPostOn('facebook');
    facebook().next({ thenAnswer: { status: 500 } }, facebook().of.publishes);
    await publish(app);
    await timePasses(app, post.id, 11);
    made(await desk.mieke.post(`/deliveries/${post.deliveries[0]!.id}/resolve`, { outcome: 'not-published' }));
    await anHourOn(post);
    expect(await isLookedAt(await ready(post))).toMatchObject({ is_published: true });
    expect(await eventsOf(post)).not.toContain('delivery.discard');
  });

  it('of a worker that was taken for dead is taken away at once', async () => {
    const post = await aPostOn('facebook');
    const keep = app.app.get(KeepPrepared);
    let id = '';
    jest.spyOn(keep, 'run').mockImplementationOnce((_, prepared) => {
      id = (JSON.parse(prepared) as { post: string }).post;
      return Promise.resolve(false);
    });
    await publish(app);
    expect(await isLookedAt(id)).toMatchObject({ error: { code: 100 } });
    await repeatNow(post);
    await publish(app);
    expect((await now(post)).state).toBe('published');
  });
});

describe('the address that a network fetches an image from', () => {
  const open = async ({ id }: PostView): Promise<number> => {
    const [row] = await owner<{ count: number }>(
      `SELECT count(*)::int AS count FROM media_addresses a JOIN deliveries d ON d.id = a.delivery_id
       WHERE d.post_id = $1 AND a.closed_at IS NULL AND a.expires_at > now()`,
      id,
    );
    return row!.count;
  };
  const statusAt = async (address: string) => (await fetch(address)).status;

  it('stands from arming to the outcome, and leads to what stands there', async () => {
    const post = await aPostOn('instagram');
    const [job] = await claim(app);
    expect(await open(post)).toBe(0);
    const before = fetches.length;
    await deliver(app, [job!]);
    const [fetched, ...more] = fetches.slice(before);
    expect(more).toEqual([]);
    expect(fetched).toEqual({
      address: expect.stringMatching(new RegExp(`^${app.url}/m/[A-Za-z0-9_-]{43}$`)),
      whenPublished: 200,
    });
    expect(await statusAt(fetched!.address)).toBe(404);
    const [standing] = simulators.get('instagram')!.of.standing.filter(({ text }) => text === post.revision.text);
    expect(standing?.media).toMatchObject([{ kind: 'image', alt: 'De markt op het plein' }]);
    expect((await eventsOf(post)).filter((event) => event.includes('.media-'))).toEqual([
      'delivery.media-opened',
      'delivery.media-fetched',
      'delivery.media-fetched',
      'delivery.media-closed',
    ]);
  });

  it('is closed when its worker died, and another is opened', async () => {
    const post = await aPostOn('instagram');
    await diesIn(post, jest.spyOn(app.app.get(KeepPrepared), 'run'));
    const { address } = fetches.at(-1)!;
    expect(await statusAt(address)).toBe(200);
    await tidy(app);
    expect(await statusAt(address)).toBe(404);
    await publish(app);
    expect([fetches.at(-1)!.address === address, await open(post)]).toEqual([false, 0]);
  });
});

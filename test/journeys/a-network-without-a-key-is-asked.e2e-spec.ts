/** X and LinkedIn know no key: what is in doubt is looked up, or is for a person, and is never sent again by itself. */
import { networkById } from '../../src/networks';
import type { PostView } from '../../src/posts/post-view';
import { aPost, made, openDesk, type Desk } from '../builders';
import { simulateLinkedIn, simulateLinkedInPerson } from '../networks-simulator/linkedin';
import { standInsOf, startSimulator, type RunningSimulator } from '../networks-simulator/simulated-network';
import { simulateX } from '../networks-simulator/x';
import { startTestApp, type TestApp } from '../test-app';
import { publish, tidy, timePasses } from './publisher';

interface Connected {
  readonly simulator: RunningSimulator;
  readonly channel: string;
}

let app: TestApp;
let desk: Desk;
const connected = new Map<string, Connected>();
const running: RunningSimulator[] = [];

/** The person's LinkedIn stands at the same addresses as the organisation's: one desk each. */
async function open(...simulators: ReturnType<typeof simulateX>[]): Promise<void> {
  const started = await Promise.all(simulators.map(startSimulator));
  running.push(...started);
  app = await startTestApp({ networkStandIns: standInsOf(started) });
  desk = await openDesk(app);
  for (const simulator of started) {
    const { network, settings } = simulator.of;
    const channel = made(await desk.bea.post('/channels', { network, name: network, role: 'official', settings })).id;
    connected.set(network, { simulator, channel });
  }
}

afterAll(() => Promise.all(running.map((simulator) => simulator.stop())));

let told = 0;
const aPostOn = (name: string): Promise<PostView> =>
  aPost(desk)
    .on(connected.get(name)!.channel)
    .saying(`De markt op het plein begint om negen uur (${(told += 1)}).`)
    .due();
const simulatorOf = (name: string) => connected.get(name)!.simulator;
const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const standing = (name: string, { revision }: PostView) =>
  simulatorOf(name).of.standing.filter(({ text }) => text === revision.text);
const resolve = ({ deliveries: [delivery] }: PostView, body: object) =>
  desk.mieke.post(`/deliveries/${delivery!.id}/resolve`, body);
const retry = ({ deliveries: [delivery] }: PostView) => desk.mieke.post(`/deliveries/${delivery!.id}/retry`);

/** The network takes it, or not, and says neither. */
async function inDoubt(name: string, isTaken: boolean): Promise<PostView> {
  const post = await aPostOn(name);
  const answer = { status: 500 };
  const { simulator } = connected.get(name)!;
  simulator.next(isTaken ? { thenAnswer: answer } : { instead: answer }, simulator.of.publishes);
  await publish(app);
  expect(await now(post)).toMatchObject({ state: 'uncertain', deliveries: [{ state: 'uncertain' }] });
  expect(await publish(app)).toBe(0);
  return now(post);
}

async function looked(post: PostView, minutes = 2): Promise<PostView> {
  await timePasses(app, post.id, minutes);
  await tidy(app);
  return now(post);
}

/** The last send was so much later than the one before, as far as the desk knows. */
const sentLater = ({ deliveries: [delivery] }: PostView, minutes: number) =>
  app.db.owner.query(
    `UPDATE attempts SET payload = jsonb_set(payload, '{createdAt}', to_jsonb(
       to_char((payload->>'createdAt')::timestamptz AT TIME ZONE 'UTC' + make_interval(mins => $2), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
     WHERE delivery_id = $1 AND fence = (SELECT max(fence) FROM attempts WHERE delivery_id = $1)`,
    [delivery!.id, minutes],
  );

/** It answers no question, and takes posts. */
async function whileUnreadable(name: string, work: () => Promise<void>): Promise<void> {
  const { find } = networkById(name)!;
  const unreadable = jest.spyOn(networkById(name)!, 'find').mockRejectedValue(new Error('away'));
  try {
    await work();
  } finally {
    unreadable.mockRestore();
  }
  expect(networkById(name)!.find).toBe(find);
}

/** A person looks too hastily, and asks for another try. */
async function wronglyTriedAgain(post: PostView): Promise<void> {
  await timePasses(app, post.id, 11);
  made(await resolve(post, { outcome: 'not-published' }));
  made(await retry(post));
  await publish(app);
}

describe.each(['x', 'linkedin'])('on %s', (name) => {
  beforeAll(async () => {
    if (!connected.has(name)) await open(simulateX(), simulateLinkedIn());
  });

  afterAll(async () => {
    if (name === 'linkedin') await app.stop();
  });

  it('what it took without saying so is found', async () => {
    const post = await inDoubt(name, true);
    const [{ id } = { id: '' }, ...more] = standing(name, post);
    expect(more).toEqual([]);
    expect(await looked(post)).toMatchObject({ state: 'published', deliveries: [{ remoteId: id }] });
    expect(standing(name, post)).toHaveLength(1);
  });

  it('what it took is found also while the credentials of another channel cannot be opened', async () => {
    const other = name === 'x' ? 'linkedin' : 'x';
    const [first, post] = [await inDoubt(other, true), await inDoubt(name, true)];
    const { channel } = connected.get(other)!;
    const [{ sealed }] = await app.db.owner.query('SELECT sealed_secrets AS sealed FROM channels WHERE id = $1', [
      channel,
    ]);
    const seal = (secrets: string) =>
      app.db.owner.query('UPDATE channels SET sealed_secrets = $2 WHERE id = $1', [channel, secrets]);
    await seal('kapot');
    await timePasses(app, first.id, 2);
    expect((await looked(post)).state).toBe('published');
    expect((await now(first)).state).toBe('uncertain');
    await seal(sealed);
    expect((await looked(first, 400)).state).toBe('published');
  });

  it('what it does not have is for a person, however long that takes', async () => {
    const post = await inDoubt(name, false);
    for (const minutes of [2, 15, 400]) {
      expect(await looked(post, minutes)).toMatchObject({
        state: 'uncertain',
        deliveries: [{ state: 'uncertain', detail: expect.stringContaining('Niet gevonden') }],
      });
      expect(await publish(app)).toBe(0);
    }
    expect(standing(name, post)).toEqual([]);
    made(await resolve(post, { outcome: 'not-published' }));
    made(await retry(post));
    await publish(app);
    expect([(await now(post)).state, standing(name, post).length]).toEqual(['published', 1]);
  });

  it('the same words that somebody placed there are refused, and the address is shown', async () => {
    const first = await aPostOn(name);
    await publish(app);
    const { url } = (await now(first)).deliveries[0]!;
    const same = await aPost(desk).on(connected.get(name)!.channel).saying(first.revision.text).due();
    await publish(app);
    const failed = await now(same);
    expect(failed).toMatchObject({ state: 'failed', deliveries: [{ state: 'failed' }] });
    expect(failed.deliveries[0]!.detail?.split(url!)).toHaveLength(2);
    expect(standing(name, same)).toHaveLength(1);
  });

  it('a wrong “it is not there” and another try send nothing: it is found first', async () => {
    const post = await inDoubt(name, true);
    const [{ id } = { id: '' }] = standing(name, post);
    await wronglyTriedAgain(post);
    expect(await now(post)).toMatchObject({ state: 'published', deliveries: [{ remoteId: id }] });
    const attempts = 'SELECT count(*)::int AS count FROM attempts WHERE delivery_id = $1';
    expect(await app.db.owner.query(attempts, [post.deliveries[0]!.id])).toEqual([{ count: 1 }]);
    expect(standing(name, post)).toHaveLength(1);
  });

  it('a wrong “it is not there” and another try end in doubt and not in two, and it is found', async () => {
    const post = await inDoubt(name, true);
    await whileUnreadable(name, () => wronglyTriedAgain(post));
    expect(await now(post)).toMatchObject({
      state: 'uncertain',
      deliveries: [{ state: 'uncertain', detail: expect.stringContaining('kon dat niet zeggen') }],
    });
    await whileUnreadable(name, () => wronglyTriedAgain(post));
    const doubtful = await now(post);
    expect(doubtful).toMatchObject({ state: 'uncertain', deliveries: [{ state: 'uncertain' }] });
    expect(standing(name, post)).toHaveLength(1);
    await sentLater(post, 11); // the network holds it from before
    expect((await looked(post)).state).toBe('published');
    expect(standing(name, post)).toHaveLength(1);
  });
});

describe('on a person’s LinkedIn, which cannot be read', () => {
  beforeAll(() => open(simulateLinkedInPerson()));
  afterAll(() => app.stop());

  it.each([
    ['took', true],
    ['did not take', false],
  ])('what it %s without saying so is for a person', async (_, isTaken) => {
    const post = await inDoubt('linkedin-person', isTaken);
    expect((await looked(post, 400)).state).toBe('uncertain');
    expect(standing('linkedin-person', post)).toHaveLength(Number(isTaken));
    const url = 'https://www.linkedin.com/feed/update/urn:li:share:1';
    made(await resolve(post, isTaken ? { outcome: 'published', url } : { outcome: 'not-published' }));
    expect((await now(post)).state).toBe(isTaken ? 'published' : 'failed');
  });

  it('a wrong “it is not there” and another try end in doubt, with the address, and not in two', async () => {
    const post = await inDoubt('linkedin-person', true);
    await wronglyTriedAgain(post);
    expect(await now(post)).toMatchObject({ deliveries: [{ detail: expect.stringContaining('Kijk op het netwerk') }] });
    expect(await publish(app)).toBe(0);
    await wronglyTriedAgain(post);
    const [{ id } = { id: '' }, ...more] = standing('linkedin-person', post);
    expect(more).toEqual([]);
    const isShown = { state: 'uncertain', deliveries: [{ state: 'uncertain', detail: expect.stringContaining(id) }] };
    expect(await now(post)).toMatchObject(isShown);
    expect(await looked(post)).toMatchObject(isShown);
  });
});

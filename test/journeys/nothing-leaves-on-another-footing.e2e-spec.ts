/** Nothing is armed by a process whose clock is not the database's, or that arms by another protocol than it wants. */
import type { PostView } from '../../src/posts/post-view';
import { ArmDelivery } from '../../src/publishing/arm-delivery';
import { RecordOutcome } from '../../src/publishing/record-outcome';
import { SendDelivery } from '../../src/publishing/send-delivery';
import { aPost, aWebhook, made, openDesk, type Desk } from '../builders';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import { claim, publish } from './publisher';

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

afterEach(async () => {
  jest.restoreAllMocks();
  await protocol(1);
  receiver.answerWith({});
  await app.db.owner.query(
    `UPDATE deliveries SET state = 'cancelled' WHERE state IN ('claimed', 'resend_claimed', 'resend')`,
  );
});

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const protocol = (number: number) =>
  app.db.owner.query(
    `CREATE OR REPLACE FUNCTION publishing_protocol() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT ${number} $$`,
  );
const now = async ({ id }: PostView): Promise<PostView> => made(await desk.bea.get(`/posts/${id}`));
const ready = () => aPost(desk).on(hook).due();

/** From now on this process believes that it is so much later, in seconds. */
function ourClockIs(seconds: number): void {
  const real = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => real() + seconds * 1000);
}

/** The receiver had it, but said so with a fault: what comes next is a repeat. */
async function inRepeat(): Promise<PostView> {
  const post = await ready();
  receiver.answerWith({ status: 503 });
  await publish(app);
  receiver.answerWith({});
  await app.db.owner.query('UPDATE deliveries SET attempt_at = now() WHERE post_id = $1', [post.id]);
  return post;
}

const WRONG: readonly (readonly [string, () => unknown])[] = [
  ['clocksAgree: our clock is five seconds ahead', () => ourClockIs(5)],
  ['clocksAgree: our clock is five seconds behind', () => ourClockIs(-5)],
  ['protocolIsOurs: the database wants a newer protocol', () => protocol(2)],
  ['protocolIsOurs: the database wants an older protocol', () => protocol(0)],
];

it.each(WRONG)('%s: nothing leaves', async (_, wrong) => {
  const post = await ready();
  await wrong();
  await publish(app);
  jest.restoreAllMocks();
  expect(receiver.count(post.deliveries[0]!.id)).toBe(0);
  expect(await now(post)).toMatchObject({ state: 'scheduled', deliveries: [{ state: 'claimed' }] });
});

it.each(WRONG)('%s: nothing is repeated', async (_, wrong) => {
  const post = await inRepeat();
  await wrong();
  await publish(app);
  jest.restoreAllMocks();
  expect(receiver.count(post.deliveries[0]!.id)).toBe(1);
  expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'resend_claimed' }] });
});

it.each([1, -1])('what a leap second does to our clock, %i s, keeps nothing back', async (seconds) => {
  const post = await ready();
  ourClockIs(seconds);
  await publish(app);
  jest.restoreAllMocks();
  expect(await now(post)).toMatchObject({ state: 'published' });
});

it('leaves as soon as the footing is right again and the claim has lapsed', async () => {
  const post = await ready();
  await protocol(2);
  await publish(app);
  await protocol(1);
  await app.db.owner.query(`UPDATE deliveries SET state = 'scheduled' WHERE post_id = $1`, [post.id]);
  await publish(app);
  expect(await now(post)).toMatchObject({ state: 'published' });
});

it('sends nothing when it slept past the deadline, and nothing is lost', async () => {
  const post = await ready();
  const [job] = await claim(app);
  const armed = await app.app.get(ArmDelivery).run(job!, '1');
  const outcome = await app.app.get(SendDelivery).run(armed!, performance.now() - 16_000);
  await app.app.get(RecordOutcome).run(job!, outcome);
  expect(receiver.count(post.deliveries[0]!.id)).toBe(0);
  expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'scheduled' }] });
  await app.db.owner.query('UPDATE deliveries SET attempt_at = now() WHERE post_id = $1', [post.id]);
  await publish(app);
  expect(receiver.count(post.deliveries[0]!.id)).toBe(1);
});

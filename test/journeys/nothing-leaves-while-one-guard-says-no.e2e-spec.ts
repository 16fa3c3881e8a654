/**
 * The moment of leaving. In every case one thing alone is wrong, and only the guard that is named stands between the
 * post and its network. Take any one guard away and a case here fails.
 */
import type { PostView } from '../../src/posts/post-view';
import { STATES, isOnItsWay, type PostState } from '../../src/posts/workflow';
import { aPost, aTopic, aWebhook, inMinutes, made, openDesk, type Desk } from '../builders';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import { claim, deliver, publish, tidy, timePasses } from './publisher';

let app: TestApp;
let receiver: Receiver;
let desk: Desk;
let hook: string;

beforeAll(async () => {
  app = await startTestApp();
  receiver = await startReceiver();
});

beforeEach(async () => {
  desk = await openDesk(app);
  hook = await aWebhook(desk, receiver);
});

/** What one test leaves in the hands of a worker is not the next one's. */
afterEach(async () => {
  await freeze('NULL');
  await owner(`${delivery} state = 'cancelled' WHERE state IN ('scheduled', 'claimed', 'resend_claimed', 'held')`);
});

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const delivery = 'UPDATE deliveries SET';
const owner = (sql: string, ...values: unknown[]) => app.db.owner.query(sql, values);
const freeze = (at: 'now()' | 'NULL') =>
  owner(`UPDATE publication_epoch SET frozen_at = ${at}, reason = ${at === 'NULL' ? at : "'rolled-back'"}`);
const received = () => receiver.received.map(({ id }) => id);
const now = async ({ id }: PostView): Promise<PostView> => made(await desk.bea.get(`/posts/${id}`));
const quiet = async (more: object) =>
  made(
    await desk.bea.post('/quiet-periods', {
      kind: 'stop',
      from: inMinutes(-1),
      to: inMinutes(60),
      reason: 'rouw',
      ...more,
    }),
  );
const switchOff = (person: 'mieke' | 'wim') => desk.bea.patch(`/members/${desk[person].id}`, { active: false });
const held = (stateReason: string) => ({ state: 'held', stateReason, deliveries: [{ state: 'held' }] });

/** A post with a woordvoerder's yes, to a webhook, due now. */
const ready = () => aPost(desk).on(hook).protected().due();

it('lets a post go that nothing is wrong with, once, with the words that were approved', async () => {
  const post = await ready();
  expect(await publish(app)).toBe(1);
  expect(await now(post)).toMatchObject({ state: 'published', deliveries: [{ state: 'published' }] });
  const bodies = receiver.received
    .filter(({ id }) => id === post.deliveries[0]!.id)
    .map(({ body }) => JSON.parse(body));
  expect(bodies).toMatchObject([{ data: { text: post.revision.text } }]);
  expect(await publish(app)).toBe(0);
});

interface Wrong {
  readonly guard: string;
  readonly when: string;
  readonly wrong: (post: PostView) => Promise<unknown>;
  readonly then: object;
}

const CASES: readonly Wrong[] = [
  {
    guard: 'revisionIsCurrent',
    when: 'it was planned for an older revision',
    wrong: ({ id }) => owner(`${delivery} revision_number = 0 WHERE post_id = $1`, id),
    then: { state: 'scheduled', deliveries: [{ state: 'claimed' }] },
  },
  {
    guard: 'earlierPartStands',
    when: 'it is the second part of a thread and the first does not stand there',
    wrong: ({ id }) => owner(`${delivery} part = 2 WHERE post_id = $1`, id),
    then: held('earlier-part'),
  },
  {
    guard: 'notEarly',
    when: 'its time has not come',
    wrong: ({ id }) => owner(`${delivery} due_at = due_at + interval '5 minutes' WHERE post_id = $1`, id),
    then: { state: 'scheduled', deliveries: [{ state: 'scheduled' }] },
  },
  {
    guard: 'notLate',
    when: 'its grace is over',
    wrong: ({ id }) => timePasses(app, id, 16),
    then: { state: 'missed', stateReason: 'grace-over', deliveries: [{ state: 'missed' }] },
  },
  {
    guard: 'notStopped',
    when: 'the organisation has stopped publishing',
    wrong: () => desk.bea.put('/publication-stop', { active: true, reason: 'ramp in de buurt' }),
    then: held('publication-stop'),
  },
  {
    guard: 'notInQuietPeriod',
    when: 'a quiet period has begun for all channels',
    wrong: () => quiet({}),
    then: held('quiet-period'),
  },
  {
    guard: 'notInQuietPeriod',
    when: 'a quiet period has begun for channels of its role',
    wrong: () => quiet({ appliesTo: 'official' }),
    then: held('quiet-period'),
  },
  {
    guard: 'notInQuietPeriod',
    when: 'a quiet period has begun for its channel alone',
    wrong: () => quiet({ appliesTo: 'private', channels: [hook] }),
    then: held('quiet-period'),
  },
  {
    guard: 'cooledOff',
    when: 'its time to think became longer and is not over',
    wrong: () => desk.bea.put('/policy/cooling-off', { minutes: 10 }),
    then: held('cooling-off'),
  },
  {
    guard: 'authorIsThere',
    when: 'the author was deactivated',
    wrong: () => switchOff('mieke'),
    then: held('author-gone'),
  },
  {
    guard: 'authorIsThere',
    when: 'the author is no mandataris any more',
    wrong: () => desk.bea.patch(`/members/${desk.mieke.id}`, { roles: ['auditor'] }),
    then: held('author-gone'),
  },
  {
    guard: 'channelIsOpen',
    when: 'the channel was switched off',
    wrong: () => desk.bea.patch(`/channels/${hook}`, { enabled: false }, { 'if-match': '*' }),
    then: held('channel-gone'),
  },
  {
    guard: 'channelIsOpen',
    when: 'the channel was removed',
    wrong: () => owner('UPDATE channels SET deleted_at = now() WHERE id = $1', hook),
    then: held('channel-gone'),
  },
  {
    guard: 'channelIsOpen',
    when: 'its credentials cannot be opened',
    wrong: () => owner(`UPDATE channels SET sealed_secrets = 'AAAA' || sealed_secrets WHERE id = $1`, hook),
    then: held('channel-gone'),
  },
  {
    guard: 'accountIsTheSame',
    when: 'the channel leads to another account',
    wrong: () => owner(`UPDATE channels SET remote_account_id = 'iemand anders' WHERE id = $1`, hook),
    then: held('account-changed'),
  },
  {
    guard: 'wordsAreUnchanged',
    when: 'the stored words are not those of the hash',
    wrong: ({ id }) => tamper(`UPDATE revisions SET text = 'Koop nu!' WHERE post_id = '${id}'`),
    then: held('content-changed'),
  },
  {
    guard: 'authorAttested',
    when: 'somebody else than the author stood behind it',
    wrong: ({ id }) => owner('UPDATE submissions SET submitted_by = $2 WHERE post_id = $1', id, desk.an.id),
    then: held('not-attested'),
  },
  {
    guard: 'authorAttested',
    when: 'the author stood behind other words',
    wrong: ({ id }) => owner('UPDATE submissions SET hash = $2 WHERE post_id = $1', id, '0'.repeat(64)),
    then: held('not-attested'),
  },
  {
    guard: 'everyYesIsGiven',
    when: 'the answer is still awaited',
    wrong: ({ id }) => owner(`UPDATE approvals SET state = 'pending' WHERE post_id = $1`, id),
    then: held('approval-missing'),
  },
  {
    guard: 'everyYesIsGiven',
    when: 'the answer was no',
    wrong: ({ id }) => owner(`UPDATE approvals SET state = 'rejected' WHERE post_id = $1`, id),
    then: held('approval-missing'),
  },
  {
    guard: 'everyYesIsGiven',
    when: 'the yes was about another topic',
    wrong: ({ id }) => owner('UPDATE approvals SET topic_id = NULL WHERE post_id = $1', id),
    then: held('approval-missing'),
  },
  {
    guard: 'yesIsForTheseWords',
    when: 'the yes was given to other words',
    wrong: ({ id }) => owner('UPDATE approvals SET binding_hash = $2 WHERE post_id = $1', id, '0'.repeat(64)),
    then: held('approval-missing'),
  },
  {
    guard: 'deciderStillMay',
    when: 'the woordvoerder was deactivated after the yes',
    wrong: () => switchOff('wim'),
    then: held('approver-gone'),
  },
  {
    guard: 'deciderStillMay',
    when: 'the woordvoerder is none any more',
    wrong: () => desk.bea.patch(`/members/${desk.wim.id}`, { roles: ['auditor'] }),
    then: held('approver-gone'),
  },
  {
    guard: 'policyRefusal',
    when: 'a topic was protected that the words touch',
    wrong: () => aTopic(desk, 'vanavond', { woordvoerders: [desk.wanda.id] }),
    then: held('policy-changed'),
  },
  {
    guard: 'policyRefusal',
    when: 'a topic that the words touch became valid meanwhile',
    wrong: () => aTopic(desk, 'vanavond', { woordvoerders: [desk.wanda.id], validFrom: new Date().toISOString() }),
    then: held('policy-changed'),
  },
  {
    guard: 'policyRefusal',
    when: 'a rule blocks now what it only asked about',
    wrong: () =>
      desk.bea.patch('/policy', { rules: { 'protected-topic': { severity: 'block' } } }, { 'if-match': '*' }),
    then: held('policy-changed'),
  },
];

it.each(CASES)('$guard: nothing leaves when $when', async ({ wrong, then }) => {
  const post = await ready();
  await wrong(post);
  await publish(app);
  expect(received()).not.toContain(post.deliveries[0]!.id);
  expect(await now(post)).toMatchObject(then);
});

it('yesIsForThisTime: nothing leaves when its time is not the one that was agreed', async () => {
  const post = await aPost(desk)
    .on(hook)
    .protected()
    .planned(inMinutes(4 * 1440))
    .approved();
  await owner(
    `${delivery} due_at = now(), attempt_at = now(), grace_until = now() + interval '15 minutes' WHERE post_id = $1`,
    post.id,
  );
  await publish(app);
  const after = await now(post);
  expect(received()).not.toContain(after.deliveries[0]!.id);
  expect(after).toMatchObject(held('outside-agreed-window'));
});

describe('fenceIsOurs', () => {
  it('keeps back a worker that woke up after its claim was given to another', async () => {
    const post = await ready();
    const slept = await claim(app);
    await owner(`${delivery} claimed_at = claimed_at - interval '2 minutes' WHERE post_id = $1`, post.id);
    await tidy(app); // the lease is over: the claim is given back
    const awake = await claim(app);
    expect(awake.map(({ id }) => id)).toContain(slept[0]!.id);
    await deliver(app, slept);
    expect(received()).not.toContain(post.deliveries[0]!.id);
    expect(await now(post)).toMatchObject({ state: 'scheduled', deliveries: [{ state: 'claimed' }] });
    await deliver(app, awake);
    expect(received().filter((id) => id === post.deliveries[0]!.id)).toHaveLength(1);
  });

  it('keeps back a worker whose post was planned anew meanwhile', async () => {
    const post = await ready();
    const stale = await claim(app);
    made(await desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: inMinutes(60) }));
    await owner(`${delivery} due_at = now(), state = 'claimed' WHERE post_id = $1`, post.id);
    await deliver(app, stale);
    expect(received()).not.toContain(post.deliveries[0]!.id);
    expect(await now(post)).toMatchObject({ state: 'scheduled' });
  });
});

it('notFrozen: nothing leaves when it is frozen after it was claimed, and it does after', async () => {
  const post = await ready();
  const jobs = await claim(app);
  await freeze('now()');
  await deliver(app, jobs);
  expect(received()).not.toContain(post.deliveries[0]!.id);
  expect(await now(post)).toMatchObject({ state: 'scheduled', deliveries: [{ state: 'scheduled' }] });
  await freeze('NULL');
  await owner(`${delivery} attempt_at = now() WHERE post_id = $1`, post.id);
  await publish(app);
  expect(received()).toContain(post.deliveries[0]!.id);
});

describe('postIsOnItsWay', () => {
  const stopped = (Object.keys(STATES) as PostState[]).filter((state) => !isOnItsWay(state));

  it.each(stopped)('keeps back the delivery of a post that is %s', async (state) => {
    const post = await ready();
    const jobs = await claim(app);
    await owner('UPDATE posts SET state = $2 WHERE id = $1', post.id, state);
    await deliver(app, jobs);
    expect(received()).not.toContain(post.deliveries[0]!.id);
    expect(await owner('SELECT state FROM deliveries WHERE post_id = $1', post.id)).toEqual([{ state: 'claimed' }]);
    expect(await now(post)).toMatchObject({ state });
  });
});

/** The receiver had it, but said so with a fault: what comes next is a repeat, which asks less and may ask no less. */
describe('a repeat', () => {
  let post: PostView;
  const count = () => receiver.count(post.deliveries[0]!.id);

  beforeEach(async () => {
    post = await ready();
    receiver.answerWith({ status: 503 });
    await publish(app);
    receiver.answerWith({});
    await owner(`${delivery} attempt_at = now() WHERE post_id = $1`, post.id);
    expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'resend' }] });
  });

  it('leaves, with the same bytes, whatever became of the rest', async () => {
    await switchOff('wim');
    await publish(app);
    const bodies = receiver.received.filter(({ id }) => id === post.deliveries[0]!.id).map(({ body }) => body);
    expect(bodies).toEqual([bodies[0], bodies[0]]);
    expect(await now(post)).toMatchObject({ state: 'published' });
  });

  it('notStopped: does not leave while publishing is stopped, and does after', async () => {
    made(await desk.bea.put('/publication-stop', { active: true, reason: 'ramp in de buurt' }));
    await publish(app);
    expect(count()).toBe(1);
    expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'resend' }] });
    made(await desk.bea.put('/publication-stop', { active: false }));
    await owner(`${delivery} attempt_at = now() WHERE post_id = $1`, post.id);
    await publish(app);
    expect(count()).toBe(2);
  });

  it('notFrozen: does not leave while publishing is frozen, and does after', async () => {
    const jobs = await claim(app);
    await freeze('now()');
    await deliver(app, jobs);
    expect(count()).toBe(1);
    expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'resend' }] });
    await freeze('NULL');
    await owner(`${delivery} attempt_at = now() WHERE post_id = $1`, post.id);
    await publish(app);
    expect(count()).toBe(2);
  });

  it('notInQuietPeriod: does not leave in a quiet period, and does after', async () => {
    const { id } = await quiet({});
    await publish(app);
    expect(count()).toBe(1);
    expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'resend' }] });
    expect((await desk.bea.delete(`/quiet-periods/${id}`, { 'if-match': '*' })).status).toBe(204);
    await owner(`${delivery} attempt_at = now() WHERE post_id = $1`, post.id);
    await publish(app);
    expect(count()).toBe(2);
  });

  it('fenceIsOurs: does not leave by a worker that slept', async () => {
    const slept = await claim(app);
    await owner(`${delivery} fence = fence + 1 WHERE post_id = $1`, post.id);
    await deliver(app, slept);
    expect(count()).toBe(1);
    expect(await now(post)).toMatchObject({ state: 'publishing', deliveries: [{ state: 'resend_claimed' }] });
  });
});

/** As somebody with the database in their hands would; the triggers that forbid it do not run. */
async function tamper(sql: string): Promise<void> {
  await app.db.owner.transaction(async (tx) => {
    await tx.query('SET LOCAL session_replication_role = replica');
    await tx.query(sql);
  });
}

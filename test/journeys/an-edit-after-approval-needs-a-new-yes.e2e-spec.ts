/** A yes belongs to words: to these, on these channels, in this role, at about this time. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, aTopic, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Visitor } from '../visitor';
import { publish, timePasses } from './publisher';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.bea.get(`/posts/${id}`));
const takeBack = async ({ id }: PostView): Promise<PostView> => made(await desk.mieke.post(`/posts/${id}/take-back`));
const edit = async (post: PostView, change: object, by: Visitor = desk.mieke) =>
  by.patch(`/posts/${post.id}`, change, { 'if-match': `"${(await now(post)).version}"` });
const submit = async ({ id }: PostView, more: object = {}): Promise<PostView> =>
  made(await desk.mieke.post(`/posts/${id}/submit`, { attest: true, ...more }));
const approve = (post: PostView, more: object = {}, by: Visitor = desk.wim) =>
  by.post(`/approvals/${post.approvals[0]!.id}/approve`, { revision: post.revision.number, ...more });

it('locks the words while they are with the woordvoerder, approved or planned', async () => {
  for (const post of [await aPost(desk).inReview(), await aPost(desk).approved(), await aPost(desk).scheduled()]) {
    const changed = await edit(post, { text: 'Iets anders.' });
    expect(changed).toMatchObject({ status: 409, body: { type: '/problems/content-locked' } });
    expect(await now(post)).toMatchObject({ state: post.state, revision: { hash: post.revision.hash } });
  }
});

describe('after an edit', () => {
  const CHANGES: readonly [string, () => object][] = [
    ['text', () => ({ text: 'Vanavond praten we niet over de fusie.' })],
    ['words for one network', () => ({ variants: { site: 'Over de fusie: vanavond, kort.' } })],
    ['role', () => ({ role: 'private' })],
    ['topics', () => ({ topics: [desk.fusie] })],
    ['what it answers', () => ({ replyTo: 'een-ander-bericht' })],
  ];

  it.each(CHANGES)('of the %s the old yes is void and a new one is asked', async (_, change) => {
    const approved = await aPost(desk).protected().approved();
    expect(approved).toMatchObject({ state: 'approved', approvals: [{ state: 'approved' }] });
    await takeBack(approved);
    expect(await app.db.owner.query('SELECT state FROM approvals WHERE post_id = $1', [approved.id])).toEqual([
      { state: 'void' },
    ]);
    const changed = made<PostView>(await edit(approved, change()));
    expect(changed.revision.number).toBe(2);
    expect(changed.revision.hash).not.toBe(approved.revision.hash);
    const again = await submit(changed, {
      acknowledgements: changed.findings.map(({ rule, quote }) => ({ rule, quote, reason: 'gezien' })),
    });
    expect(again).toMatchObject({ state: 'in_review', approvals: [{ state: 'pending', revision: 2 }] });
    const old = await approve(approved, { revision: 2 });
    expect(old).toMatchObject({ status: 409, body: { type: '/problems/revision-changed' } });
  });

  it('that was undone a new yes is asked too: the author took it back, so it is a new submission', async () => {
    const approved = await aPost(desk).protected().approved();
    await takeBack(approved);
    expect(await submit(approved)).toMatchObject({
      state: 'in_review',
      approvals: [{ state: 'void' }, { state: 'pending' }],
    });
  });
});

describe('bait and switch', () => {
  it('an approval of what was read before the edit is refused', async () => {
    const read = await aPost(desk).inReview();
    await takeBack(read);
    const switched = await submit(
      made<PostView>(await edit(read, { text: 'De fusie is slecht voor wie hier woont.' })),
    );
    expect(switched.approvals).toMatchObject([{ state: 'pending', revision: 2 }]);
    for (const decision of ['approve', 'reject', 'request-changes']) {
      const answer = await desk.wim.post(`/approvals/${switched.approvals[0]!.id}/${decision}`, {
        revision: 1,
        ...(decision !== 'approve' && { reason: 'neen' }),
      });
      expect(answer).toMatchObject({ status: 409, body: { type: '/problems/revision-changed', revision: 2 } });
    }
    expect((await now(read)).state).toBe('in_review');
    expect((await approve(switched)).body).toMatchObject({ state: 'approved', revision: 2 });
  });

  it('either the yes or the taking back comes first, and a yes never stands by other words', async () => {
    for (let round = 0; round < 10; round += 1) {
      const read = await aPost(desk).inReview();
      const [yes] = await Promise.all([
        approve(read),
        desk.mieke
          .post(`/posts/${read.id}/take-back`)
          .then(() => edit(read, { text: 'De fusie gaat door, wat u ook zegt.' })),
      ]);
      const after = await now(read);
      expect([200, 409]).toContain(yes.status);
      expect(after.approvals.filter(({ state }) => state === 'approved')).toEqual([]);
      expect(after.state).toBe('draft');
    }
  });
});

it('a save that changes nothing keeps the yes', async () => {
  for (const post of [await aPost(desk).protected().approved(), await aPost(desk).protected().scheduled()]) {
    const { text, channels, topics } = post.revision;
    const saved = await edit(post, { text, channels, topics, role: post.role, media: [], variants: {} });
    expect(saved).toMatchObject({
      status: 200,
      body: { state: post.state, version: post.version, revision: { number: 1 }, approvals: [{ state: 'approved' }] },
    });
  }
});

it('the order of channels is no change; the words of a draft make a revision each', async () => {
  const other = made(await desk.bea.post('/channels', { network: 'site', name: 'Tweede', role: 'official' })).id;
  const post = await aPost(desk).on(desk.site, other).draft();
  const reordered = made<PostView>(await edit(post, { channels: [other, desk.site] }));
  expect(reordered.revision.number).toBe(1);
  await edit(post, { text: 'Een.' });
  const twice = made<PostView>(await edit(post, { text: 'Twee.' }));
  expect(twice.revision.number).toBe(3);
  const { items } = (await desk.mieke.get(`/posts/${post.id}/revisions`)).body;
  expect(items.map(({ text }: { text: string }) => text)).toEqual([post.revision.text, 'Een.', 'Twee.']);
  const diff = await desk.mieke.get(`/posts/${post.id}/revisions/3/diff?against=2`);
  expect(diff.body.parts).toEqual(expect.arrayContaining([{ kind: 'added', text: 'Twee' }]));
});

describe('the agreed moment', () => {
  const DAY = 1440;

  it('may be moved by less than a day, and no further without a new yes', async () => {
    const post = await aPost(desk)
      .protected()
      .planned(inMinutes(5 * DAY))
      .scheduled();
    const move = (minutes: number) => desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: inMinutes(minutes) });
    expect((await move(5 * DAY + 23 * 60)).status).toBe(200);
    expect((await move(4 * DAY + 60)).status).toBe(200);
    for (const minutes of [6 * DAY + 60, 3 * DAY, 60]) {
      expect(await move(minutes)).toMatchObject({ status: 409, body: { type: '/problems/outside-agreed-window' } });
    }
    expect(await desk.mieke.post(`/posts/${post.id}/publish-now`)).toMatchObject({ status: 409 });
    expect((await now(post)).state).toBe('scheduled');
  });

  it('is free where the yes was given to no moment in particular', async () => {
    const post = await aPost(desk).protected().approved();
    expect((await desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: inMinutes(60 * DAY) })).status).toBe(200);
    expect((await desk.mieke.post(`/posts/${post.id}/publish-now`)).status).toBe(200);
  });
});

describe('a late yes', () => {
  it('never publishes late or at once: the author is asked for a new time', async () => {
    const post = await aPost(desk).planned(inMinutes(30)).inReview();
    await timePasses(app, post.id, 31);
    expect((await approve(post)).body).toMatchObject({ state: 'approved' });
    expect(await now(post)).toMatchObject({
      state: 'approved',
      stateReason: 'time-passed',
      publishAt: null,
      deliveries: [],
    });
    await publish(app);
    expect((await now(post)).state).toBe('approved');
    const planned = await desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: inMinutes(10) });
    expect(planned).toMatchObject({ status: 200, body: { state: 'scheduled' } });
  });

  it('in time plans the post for its moment', async () => {
    const at = inMinutes(30);
    const post = await aPost(desk).planned(at).inReview();
    await approve(post);
    expect(await now(post)).toMatchObject({
      state: 'scheduled',
      publishAt: at,
      deliveries: [{ dueAt: expect.any(String) }],
    });
  });
});

it('what was asked to change comes back as a draft, with what was said', async () => {
  const post = await aPost(desk).inReview();
  const asked = await desk.wim.post(`/approvals/${post.approvals[0]!.id}/request-changes`, {
    revision: 1,
    reason: 'Noem het bedrag niet.',
  });
  expect(asked).toMatchObject({ status: 200, body: { state: 'changes_requested', comment: 'Noem het bedrag niet.' } });
  expect(await now(post)).toMatchObject({ state: 'draft', stateReason: 'Noem het bedrag niet.' });
  const changed = made<PostView>(await edit(post, { text: 'Over de fusie: kom vanavond luisteren.' }));
  expect(await submit(changed)).toMatchObject({ state: 'in_review', approvals: [{ state: 'pending', revision: 2 }] });
});

it('what was refused stays readable, and an edit makes a draft of it', async () => {
  const post = await aPost(desk).inReview();
  const no = await desk.wim.post(`/approvals/${post.approvals[0]!.id}/reject`, { revision: 1, reason: 'Te vroeg.' });
  expect(no.body).toMatchObject({ state: 'rejected' });
  expect(await now(post)).toMatchObject({ state: 'rejected', stateReason: 'Te vroeg.' });
  expect(await approve(post)).toMatchObject({ status: 409 });
  expect((await desk.mieke.post(`/posts/${post.id}/submit`, { attest: true })).status).toBe(409);
  expect((await edit(post, { text: 'Over de fusie weten we morgen meer.' })).body).toMatchObject({ state: 'draft' });
});

it('with two topics both are asked, and one yes is not enough', async () => {
  await aTopic(desk, 'zwembad', { woordvoerders: [desk.wanda.id] });
  const post = await aPost(desk).saying('Na de fusie sluit het zwembad niet.').submitted();
  expect(post.approvals.map(({ topic, assignees }) => [topic?.key, assignees[0]!.name])).toEqual(
    expect.arrayContaining([
      ['fusie', 'wim'],
      ['zwembad', 'wanda'],
    ]),
  );
  const asked = (key: string) => post.approvals.find(({ topic }) => topic?.key === key)!.id;
  const yes = (by: Visitor, key: string) => by.post(`/approvals/${asked(key)}/approve`, { revision: 1 });
  expect((await yes(desk.wim, 'zwembad')).status).toBe(403);
  expect((await yes(desk.wim, 'fusie')).status).toBe(200);
  expect((await now(post)).state).toBe('in_review');
  expect((await yes(desk.wanda, 'zwembad')).status).toBe(200);
  expect((await now(post)).state).toBe('approved');
});

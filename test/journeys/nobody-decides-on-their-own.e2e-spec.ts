/** A decision is for who was asked, or stands in for them at that time, and had no hand in the post. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, aTopic, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Visitor } from '../visitor';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
});

beforeEach(async () => {
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.otto.get(`/posts/${id}`));
const yes = (by: Visitor, post: PostView) =>
  by.post(`/approvals/${post.approvals[0]!.id}/approve`, { revision: post.revision.number });
const give = async (person: Visitor, roles: string[], more: object = {}, by: Visitor = desk.bea) =>
  made(await by.patch(`/members/${person.id}`, { roles, ...more }));
const problem = (code: string) => ({ status: 403, body: { type: `/problems/${code}` } });

describe('is refused to', () => {
  it('the author, also as a woordvoerder of the topic', async () => {
    await give(desk.wim, ['woordvoerder', 'mandataris']);
    const post = await aPost(desk).by(desk.wim).inReview();
    expect(post.approvals[0]!.assignees).toEqual([]); // nobody is left: it waits
    expect(await yes(desk.wim, post)).toMatchObject(problem('own-post'));
    expect((await now(post)).state).toBe('in_review');
  });

  it('an assistant who drafted it, also as a woordvoerder of the topic', async () => {
    await give(desk.wim, ['woordvoerder', 'assistant'], { assists: [desk.mieke.id] });
    const text = 'Vanavond praten we over de fusie.';
    const draft = { text, role: 'official', channels: [desk.site], onBehalfOf: desk.mieke.id };
    const { id } = made(await desk.wim.post('/posts', draft));
    const post = made<PostView>(await desk.mieke.post(`/posts/${id}/submit`, { attest: true }));
    expect(await yes(desk.wim, post)).toMatchObject(problem('own-post'));
  });

  it('somebody who edited it once, also in an older revision', async () => {
    await give(desk.wim, ['woordvoerder', 'assistant'], { assists: [desk.mieke.id] });
    const draft = await aPost(desk).protected().draft();
    const edit = (by: Visitor, version: number, text: string) =>
      by.patch(`/posts/${draft.id}`, { text }, { 'if-match': `"${version}"` });
    const edited = made<PostView>(await edit(desk.wim, draft.version, 'Over de fusie: morgen meer.'));
    made(await edit(desk.mieke, edited.version, 'Over de fusie: overmorgen meer.'));
    const post = made<PostView>(await desk.mieke.post(`/posts/${draft.id}/submit`, { attest: true }));
    expect(await yes(desk.wim, post)).toMatchObject(problem('own-post'));
    expect((await yes(desk.wanda, post)).status).toBe(403);
  });

  it('who gave themselves a role after the post existed', async () => {
    const post = await aPost(desk).inReview();
    await give(desk.wim, ['woordvoerder', 'administrator']);
    await give(desk.wim, ['woordvoerder', 'administrator', 'auditor'], {}, desk.wim);
    expect(await yes(desk.wim, post)).toMatchObject(problem('own-role'));
    const later = await aPost(desk).inReview();
    expect((await yes(desk.wim, later)).status).toBe(200);
  });

  it('who changed the policy after the post existed', async () => {
    await give(desk.wim, ['woordvoerder', 'administrator']);
    const post = await aPost(desk).inReview();
    await aTopic({ bea: desk.wim }, 'begroting', { woordvoerders: [desk.wim.id] });
    expect(await yes(desk.wim, post)).toMatchObject(problem('own-policy'));
    expect((await yes(desk.wim, await aPost(desk).inReview())).status).toBe(200);
  });

  it('a woordvoerder of another topic, an administrator, an auditor and a colleague', async () => {
    const post = await aPost(desk).inReview();
    expect(await yes(desk.wanda, post)).toMatchObject(problem('not-assigned'));
    for (const person of [desk.bea, desk.otto]) expect(await yes(person, post)).toMatchObject(problem('not-your-move'));
    expect((await yes(desk.joris, post)).status).toBe(404);
    expect((await now(post)).state).toBe('in_review');
  });

  it('who has decided already', async () => {
    const post = await aPost(desk).inReview();
    expect((await yes(desk.wim, post)).status).toBe(200);
    expect((await yes(desk.wim, post)).status).toBe(409);
  });
});

describe('a topic that asks all its woordvoerders', () => {
  let post: PostView;

  beforeEach(async () => {
    await aTopic(desk, 'begroting', { woordvoerders: [desk.wim.id, desk.wanda.id], decision: 'all' });
    post = await aPost(desk).saying('De begroting sluit.').submitted();
  });

  it('waits for the last yes', async () => {
    expect((await yes(desk.wim, post)).body).toMatchObject({ state: 'pending' });
    expect((await now(post)).state).toBe('in_review');
    expect((await yes(desk.wim, post)).status).toBe(409);
    expect((await yes(desk.wanda, post)).body).toMatchObject({ state: 'approved', decidedBy: { name: 'wanda' } });
    expect((await now(post)).state).toBe('approved');
  });

  it('is refused by one no', async () => {
    await yes(desk.wim, post);
    const no = { revision: 1, reason: 'niet zo' };
    expect((await desk.wanda.post(`/approvals/${post.approvals[0]!.id}/reject`, no)).status).toBe(200);
    expect((await now(post)).state).toBe('rejected');
  });

  it('that comes from both at once counts both, once', async () => {
    const answers = await Promise.all([yes(desk.wim, post), yes(desk.wanda, post), yes(desk.wim, post)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
    expect((await now(post)).state).toBe('approved');
  });
});

it('a topic that asks any of them is decided by the first', async () => {
  await aTopic(desk, 'begroting', { woordvoerders: [desk.wim.id, desk.wanda.id] });
  const post = await aPost(desk).saying('De begroting sluit.').submitted();
  const answers = await Promise.all([yes(desk.wim, post), yes(desk.wanda, post)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await now(post)).state).toBe('approved');
});

describe('a substitute', () => {
  const away = (from: number, until: number) =>
    desk.wim.post('/absences', { substitute: desk.wanda.id, startsAt: inMinutes(from), endsAt: inMinutes(until) });

  it('decides while the woordvoerder is away, and it shows for whom', async () => {
    made(await away(-60, 60));
    const post = await aPost(desk).inReview();
    expect((await desk.wanda.get('/approvals?assignee=me&state=pending')).body.items).toMatchObject([
      { post: { id: post.id } },
    ]);
    const decided = await yes(desk.wanda, post);
    expect(decided.body).toMatchObject({
      state: 'approved',
      decidedBy: { name: 'wanda' },
      decidedFor: { name: 'wim' },
    });
    expect((await now(post)).state).toBe('approved');
  });

  it('has no say before it begins, nor after it ended', async () => {
    const post = await aPost(desk).inReview();
    made(await away(30, 60));
    expect(await yes(desk.wanda, post)).toMatchObject(problem('not-assigned'));
    await app.db.owner.query(
      `UPDATE absences SET starts_at = starts_at - interval '2 hours', ends_at = ends_at - interval '2 hours'`,
    );
    expect(await yes(desk.wanda, post)).toMatchObject(problem('not-assigned'));
    await app.db.owner.query(`UPDATE absences SET ends_at = now() + interval '1 hour'`);
    expect((await yes(desk.wanda, post)).status).toBe(200);
  });

  it('gives one voice of a topic that asks all, and both with their own', async () => {
    await aTopic(desk, 'begroting', { woordvoerders: [desk.wim.id, desk.wanda.id], decision: 'all' });
    made(await away(-60, 60));
    const post = await aPost(desk).saying('De begroting sluit.').submitted();
    expect((await yes(desk.wanda, post)).body).toMatchObject({ state: 'approved', decidedFor: { name: 'wim' } });
  });

  it('who wrote the post has no say either', async () => {
    await give(desk.wanda, ['woordvoerder', 'mandataris']);
    made(await away(-60, 60));
    const post = await aPost(desk).by(desk.wanda).inReview();
    expect(await yes(desk.wanda, post)).toMatchObject(problem('own-post'));
    expect((await yes(desk.wim, post)).status).toBe(200);
  });
});

describe('a question that is handed on', () => {
  const handOn = (by: Visitor, post: PostView, to: Visitor) =>
    by.post(`/approvals/${post.approvals[0]!.id}/reassign`, { to: to.id, reason: 'weet er meer van' });

  it('is the other’s to answer', async () => {
    const post = await aPost(desk).inReview();
    expect(await handOn(desk.wanda, post, desk.wanda)).toMatchObject(problem('not-assigned'));
    expect((await handOn(desk.mieke, post, desk.wanda)).status).toBe(403);
    expect((await handOn(desk.wim, post, desk.joris)).status).toBe(422);
    expect((await handOn(desk.wim, post, desk.wanda)).body).toMatchObject({ assignees: [{ name: 'wanda' }] });
    expect((await yes(desk.wim, post)).status).toBe(403);
    expect((await yes(desk.wanda, post)).body).toMatchObject({ state: 'approved' });
    expect((await handOn(desk.wanda, post, desk.wim)).status).toBe(409);
  });

  it('goes to another woordvoerder by an administrator where nobody is left', async () => {
    await give(desk.wim, ['woordvoerder', 'mandataris']);
    const post = await aPost(desk).by(desk.wim).inReview();
    expect((await handOn(desk.bea, post, desk.wim)).status).toBe(422);
    expect((await handOn(desk.bea, post, desk.wanda)).status).toBe(200);
    expect((await yes(desk.wanda, post)).status).toBe(200);
    expect((await now(post)).state).toBe('approved');
  });
});

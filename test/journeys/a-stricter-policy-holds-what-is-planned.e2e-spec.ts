/** What was submitted under another policy is checked again soon after that changed, and not only when it is due. */
import type { PostView } from '../../src/posts/post-view';
import { RecheckPosts } from '../../src/scheduling/recheck-posts';
import { aPost, aTopic, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import { publish, tidy } from './publisher';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
});

beforeEach(async () => {
  desk = await openDesk(app);
  await tidy(app);
});

afterAll(() => app.stop());

const SECRET = 'De landmeter raamt de oude pastorie met tuin en koetshuis op vierhonderdtachtigduizend euro.';
const NOTE = { title: 'Schatting van de pastorie', text: `${SECRET} Het college wacht op een beter bod.` };
const HELD = { state: 'held', stateReason: 'policy-changed' };

const register = () => desk.bea.post('/confidential-documents', NOTE).then(made);
const now = async ({ id }: PostView): Promise<PostView> => made(await desk.bea.get(`/posts/${id}`));
const recheck = () => app.app.get(RecheckPosts).run();
const leaking = () => aPost(desk).saying(`Wist u dit? ${SECRET}`);
const clean = () => aPost(desk).saying('De markt begint zaterdag om negen uur.');
const eventsOf = ({ id }: PostView, event: string) =>
  app.db.owner.query('SELECT details FROM audit_events WHERE subject_id = $1 AND event = $2', [id, event]);

it('keeps back a planned post that has words of a document registered since, and leaves the others', async () => {
  const [leak, other] = [await leaking().scheduled(), await clean().scheduled()];
  const { version } = (await desk.bea.get('/policy')).body;
  await register();
  await tidy(app);
  expect(await now(leak)).toMatchObject({ ...HELD, deliveries: [{ state: 'held' }] });
  expect(await now(other)).toMatchObject({ state: 'scheduled', deliveries: [{ state: 'scheduled' }] });
  expect(await eventsOf(leak, 'post.hold')).toMatchObject([
    { details: { reason: 'policy-changed', policyVersion: version + 1, rules: ['confidential-passage'], topics: [] } },
  ]);
  const release = await desk.mieke.post(`/posts/${leak.id}/release`, { attest: true });
  expect([release.status, release.body.findings]).toMatchObject([422, [{ rule: 'confidential-passage' }]]);
  expect(made<PostView>(await desk.mieke.post(`/posts/${leak.id}/take-back`)).state).toBe('draft');
});

it('keeps back a planned post that touches a topic protected since, until its woordvoerder agrees', async () => {
  const post = await clean().scheduled();
  const topic = await aTopic(desk, 'markt', { woordvoerders: [desk.wanda.id] });
  await tidy(app);
  expect(await now(post)).toMatchObject(HELD);
  expect(await eventsOf(post, 'post.hold')).toMatchObject([
    { details: { rules: ['protected-topic'], topics: [topic.id] } },
  ]);
  const asked = made<PostView>(await desk.mieke.post(`/posts/${post.id}/release`, { attest: true }));
  expect(asked).toMatchObject({ state: 'in_review', approvals: [{ topic: { id: topic.id } }] });
  const [approval] = asked.approvals;
  made(await desk.wanda.post(`/approvals/${approval!.id}/approve`, { revision: approval!.revision }));
  await tidy(app);
  expect(await now(post)).toMatchObject({ state: 'scheduled' });
});

it('leaves what has every yes that is asked for now', async () => {
  const post = await aPost(desk).protected().scheduled();
  await aTopic(desk, 'zwembad', { woordvoerders: [desk.wanda.id] });
  made(await desk.bea.patch('/policy', { rules: { 'heated-tone': { severity: 'block' } } }, { 'if-match': '*' }));
  await tidy(app);
  expect(await now(post)).toMatchObject({ state: 'scheduled', stateReason: null });
  expect(await eventsOf(post, 'post.hold')).toEqual([]);
});

it('leaves what a second pair of eyes lifted', async () => {
  const { id, findings } = await aPost(desk).saying('Vuile m4kakken daar aan de bus.').draft();
  for (const { rule, quote } of findings.filter(({ severity }) => severity === 'block')) {
    const dispute = made(await desk.mieke.post(`/posts/${id}/disputes`, { rule, quote, reason: 'citaat' }));
    made(await desk.wim.post(`/disputes/${dispute.id}/lift`, { revision: 1, comment: 'mag' }));
  }
  const acknowledgements = findings.map(({ rule, quote }) => ({ rule, quote, reason: 'citaat' }));
  const submission = { attest: true, acknowledgements, publishAt: inMinutes(60) };
  const post = made<PostView>(await desk.mieke.post(`/posts/${id}/submit`, submission));
  expect(post.state).toBe('scheduled');
  await register();
  await tidy(app);
  expect(await now(post)).toMatchObject({ state: 'scheduled' });
});

it('tells at once what an approved post without a time has against it, and keeps it back once it is planned', async () => {
  const post = await leaking().approved();
  await register();
  await tidy(app);
  await tidy(app);
  expect(await now(post)).toMatchObject({ state: 'approved' });
  expect(await eventsOf(post, 'post.recheck')).toMatchObject([{ details: { rules: ['confidential-passage'] } }]);
  made(await desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: inMinutes(60) }));
  await tidy(app);
  expect(await now(post)).toMatchObject(HELD);
});

it('keeps back a post in review once its yes plans it', async () => {
  const text = `Vanavond praten we over de fusie. ${SECRET}`;
  const post = await aPost(desk).saying(text).planned(inMinutes(60)).submitted();
  await register();
  await tidy(app);
  expect(await now(post)).toMatchObject({ state: 'in_review' });
  const [approval] = post.approvals;
  made(await desk.wim.post(`/approvals/${approval!.id}/approve`, { revision: approval!.revision }));
  await tidy(app);
  expect(await now(post)).toMatchObject(HELD);
});

it('has nothing more against a post that was changed and submitted again', async () => {
  const post = await leaking().approved();
  await register();
  await tidy(app);
  made(await desk.mieke.post(`/posts/${post.id}/take-back`));
  const { headers } = await desk.mieke.get(`/posts/${post.id}`);
  const text = 'Over de pastorie zeggen we later meer.';
  made(await desk.mieke.patch(`/posts/${post.id}`, { text }, { 'if-match': headers.get('etag')! }));
  made(await desk.mieke.post(`/posts/${post.id}/submit`, { attest: true, publishAt: inMinutes(60) }));
  await tidy(app);
  expect(await now(post)).toMatchObject({ state: 'scheduled' });
  expect(await app.db.owner.query('SELECT 1 FROM recheck_concerns WHERE post_id = $1', [post.id])).toEqual([]);
});

it('goes on where it was when it stopped halfway, and tells of each post once however many workers look', async () => {
  const posts = await Promise.all(Array.from({ length: 55 }, () => leaking().scheduled()));
  await register();
  await recheck();
  const states = async () => (await Promise.all(posts.map(now))).map(({ state }) => state);
  expect((await states()).filter((state) => state === 'held')).toHaveLength(50);
  await Promise.all([recheck(), recheck(), recheck()]);
  expect(new Set(await states())).toEqual(new Set(['held']));
  for (const post of posts) expect(await eventsOf(post, 'post.hold')).toHaveLength(1);
  expect(await recheck()).toBe(0);
});

it('gives way to an author who takes the post back at that very moment', async () => {
  const posts = await Promise.all(Array.from({ length: 8 }, () => leaking().scheduled()));
  await register();
  await Promise.all([recheck(), ...posts.map(({ id }) => desk.mieke.post(`/posts/${id}/take-back`).then(made))]);
  await tidy(app);
  for (const post of posts) expect(await now(post)).toMatchObject({ state: 'draft' });
});

it('does not wait for the worker where a post is due: then arming stops it', async () => {
  const post = await leaking().due();
  await register();
  await publish(app);
  expect(await now(post)).toMatchObject(HELD);
});

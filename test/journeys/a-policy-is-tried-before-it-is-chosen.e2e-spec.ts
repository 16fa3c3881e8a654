/** What a change of the policy would do to what was said before, and what past posts suggest for a topic. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, aTopic, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
});

beforeEach(async () => {
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const replay = (patch: object, days = 30, by = desk.bea) => by.post('/policy/replay', { patch, days });
const saying = (text: string) => aPost(desk).saying(text).submitted();
const version = async () => (await desk.bea.get('/policy')).body.version as number;
const pointers = (answer: { body: { errors?: { pointer: string }[] } }) =>
  answer.body.errors?.map(({ pointer }) => pointer);

describe('replaying a policy', () => {
  it('says what is added, what goes and what changes, with the posts, and keeps nothing', async () => {
    const before = await version();
    const fusie = await aPost(desk).inReview();
    const market = await saying('De buitenwippers van de markt begonnen om negen uur.');
    await aPost(desk).saying('Een buitenwipper in opmaak.').draft();
    const answer = await replay({
      rules: { 'protected-topic': { severity: 'block' } },
      ownWords: [{ word: 'buitenwipper', severity: 'info' }],
      topics: [
        { key: 'markt', terms: ['markt'] },
        { key: 'fusie', terms: ['praten'] },
      ],
    });
    expect(answer).toMatchObject({ status: 200, body: { policyVersion: before, posts: 2, truncated: false } });
    expect(answer.body.newlyBlocked).toBe(2);
    const block = { severity: 'block' };
    expect(answer.body.rules).toEqual([
      {
        ...{ rule: 'own-words', added: 1, removed: 0, changed: 0 },
        findings: [{ post: market.id, change: 'added', severity: 'info', quote: 'buitenwippers' }],
      },
      {
        ...{ rule: 'protected-topic', added: 2, removed: 1, changed: 0 },
        findings: [
          { post: market.id, change: 'added', ...block, quote: 'markt' },
          { post: fusie.id, change: 'added', ...block, quote: 'praten' },
          { post: fusie.id, change: 'removed', severity: 'review', quote: 'fusie' },
        ],
      },
    ]);
    expect(await version()).toBe(before);
    expect((await desk.bea.get('/topics')).body.items).toHaveLength(1);
  });

  it('shows a severity that changes, and what a rule switched off no longer says', async () => {
    const { id } = await aPost(desk).inReview();
    const milder = await replay({ rules: { 'protected-topic': { severity: 'info' } } });
    expect(milder.body.rules).toMatchObject([
      { changed: 1, findings: [{ post: id, change: 'changed', severity: 'info', was: 'review', quote: 'fusie' }] },
    ]);
    const off = await replay({ rules: { 'protected-topic': { enabled: false } } });
    expect(off.body.rules).toMatchObject([{ rule: 'protected-topic', added: 0, removed: 1, changed: 0 }]);
    expect((await replay({})).body).toMatchObject({ posts: 1, newlyBlocked: 0, rules: [] });
  });

  it('looks back as far as was asked, page after page', async () => {
    const posts = await Promise.all(Array.from({ length: 60 }, () => saying('De markt begint om negen uur.')));
    const ages = `UPDATE posts SET created_at = now() - interval '40 days' WHERE id = $1`;
    for (const { id } of posts.slice(0, 5)) await app.db.owner.query(ages, [id]);
    const patch = { ownWords: [{ word: 'markt' }] };
    expect((await replay(patch, 30)).body).toMatchObject({
      posts: 55,
      rules: [{ rule: 'own-words', added: 55, findings: { length: 20 } }],
    });
    expect((await replay(patch, 366)).body.posts).toBe(60);
  });

  it('refuses what could not be chosen either, and says where', async () => {
    expect(pointers(await replay({ rules: { onzin: {} } }))).toEqual(['/patch/rules/onzin']);
    expect(pointers(await replay({ publicFigures: ['?'] }))).toEqual(['/patch/publicFigures/0']);
    expect(pointers(await replay({ ownWords: [{ word: 'van' }] }))).toEqual(['/patch/ownWords/0/word']);
    expect(pointers(await replay({ topics: [{ key: 'a', terms: ['x1', '!'] }] }))).toEqual(['/patch/topics/0/terms/1']);
    expect(pointers(await replay({ onzin: 1 }))).toEqual(['/patch/onzin']);
    for (const days of [0, 367, 1.5, 'veel']) expect((await replay({}, days as number)).status).toBe(400);
    expect((await desk.bea.post('/policy/replay', { days: 3 })).status).toBe(400);
    for (const by of [desk.mieke, desk.an, desk.otto]) expect((await replay({}, 3, by)).status).toBe(403);
    expect((await replay({}, 3, desk.wim)).status).toBe(200);
  });

  it('shows nothing of another organisation', async () => {
    await aPost(desk).inReview();
    const other = await openDesk(app);
    expect((await replay({ rules: { 'protected-topic': { enabled: false } } }, 30, other.bea)).body).toMatchObject({
      posts: 0,
      rules: [],
    });
  });
});

describe('suggestions for a topic', () => {
  const suggested = async (topic = desk.fusie, by = desk.bea) => by.get(`/topics/${topic}/suggestions`);

  it('come from posts that were marked or agreed to, and leave out what is found already', async () => {
    const others = 'De markt op het plein begint om negen uur.';
    await Promise.all(Array.from({ length: 12 }, () => saying(others)));
    const agreed = await aPost(desk).saying('De fusie brengt ons dichter bij Lindedorp, zegt het plein.').approved();
    const marked = (await desk.mieke.post('/posts', {
      ...{ text: 'Samen met Lindedorp worden we groter.', role: 'official', channels: [desk.site] },
      topics: [desk.fusie],
    })) as { body: PostView };
    made(await desk.mieke.post(`/posts/${marked.body.id}/submit`, { attest: true }));
    await aPost(desk).saying('Lindedorp is een fusie in opmaak waard.').draft();
    const { status, body } = await suggested();
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [{ term: 'lindedorp', onTopic: 2, elsewhere: 0, posts: [marked.body.id, agreed.id] }],
    });
    const wider = await desk.bea.patch(
      `/topics/${desk.fusie}`,
      { terms: ['fusie', 'Lindedorp'] },
      { 'if-match': '"1"' },
    );
    expect(wider.status).toBe(200);
    expect((await suggested()).body).toEqual({ items: [] });
  });

  it('are for who may change the topic, and nobody else’s', async () => {
    const other = await openDesk(app);
    expect((await suggested(desk.fusie, other.bea)).status).toBe(404);
    expect((await suggested(desk.fusie, desk.mieke)).status).toBe(403);
    expect((await suggested(desk.fusie, desk.wim)).body).toEqual({ items: [] });
  });
});

it('a topic says which of its terms it cannot use, and why', async () => {
  const answer = await desk.bea.post('/topics', {
    ...{ key: 'markt', name: 'Markt', woordvoerders: [desk.wim.id] },
    terms: ['markt', 'van de', '…', 'Markten'],
  });
  expect([answer.status, pointers(answer)]).toEqual([422, ['/terms/1', '/terms/2', '/terms/3']]);
  expect(answer.body.errors[2].message).toContain('“markt”');
  expect((await aTopic(desk, 'bad', { woordvoerders: [desk.wim.id], terms: ['zwembad', 'het bad'] })).version).toBe(1);
});

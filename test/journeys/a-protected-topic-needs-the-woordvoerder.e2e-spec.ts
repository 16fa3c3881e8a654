/** The whole road: draft, check, woordvoerder, schedule, published on the public page by a worker that runs by itself. */
import type { PostView } from '../../src/posts/post-view';
import { Publisher } from '../../src/publishing/publisher';
import { aPost, made, openDesk, until, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  await app.app.get(Publisher).start();
});

afterAll(async () => {
  await app.app.get(Publisher).stop();
  await app.stop();
});

it('takes a post about a protected topic from draft to the public page', async () => {
  const { mieke, wim } = desk;
  const draft = await aPost(desk).saying('Vanavond praten we over de fusie. Kom ook!').draft();
  expect(draft.findings).toMatchObject([{ rule: 'protected-topic', severity: 'review', quote: 'fusie' }]);
  const submitted = await mieke.post(`/posts/${draft.id}/submit`, { attest: true });
  const asked = { state: 'pending', topic: { key: 'fusie' } };
  expect(submitted.body).toMatchObject({ state: 'in_review', approvals: [asked] });
  const waiting = await wim.get('/approvals?state=pending&assignee=me');
  expect(waiting.body.items).toMatchObject([{ ...asked, post: { id: draft.id } }]);
  const approved = await wim.post(`/approvals/${waiting.body.items[0].id}/approve`, { revision: 1 });
  expect(approved.body).toMatchObject({ state: 'approved', decidedBy: { name: 'wim' } });
  const sent = await mieke.post(`/posts/${draft.id}/publish-now`);
  expect(sent.body.state).toBe('scheduled');
  const published = await until(
    async () => made<PostView>(await mieke.get(`/posts/${draft.id}`)),
    ({ state }) => state === 'published',
  );
  const page = await fetch(published.deliveries[0]!.url!);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Vanavond praten we over de fusie. Kom ook!');
});

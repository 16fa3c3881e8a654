/** The whole road: draft, check, woordvoerder, schedule, published on the public page. */
import { Publisher } from '../../src/publishing/publisher';
import { startTestApp, type TestApp, type TestOrganisation } from '../test-app';

let app: TestApp;
let org: TestOrganisation;
let channel: string;

beforeAll(async () => {
  app = await startTestApp();
  org = await app.organisation('zonnedaal', { mieke: ['mandataris'], wim: ['woordvoerder'], bea: ['administrator'] });
  const { bea, wim } = org.people;
  const made = await bea!.post('/channels', { network: 'site', name: 'Website', role: 'official' });
  expect(made.status).toBe(201);
  channel = made.body.id;
  const topic = {
    key: 'fusie',
    name: 'Fusie',
    terms: ['fusie'],
    excludes: [],
    woordvoerders: [wim!.id],
    substitutes: [],
    decision: 'any',
    answerWithin: 'PT8H',
  };
  expect((await bea!.post('/topics', topic)).status).toBe(201);
  await app.app.get(Publisher).start();
});

afterAll(async () => {
  await app.app.get(Publisher).stop();
  await app.stop();
});

it('takes a post about a protected topic from draft to the public page', async () => {
  const { mieke, wim } = org.people;
  const draft = await mieke!.post('/posts', {
    text: 'Vanavond praten we over de fusie. Kom ook!',
    role: 'official',
    channels: [channel],
  });
  expect(draft.status).toBe(201);
  expect(draft.body.findings).toMatchObject([{ rule: 'protected-topic', severity: 'review', quote: 'fusie' }]);
  const submitted = await mieke!.post(`/posts/${draft.body.id}/submit`, { attest: true });
  expect(submitted.body).toMatchObject({
    state: 'in_review',
    approvals: [{ state: 'pending', topic: { key: 'fusie' } }],
  });
  const waiting = await wim!.get('/approvals?state=pending&assignee=me');
  expect(waiting.body.items).toHaveLength(1);
  const approved = await wim!.post(`/approvals/${waiting.body.items[0].id}/approve`, { revision: 1 });
  expect(approved.body).toMatchObject({ state: 'approved', decidedBy: { name: 'wim' } });
  const sent = await mieke!.post(`/posts/${draft.body.id}/publish-now`);
  expect(sent.body.state).toBe('scheduled');
  const published = await until(
    () => mieke!.get(`/posts/${draft.body.id}`),
    (answer) => answer.body.state === 'published',
  );
  const { url } = published.body.deliveries[0];
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Vanavond praten we over de fusie. Kom ook!');
});

async function until<T>(look: () => Promise<T>, isRight: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

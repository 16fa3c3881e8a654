/** Who is told what, over HTTP, as the log says it. */
import { aPost, inMinutes, made, openDesk, type Desk } from '../../test/builders';
import { publish, tidy, timePasses } from '../../test/journeys/publisher';
import { startTestApp, type TestApp } from '../../test/test-app';
import type { Visitor } from '../../test/visitor';
import { HearLog } from './hear-log';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
});

beforeEach(async () => {
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const told = async (by: Visitor, query = '') => made<Told>(await by.get(`/notifications${query}`));
const events = async (by: Visitor) => (await told(by)).items.map(({ event }) => event);

interface Told {
  readonly unread: number;
  readonly items: readonly {
    id: string;
    event: string;
    message: string;
    readAt: string | null;
    post: { id: string };
  }[];
}

it('tells the woordvoerder that is asked, then the author of the decision, and nobody else', async () => {
  const post = await aPost(desk).inReview();
  const asked = await told(desk.wim);
  expect(asked).toMatchObject({
    unread: 1,
    items: [
      {
        event: 'decision-asked',
        message: 'Er wacht een bericht op uw beslissing',
        urgent: false,
        readAt: null,
        post: { id: post.id, opening: 'Vanavond praten we over de fusie. Kom ook!', state: 'in_review' },
      },
    ],
  });
  made(await desk.wim.post(`/approvals/${post.approvals[0]!.id}/approve`, { revision: 1 }));
  expect(await events(desk.mieke)).toEqual(['decided']);
  for (const other of [desk.joris, desk.wanda, desk.bea, desk.otto, desk.an]) expect(await events(other)).toEqual([]);
});

it('tells who stands in for somebody who is away, and who gets the question handed on', async () => {
  made(
    await desk.wim.post('/absences', {
      substitute: desk.wanda.id,
      startsAt: new Date(Date.now() - 1000).toISOString(),
      endsAt: inMinutes(60),
    }),
  );
  const post = await aPost(desk).inReview();
  expect(await events(desk.wanda)).toEqual(['decision-asked']);
  const handOn = { to: desk.wanda.id, reason: 'Wanda kent dit beter.' };
  made(await desk.wim.post(`/approvals/${post.approvals[0]!.id}/reassign`, handOn));
  expect(await events(desk.wanda)).toEqual(['decision-asked', 'decision-asked']);
  expect(await events(desk.wim)).toEqual(['decision-asked']);
});

it('tells author and assistant that changes are asked', async () => {
  const draft = made(
    await desk.an.post('/posts', {
      ...{ text: 'De fusie gaat door.', role: 'official', channels: [desk.site], onBehalfOf: desk.mieke.id },
    }),
  );
  const post = made<{ approvals: { id: string }[] }>(
    await desk.mieke.post(`/posts/${draft.id}/submit`, { attest: true }),
  );
  const answer = { revision: 1, reason: 'Graag zachter.' };
  made(await desk.wim.post(`/approvals/${post.approvals[0]!.id}/request-changes`, answer));
  expect(await events(desk.mieke)).toEqual(['changes-asked']);
  expect(await events(desk.an)).toEqual(['changes-asked']);
});

it('tells what became of a post that left, was held, or missed its time', async () => {
  await aPost(desk).due();
  await publish(app);
  expect(await events(desk.mieke)).toEqual(['post-published']);
  const late = await aPost(desk).planned(inMinutes(30)).scheduled();
  made(await desk.bea.put('/publication-stop', { active: true, reason: 'ramp' }));
  await timePasses(app, late.id, 31);
  await publish(app);
  expect((await events(desk.mieke))[0]).toBe('post-held');
  await timePasses(app, late.id, 60);
  await tidy(app);
  expect((await events(desk.mieke))[0]).toBe('post-missed');
  expect(await events(desk.bea)).toEqual(['post-missed']);
  expect((await told(desk.wim)).items[0]).toMatchObject({ event: 'post-missed', urgent: true });
});

it('tells each thing once, however many read the log at once', async () => {
  for (let posts = 0; posts < 5; posts += 1) await aPost(desk).inReview();
  const hear = () => app.app.get(HearLog).run(desk.organisationId);
  await Promise.all([hear(), hear(), hear(), told(desk.wim), told(desk.bea)]);
  await app.db.owner.query('UPDATE notification_cursors SET seq = 0 WHERE organisation_id = $1', [desk.organisationId]);
  await hear();
  expect(await events(desk.wim)).toEqual(Array(5).fill('decision-asked'));
});

it('keeps what was read, of one and of all before it', async () => {
  for (let posts = 0; posts < 3; posts += 1) await aPost(desk).inReview();
  const [newest, middle] = (await told(desk.wim)).items;
  expect((await desk.wim.post(`/notifications/${middle!.id}/read`)).status).toBe(204);
  expect(await told(desk.wim, '?unread=true')).toMatchObject({ unread: 2, items: [{ id: newest!.id }, {}] });
  expect((await desk.wanda.post(`/notifications/${newest!.id}/read`)).status).toBe(404);
  made(await desk.wim.post('/notifications/read', { upTo: newest!.id }));
  expect(await told(desk.wim, '?unread=true')).toMatchObject({ unread: 0, items: [] });
  expect((await told(desk.wim)).items).toHaveLength(3);
  const english = await desk.wim.get('/notifications?limit=1', { 'accept-language': 'en' });
  expect(english.body.items[0].message).toBe('A post waits for your decision');
});

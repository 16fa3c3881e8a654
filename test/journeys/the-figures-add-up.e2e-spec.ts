/** The statistics of an organisation, counted from what happened at its desk. */
import { aPost, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  await aPost(desk).draft();
  await aPost(desk).saying('Dit is ECHT NIET NORMAAL meer!!!').draft();
  const asked = await aPost(desk).inReview();
  const [approval] = asked.approvals;
  made(
    await desk.wim.post(`/approvals/${approval?.id}/reject`, { revision: asked.revision.number, reason: 'Nog niet.' }),
  );
});

afterAll(() => app.stop());

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });

it('tells what was begun, submitted and decided, and how soon', async () => {
  const { activity, decisions, unit } = (await desk.otto.get(`/statistics?from=${today()}&to=${today()}`)).body;
  expect(unit).toBe('day');
  expect(activity).toEqual([{ on: today(), drafts: 3, submitted: 1, published: 0 }]);
  expect(decisions).toMatchObject({ approved: 0, rejected: 1, changesRequested: 0, inTime: 1 });
  expect(decisions.buckets[0]).toEqual({ hours: 1, decisions: 1 });
  expect(decisions.medianHours).toBeLessThan(1);
});

it('tells how often the check found which guideline, and what of it stood', async () => {
  const { guidelines, rules } = (await desk.bea.get('/statistics')).body;
  expect(guidelines).toHaveLength(10);
  expect(guidelines[2]).toMatchObject({ guideline: 3, posts: 1, submitted: 0 });
  expect(guidelines[9]).toMatchObject({ guideline: 10, posts: 1, submitted: 1 });
  expect(rules).toContainEqual({ rule: 'heated-tone', guideline: 3, posts: 1, submitted: 0 });
});

it('tells every step of the time, also those in which nothing happened', async () => {
  const { activity } = (await desk.bea.get('/statistics?from=2026-01-01&to=2026-11-30')).body;
  expect(activity).toHaveLength(11);
  expect(activity[0]).toEqual({ on: '2026-01-01', drafts: 0, submitted: 0, published: 0 });
});

it('is a table too', async () => {
  const { body, headers } = await desk.otto.get('/statistics.csv');
  expect(headers.get('content-type')).toMatch(/^text\/csv/);
  expect(body).toContain('berichten met een opmerking tijdens het schrijven;heated-tone;1');
  expect((await desk.otto.get('/statistics.csv', { 'accept-language': 'en' })).body).toContain('decisions;rejected;1');
});

it('is for who looks after the desk, and holds nothing of another organisation', async () => {
  expect((await desk.mieke.get('/statistics')).status).toBe(403);
  const other = await openDesk(app);
  expect((await other.bea.get('/statistics')).body.rules).toEqual([]);
});

it('says which day is wrong', async () => {
  const { status, body } = await desk.bea.get('/statistics?from=2026-02-30');
  expect(status).toBe(400);
  expect(body.errors[0]).toMatchObject({ pointer: '/query/from' });
});

/** A post that comes back is a new draft each time: checked, attested and approved anew, and never sent by itself. */
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Visitor } from '../visitor';
import { publish, tidy } from './publisher';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  desk = await openDesk(app);
});
afterAll(() => app.stop());

interface Seen {
  readonly id: string;
  readonly state: string;
  readonly next: string[];
  readonly occurrences: { day: string; post: string | null; missed: string | null }[];
}

const inDays = (days: number) => inMinutes(days * 1440).slice(0, 10);
const weekdayIn = (days: number) => new Date(`${inDays(days)}T00:00:00Z`).getUTCDay() || 7;
const input = (more: object = {}) => ({
  ...{ name: 'Markt', text: 'De markt begint om negen uur.', role: 'official', channels: [desk.site], daysAhead: 7 },
  rule: { frequency: 'weekly', weekday: weekdayIn(2), time: '09:00', startsOn: inDays(1) },
  ...more,
});
const start = async (more: object = {}, by: Visitor = desk.mieke): Promise<Seen> =>
  made(await by.post('/series', input(more)));
const seen = async ({ id }: { id: string }, by: Visitor = desk.mieke): Promise<Seen> =>
  made(await by.get(`/series/${id}`));
const look = async ({ id }: { id: string }) => {
  await app.db.owner.query('UPDATE series SET look_at = now() WHERE id = $1', [id]);
  await tidy(app);
};
const change = (id: string, state: string, by: Visitor = desk.mieke) =>
  by.patch(`/series/${id}`, { state }, { 'if-match': '*' });
const events = async (event: string) => (await desk.otto.get(`/audit?event=${event}`)).body.items;

it('makes one draft some days ahead, which goes nowhere without its author and its own yes', async () => {
  const series = await start({ text: 'Vanavond praten we over de fusie. Kom ook!' });
  await look(series);
  await look(series);
  const { occurrences, next } = await seen(series);
  expect(occurrences).toMatchObject([{ day: inDays(2), missed: null }]);
  expect(next[0]).toBe(inDays(9));
  const post = made<{ id: string; state: string }>(await desk.mieke.get(`/posts/${occurrences[0]!.post}`));
  expect(post).toMatchObject({
    ...{ state: 'draft', author: { id: desk.mieke.id }, publishAtLocal: { local: `${inDays(2)}T09:00` } },
    approvals: [],
  });
  await publish(app);
  expect(made(await desk.mieke.post(`/posts/${post.id}/submit`, { attest: true }))).toMatchObject({
    state: 'in_review',
  });
  expect(await events('series.drafted')).toMatchObject([{ actor: { name: 'scheduler' }, details: { post: post.id } }]);
});

it('makes each draft once, however many workers look', async () => {
  const series = await start({ daysAhead: 30 });
  await Promise.all(Array.from({ length: 6 }, () => tidy(app)));
  const { occurrences } = await seen(series);
  expect(occurrences.length).toBeGreaterThanOrEqual(4);
  expect((await desk.mieke.get('/posts?limit=100')).body.items).toHaveLength(occurrences.length);
});

it('makes none while it is paused, and goes on after', async () => {
  const series = await start();
  made(await change(series.id, 'paused'));
  await look(series);
  expect((await seen(series)).occurrences).toEqual([]);
  made(await change(series.id, 'active'));
  await look(series);
  expect((await seen(series)).occurrences).toHaveLength(1);
});

it('tells which times were missed, and why', async () => {
  const series = await start();
  await look(series);
  const ago = `at = now() - interval '2 hours'`;
  await app.db.owner.query(`UPDATE series_occurrences SET ${ago} WHERE series_id = $1`, [series.id]);
  await look(series);
  await look(series);
  expect((await seen(series)).occurrences).toMatchObject([{ missed: 'not-published' }]);
  const gone = await start();
  made(await desk.bea.patch(`/channels/${desk.site}`, { enabled: false }, { 'if-match': '*' }));
  expect((await desk.bea.delete(`/channels/${desk.site}`, { 'if-match': '*' })).status).toBe(204);
  await look(gone);
  expect((await seen(gone)).occurrences).toMatchObject([{ post: null, missed: 'channels' }]);
  expect(await events('series.occurrence-missed')).toMatchObject([
    { subject: { id: gone.id } },
    { subject: { id: series.id }, details: { reason: 'not-published' } },
  ]);
});

it('makes no draft for an author who is gone', async () => {
  const series = await start();
  made(await desk.bea.patch(`/members/${desk.mieke.id}`, { active: false }));
  await look(series);
  expect((await seen(series, desk.bea)).occurrences).toMatchObject([{ missed: 'author-gone' }]);
});

it('ends for good, and by itself after its last day', async () => {
  const series = await start();
  expect((await change(series.id, 'ended', desk.bea)).status).toBe(200);
  expect(await change(series.id, 'active')).toMatchObject({ status: 409, body: { type: '/problems/series-ended' } });
  await look(series);
  expect((await seen(series)).occurrences).toEqual([]);
  const over = await start({ rule: { ...input().rule, count: 1 } });
  const [from, until] = [inDays(-20), inDays(-10)];
  await app.db.owner.query(
    `UPDATE series SET rule = rule || jsonb_build_object('startsOn', $2::text, 'until', $3::text) WHERE id = $1`,
    [over.id, from, until],
  );
  await look(over);
  expect(await seen(over)).toMatchObject({ state: 'ended', occurrences: [{ missed: 'too-late' }] });
});

it('is of its author, or of their assistant', async () => {
  const series = await start({ onBehalfOf: desk.mieke.id }, desk.an);
  await look(series);
  const post = (await seen(series)).occurrences[0]!.post;
  expect(made(await desk.mieke.get(`/posts/${post}`))).toMatchObject({
    author: { id: desk.mieke.id },
    createdBy: { id: desk.an.id },
  });
  expect((await desk.joris.get(`/series/${series.id}`)).status).toBe(404);
  expect((await change(series.id, 'paused', desk.wim)).status).toBe(403);
  expect((await desk.wim.post('/series', input())).status).toBe(403);
  expect((await desk.joris.get('/series')).body.items).toEqual([]);
  expect((await desk.an.get('/series')).body.items).toHaveLength(1);
});

it.each([
  ['a day that has passed', { startsOn: '2020-01-01' }],
  ['a day that is none', { startsOn: `${inDays(60).slice(0, 4)}-02-31` }],
  ['longer than 13 months', { until: inDays(420) }],
  ['never', { until: inDays(0) }],
  ['no weekday', { weekday: undefined }],
  ['an hour that is none', { time: '25:00' }],
])('is refused: %s', async (_, wrong) => {
  const { rule } = input();
  expect((await desk.mieke.post('/series', input({ rule: { ...rule, ...wrong } }))).status).toBe(400);
  expect((await desk.mieke.post('/series', input({ channels: [desk.fusie] }))).status).toBe(400);
  expect(await aPost(desk).draft()).toBeDefined();
});

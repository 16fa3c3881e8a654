/** A question that waits is asked again, and others hear of it, before it is too late. */
import { aPost, inMinutes, made, openDesk, type Desk } from '../../test/builders';
import { startTestApp, type TestApp } from '../../test/test-app';
import type { Visitor } from '../../test/visitor';
import { NotificationRounds } from './notification-rounds';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
});

beforeEach(async () => {
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const round = () => app.app.get(NotificationRounds).round();
const events = async (by: Visitor) =>
  made<{ items: { event: string }[] }>(await by.get('/notifications')).items.map(({ event }) => event);
/** What was planned for later comes that much sooner. */
const timePasses = (hours: number) =>
  app.db.owner.query(
    `UPDATE approval_reminders SET remind_at = remind_at - make_interval(mins => $2), escalate_at = escalate_at - make_interval(mins => $2)
     WHERE organisation_id = $1`,
    [desk.organisationId, Math.round(hours * 60)],
  );
const inTenDays = () =>
  aPost(desk)
    .protected()
    .planned(inMinutes(10 * 24 * 60))
    .submitted();

it('reminds who is asked, then tells all who can do something; each once', async () => {
  await inTenDays();
  await round();
  expect(await events(desk.wim)).toEqual(['decision-asked']);
  const [planned] = await app.db.owner.query(
    'SELECT remind_at AS "remindAt", escalate_at AS "escalateAt" FROM approval_reminders WHERE organisation_id = $1',
    [desk.organisationId],
  );
  const untilHours = (at: Date) => Math.ceil((at.getTime() - Date.now()) / 3_600_000);
  await timePasses(untilHours(planned.remindAt));
  await Promise.all([round(), round()]);
  await round();
  expect(await events(desk.wim)).toEqual(['decision-reminder', 'decision-asked']);
  expect(await events(desk.bea)).toEqual([]);
  await timePasses(untilHours(planned.escalateAt));
  await Promise.all([round(), round()]);
  await round();
  for (const person of [desk.wanda, desk.bea]) expect(await events(person)).toEqual(['decision-escalated']);
  expect(await events(desk.wim)).toEqual(['decision-escalated', 'decision-reminder', 'decision-asked']);
  expect(await events(desk.mieke)).toEqual([]);
});

it('asks sooner when the post should leave soon', async () => {
  await aPost(desk).protected().planned(inMinutes(40)).submitted();
  await round();
  await timePasses(0.35); // of forty minutes, twenty
  await round();
  expect(await events(desk.wim)).toEqual(['decision-reminder', 'decision-asked']);
  await timePasses(0.17);
  await round();
  expect(await events(desk.bea)).toEqual(['decision-escalated']);
});

it('is silent about what was answered, taken back, or waits in a stopped house', async () => {
  const [decided, back] = [await inTenDays(), await inTenDays()];
  await round();
  made(await desk.wim.post(`/approvals/${decided.approvals[0]!.id}/approve`, { revision: 1 }));
  made(await desk.mieke.post(`/posts/${back.id}/take-back`));
  await timePasses(1000);
  await round();
  expect(await events(desk.bea)).toEqual([]);
  await inTenDays();
  await round();
  made(await desk.bea.put('/publication-stop', { active: true, reason: 'ramp' }));
  await timePasses(1000);
  await round();
  expect(await events(desk.wanda)).toEqual([]);
  made(await desk.bea.put('/publication-stop', { active: false, reason: 'voorbij' }));
  await round();
  expect(await events(desk.wanda)).toEqual(['decision-escalated']);
});

/** Mail to a real SMTP server that takes, refuses, hangs and breaks off; and what of it people see. */
import { aPost, made, openDesk, type Desk } from '../../test/builders';
import { publish } from '../../test/journeys/publisher';
import { startMailServer, type MailServer } from '../../test/mail-server';
import { startTestApp, type TestApp } from '../../test/test-app';
import { NotificationRounds } from './notification-rounds';
import { PAUSES_MINUTES } from './send-mails';

let app: TestApp;
let desk: Desk;
let server: MailServer;

beforeAll(async () => {
  server = await startMailServer();
  app = await startTestApp({ mail: server.settings });
});

beforeEach(async () => {
  desk = await openDesk(app);
  for (const person of [desk.wim, desk.mieke, desk.bea]) await choose(person);
  server.taken.length = 0;
});

afterEach(() => owner(`UPDATE notification_mails SET state = 'dropped' WHERE state IN ('waiting', 'sending')`));

afterAll(async () => {
  await app.stop();
  await server.stop();
});

const owner = (sql: string, ...values: unknown[]) => app.db.owner.query(sql, values);
const round = () => app.app.get(NotificationRounds).round();
/** The pause before the next try is over. */
const later = () => owner(`UPDATE notification_mails SET due_at = now() WHERE state IN ('waiting', 'sending')`);
const choose = async (by = desk.wim, more: object = {}) =>
  made(await by.put('/me/notifications', { language: 'nl', quietHours: null, events: [], ...more }));
const status = async () => (await desk.bea.get('/notifications/mail')).body;
const states = async () =>
  (await owner('SELECT state FROM notification_mails WHERE organisation_id = $1 ORDER BY id', desk.organisationId)).map(
    ({ state }: { state: string }) => state,
  );

it('mails who is asked: neutral, with a link, and how to change it; once', async () => {
  const post = await aPost(desk).inReview();
  await Promise.all([round(), round(), round()]);
  await round();
  expect(server.taken).toHaveLength(1);
  const [{ to, source }] = server.taken as [MailServer['taken'][number]];
  expect(to).toEqual([`wim@${desk.slug}.example`]);
  expect(source).toMatch(/^Subject: Er wacht een bericht op uw beslissing\r$/m);
  expect(source).toContain(`${app.url}/berichten/${post.id}`);
  expect(source).toMatch(new RegExp(`^List-Unsubscribe: <${app.url}/meldingen/voorkeuren>\\r$`, 'm'));
  expect(source).toMatch(/^Message-ID: <[0-9a-f-]{36}@zonnedaal.example>\r$/m);
  expect(source).toMatch(/Content-Type: text\/plain[^]+Content-Type: text\/html/);
  expect(source).toContain(`U krijgt deze e-mail omdat u bij Gemeente ${desk.slug} met Ruggespraak werkt.`);
});

it('holds no word of the post, in any language or event', async () => {
  const words = 'Vanavond praten we over de fusie met Waterkant, toch? Xylofoon.';
  await choose(desk.wim, { language: 'en' });
  const post = await aPost(desk).saying(words).submitted();
  await round();
  const answer = { revision: 1, reason: 'Zonder xylofoon graag, Wim.' };
  made(await desk.wim.post(`/approvals/${post.approvals[0]!.id}/request-changes`, answer));
  await choose(desk.mieke, { events: [{ event: 'post-published', way: 'mail' }] });
  await aPost(desk).saying('De xylofoon speelt.').due();
  await publish(app);
  await round();
  const subjects = server.taken.map(({ source }) => /^Subject: (.*)\r$/m.exec(source)?.[1]);
  expect(subjects.sort()).toEqual([
    'A post waits for your decision',
    'Een bericht van u is geplaatst',
    'Er wordt een wijziging gevraagd aan een bericht van u',
  ]);
  for (const { source } of server.taken) expect(source).not.toMatch(/xylofoon|waterkant|fusie|vanavond/i);
});

it('does not mail what is no longer so, was answered, or was read in the desk', async () => {
  const [decided, withdrawn] = [await aPost(desk).inReview(), await aPost(desk).inReview()];
  await aPost(desk).inReview();
  const items = made<{ items: { id: string }[] }>(await desk.wim.get('/notifications')).items;
  made(await desk.wim.post(`/notifications/${items[0]!.id}/read`));
  made(await desk.wim.post(`/approvals/${decided.approvals[0]!.id}/approve`, { revision: 1 }));
  made(await desk.mieke.post(`/posts/${withdrawn.id}/take-back`));
  await choose(desk.mieke, { events: [{ event: 'decided', way: 'off' }] });
  await round();
  expect(server.taken).toEqual([]);
  expect(await states()).toEqual(['dropped', 'dropped', 'dropped']);
  expect((await desk.mieke.get('/notifications')).body.items).toEqual([]);
});

it('tries again where the server is busy, hangs or breaks off, with the same Message-ID', async () => {
  await aPost(desk).inReview();
  server.next('later', 'hangs', 'drops');
  await round();
  expect(await status()).toMatchObject({
    works: true,
    delayed: 1,
    givenUp: 0,
    lastFailure: expect.stringContaining('451'),
  });
  await round(); // the pause is not over
  for (let tries = 0; tries < 3; tries += 1) {
    await later();
    await round();
  }
  expect(await states()).toEqual(['sent']);
  const ids = server.taken.map(({ source }) => /^Message-ID: (.*)\r$/m.exec(source)?.[1]);
  expect(ids).toHaveLength(2); // the one whose answer was lost, and the one after it
  expect(new Set(ids).size).toBe(1);
  expect(await status()).toMatchObject({ delayed: 0, givenUp: 0 });
});

it('gives up at once what is refused for ever, and after the last pause what never succeeds', async () => {
  await aPost(desk).inReview();
  server.next('refuses');
  await round();
  expect(await states()).toEqual(['given_up']);
  await aPost(desk).inReview();
  for (let tries = 0; tries <= PAUSES_MINUTES.length; tries += 1) {
    server.next('later');
    await later();
    await round();
  }
  expect(await states()).toEqual(['given_up', 'given_up']);
  expect(server.taken).toEqual([]);
  expect(await status()).toMatchObject({ givenUp: 2, lastFailure: expect.stringContaining('451') });
  expect((await desk.mieke.get('/notifications/mail')).status).toBe(403);
});

it('one server that hangs for one mail keeps no other from leaving', async () => {
  await aPost(desk).inReview();
  await aPost(desk).inReview();
  server.next('hangs');
  await round();
  expect((await states()).sort()).toEqual(['sending', 'sent']);
});

it('gathers a digest, and keeps mail that is not urgent for the end of the quiet hours', async () => {
  const always = { quietHours: { from: '00:00', until: '23:59' } };
  await choose(desk.wim, { ...always, events: [{ event: 'decision-asked', way: 'digest' }] });
  await choose(desk.mieke, always);
  await aPost(desk).inReview();
  const second = await aPost(desk).inReview();
  await round();
  expect(server.taken).toEqual([]);
  await later();
  await round();
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]!.source).toMatch(/^Subject: Uw meldingen van vandaag\r$/m);
  expect(server.taken[0]!.source).toContain(second.id);
  await owner(
    `INSERT INTO audit_events (id, organisation_id, actor, event, subject_type, subject_id, details)
     VALUES (gen_random_uuid(), $1, 'scheduler', 'channel.credentials-expired', 'channel', $2, '{}')`,
    desk.organisationId,
    desk.site,
  );
  await choose(desk.bea, { ...always, language: 'en' });
  await round();
  expect(server.taken).toHaveLength(1); // not urgent: waits
});

it('who left gets no mail', async () => {
  await aPost(desk).inReview();
  await desk.wim.get('/notifications');
  await owner('UPDATE memberships SET active = false WHERE user_id = $1', desk.wim.id);
  await round();
  expect(server.taken).toEqual([]);
  expect(await states()).toEqual(['dropped']);
});

it('refuses a choice that cannot be, and shows what was chosen', async () => {
  for (const wrong of [
    { language: 'fr' },
    { quietHours: { from: '25:00', until: '07:00' } },
    { events: [{ event: 'decided', way: 'pigeon' }] },
    {
      events: [
        { event: 'decided', way: 'off' },
        { event: 'decided', way: 'mail' },
      ],
    },
    { events: [{ event: 'verjaardag', way: 'off' }] },
  ]) {
    const answer = await desk.wim.put('/me/notifications', { language: 'nl', quietHours: null, events: [], ...wrong });
    expect([wrong, answer.status]).toEqual([wrong, 400]);
  }
  await choose(desk.wim, { quietHours: { from: '20:00', until: '06:30' }, events: [{ event: 'decided', way: 'off' }] });
  const { body } = await desk.wim.get('/me/notifications');
  expect(body).toMatchObject({ language: 'nl', quietHours: { from: '20:00', until: '06:30' }, mailWorks: true });
  expect(body.events).toContainEqual(expect.objectContaining({ event: 'decided', way: 'off' }));
  expect(body.events).toContainEqual(expect.objectContaining({ event: 'post-missed', way: 'mail', urgent: true }));
});

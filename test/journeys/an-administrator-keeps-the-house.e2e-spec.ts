/** What an administrator does beside the road of a post: a lost password, the wording of the code, the log as a table. */
import { made, openDesk, type Desk } from '../builders';
import { PASSWORD, startTestApp, type TestApp } from '../test-app';
import { Visitor } from '../visitor';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const signIn = (email: string, password: string) => new Visitor(app.url).post('/auth/login', { email, password });

describe('a lost password', () => {
  it('is made anew, shown once, and ends the sessions of who had the old one', async () => {
    const email = `joris@${desk.slug}.example`;
    const before = await signIn(email, PASSWORD);
    const cookie = (before.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const { body, headers } = await desk.bea.post(`/members/${desk.joris.id}/password`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect((await signIn(email, body.password)).status).toBe(200);
    expect((await new Visitor(app.url).post('/auth/refresh', {}, { cookie })).status).toBe(401);
    const { items } = (await desk.otto.get('/audit?event=member.password-reset')).body;
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain(body.password);
  });

  it('of somebody who also works elsewhere is not one administrator’s to give', async () => {
    const other = await openDesk(app);
    made(await other.bea.post('/members', { email: `joris@${desk.slug}.example`, roles: ['mandataris'] }));
    const { status, body } = await desk.bea.post(`/members/${desk.joris.id}/password`);
    expect([status, body.type]).toEqual([409, expect.stringMatching(/member-elsewhere$/)]);
  });

  it('is for administrators, and for members of their own organisation', async () => {
    const other = await openDesk(app);
    expect((await desk.wim.post(`/members/${desk.mieke.id}/password`)).status).toBe(403);
    expect((await other.bea.post(`/members/${desk.mieke.id}/password`)).status).toBe(404);
  });
});

describe('the code of conduct', () => {
  const wording = ['Zeg wie spreekt.', ...Array.from({ length: 9 }, () => '')];

  it('is worded by the administrator, read by everybody, and logged', async () => {
    const unsaid = await desk.mieke.get('/code-of-conduct');
    expect(unsaid.headers.get('etag')).toBe('"0"');
    expect(unsaid.body.items[0]).toEqual({ guideline: 1, title: 'Weet in welke rol u spreekt', wording: '' });
    made(await desk.bea.put('/code-of-conduct', { wording }, { 'if-match': '"0"' }));
    const { body } = await desk.mieke.get('/code-of-conduct', { 'accept-language': 'en' });
    expect(body.items[0]).toMatchObject({ title: 'Know in which role you speak', wording: 'Zeg wie spreekt.' });
    const { items } = (await desk.otto.get('/audit?event=code-of-conduct')).body;
    expect(items[0].details).toEqual({ guidelines: [1] });
  });

  it('is not written over the words of somebody else', async () => {
    expect((await desk.bea.put('/code-of-conduct', { wording }, { 'if-match': '"0"' })).status).toBe(412);
    expect((await desk.wim.put('/code-of-conduct', { wording }, { 'if-match': '"1"' })).status).toBe(403);
    expect((await desk.bea.put('/code-of-conduct', { wording: ['een'] }, { 'if-match': '"1"' })).status).toBe(400);
  });

  it('belongs to one organisation', async () => {
    const other = await openDesk(app);
    expect((await other.mieke.get('/code-of-conduct')).body.items[0].wording).toBe('');
  });
});

it('every rule tells what it looks for, in the language of who asks', async () => {
  const { items } = (await desk.mieke.get('/policy/rules', { 'accept-language': 'en' })).body;
  const { rules } = (await desk.mieke.get('/policy')).body;
  expect(items.map(({ rule }: { rule: string }) => rule)).toEqual(rules.map(({ rule }: { rule: string }) => rule));
  const iban = items.find(({ rule }: { rule: string }) => rule === 'bank-account');
  expect(iban).toMatchObject({ guideline: 6, guidelineTitle: 'Protect privacy', needsReason: true });
});

describe('the log as a table', () => {
  it('holds every event of the filter, and that it was taken along', async () => {
    const { body, headers } = await desk.otto.get('/audit/export?event=member');
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    const { items } = (await desk.otto.get('/audit?event=member&limit=100')).body;
    const lines = body.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines[0]).toBe('seq;at;actor;actorId;event;subjectType;subjectId;details;hash');
    expect(lines).toHaveLength(items.length + 1);
    expect(lines[1]).toContain(items[0].hash);
    expect((await desk.otto.get('/audit?event=audit.exported')).body.items[0].details).toMatchObject({
      event: 'member',
    });
  });

  it('is for auditors and administrators', async () => {
    expect((await desk.mieke.get('/audit/export')).status).toBe(403);
  });
});

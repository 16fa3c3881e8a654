import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { openDesk, type AuthDesk } from '../../test/auth-desk';

let desk: AuthDesk;
let here: string;
let boss: string;
let amina: { id: string; email: string };
let token: string;
let round = 0;

beforeAll(async () => {
  desk = await openDesk();
});

beforeEach(async () => {
  here = await desk.anOrganisation(`gemeente-${++round}`);
  boss = await desk.tokenOf(await desk.aMember(here, ['administrator', 'auditor']));
  amina = await desk.aMember(here, ['woordvoerder']);
  token = await desk.tokenOf(amina);
});

afterAll(() => desk.close());

it('members are added, changed and listed', async () => {
  const input = { email: `bo${round}@zemst.be`, name: 'Bo', roles: ['mandataris'] };
  const added = await desk.post('/members', boss, input, { 'idempotency-key': 'k1' });
  expect([added.statusCode, added.headers.location]).toEqual([201, `/api/v1/members/${added.json().id}`]);
  expect((await desk.post('/members', boss, input, { 'idempotency-key': 'k1' })).json()).toEqual(added.json());
  const { id, password } = added.json();
  expect((await desk.login(input.email, password)).json().user.roles).toEqual(['mandataris']);
  expect((await desk.patch(`/members/${id}`, boss, { roles: ['auditor'] })).json()).toMatchObject({
    roles: ['auditor'],
  });
  const page = (await desk.get('/members?limit=2', token)).json();
  expect([page.items.length, page.items[0].id]).toEqual([2, id]);
  const next = (await desk.get(`/members?limit=2&cursor=${page.nextCursor}`, token)).json();
  expect([next.items.length, next.nextCursor]).toEqual([1, null]);
  expect((await desk.get(`/members/${id}`, token)).json()).not.toHaveProperty('password');
});

it('an input that does not fit is refused, never a fault', async () => {
  const email = 'x@zemst.be';
  const wrong: [string, object][] = [
    ['/members', {}],
    ['/members', { email, name: 'X', roles: [] }],
    ['/members', { email, name: 'X', roles: ['koning'] }],
    ['/members', { email, name: 'X', roles: 'auditor' }],
    ['/members', { email, roles: ['auditor'] }],
    ['/members', { email, name: 'X', roles: ['auditor'], password: 'kort' }],
    ['/members', { email, name: 'X', roles: ['auditor'], assists: ['x'] }],
    ['/absences', { substitute: amina.id, startsAt: '2027-02-30T00:00:00Z', endsAt: '2027-03-30T00:00:00Z' }],
    ['/absences', { substitute: 5, startsAt: 'morgen', endsAt: null }],
  ];
  for (const [url, payload] of wrong) expect((await desk.post(url, boss, payload)).statusCode).toBe(400);
  expect((await desk.put('/publication-stop', boss, { active: 'yes' })).statusCode).toBe(400);
  expect((await desk.get('/audit?from=gisteren', boss)).statusCode).toBe(400);
  expect((await desk.get('/audit?cursor=x', boss)).statusCode).toBe(400);
  expect((await desk.get('/members/x', boss)).statusCode).toBe(404);
  const unchanged = await desk.patch(`/members/${amina.id}`, boss, { roles: null, assists: null, active: null });
  expect(unchanged.statusCode).toBe(400);
});

it('absences are added, listed and removed', async () => {
  const bo = await desk.aMember(here, ['woordvoerder']);
  const times = { startsAt: '2027-07-01T00:00:00Z', endsAt: '2027-07-15T00:00:00+02:00' };
  const added = await desk.post('/absences', token, { substitute: bo.id, ...times });
  expect(added.statusCode).toBe(201);
  expect(added.json()).toMatchObject({
    user: { id: amina.id, name: 'Amina' },
    substitute: { id: bo.id },
    startsAt: '2027-07-01T00:00:00.000Z',
    endsAt: '2027-07-14T22:00:00.000Z',
  });
  const loop = await desk.post('/absences', boss, { user: bo.id, substitute: amina.id, ...times });
  expect([loop.statusCode, loop.json().type]).toEqual([409, '/problems/substitute-loop']);
  expect((await desk.get(`/absences?user=${amina.id}`, boss)).json().items).toEqual([added.json()]);
  expect((await desk.get(`/absences?user=${bo.id}`, boss)).json().items).toEqual([]);
  expect((await desk.remove(`/absences/${added.json().id}`, token)).statusCode).toBe(204);
  expect((await desk.remove(`/absences/${added.json().id}`, token)).statusCode).toBe(404);
});

it('publication is stopped by who may, and everybody sees it', async () => {
  const member = await desk.tokenOf(await desk.aMember(here, ['mandataris']));
  expect((await desk.put('/publication-stop', member, { active: true, reason: 'x' })).statusCode).toBe(403);
  const stopped = await desk.put('/publication-stop', token, { active: true, reason: 'storing' });
  expect(stopped.json()).toMatchObject({
    active: true,
    reason: 'storing',
    by: { id: amina.id, name: 'Amina' },
    alreadySending: [],
  });
  expect((await desk.get('/publication-stop', member)).json()).toMatchObject({ active: true, reason: 'storing' });
});

it('the audit log is read and verified by auditors and administrators only', async () => {
  expect([(await desk.get('/audit', token)).statusCode, (await desk.get('/audit/verify', token)).statusCode]).toEqual([
    403, 403,
  ]);
  const first = (await desk.get('/audit?limit=1&event=sign-in', boss)).json();
  expect(first.items).toMatchObject([
    { event: 'sign-in', actor: { id: amina.id, name: 'Amina' }, subject: { type: 'user' } },
  ]);
  const second = (await desk.get(`/audit?limit=1&event=sign-in&cursor=${first.nextCursor}`, boss)).json();
  expect([second.items[0].seq, second.nextCursor]).toEqual([1, null]);
  const verdict = (await desk.get('/audit/verify', boss)).json();
  expect(verdict).toEqual({ valid: true, events: 2, head: { seq: 2, hash: first.items[0].hash } });
});

it('the OpenAPI document names every form and answer', () => {
  const document = SwaggerModule.createDocument(desk.app, new DocumentBuilder().build());
  expect(Object.keys(document.paths).sort()).toEqual([
    '/absences',
    '/absences/{id}',
    '/audit',
    '/audit/export',
    '/audit/verify',
    '/auth/login',
    '/auth/logout',
    '/auth/refresh',
    '/auth/switch',
    '/me',
    '/me/password',
    '/me/second-factor',
    '/me/second-factor/confirm',
    '/me/second-factor/off',
    '/me/second-factor/recovery-codes',
    '/me/security',
    '/me/sessions',
    '/me/sessions/{id}',
    '/members',
    '/members/{id}',
    '/members/{id}/password',
    '/members/{id}/second-factor',
    '/publication-stop',
  ]);
  const answers = Object.values(document.paths).flatMap((path) => Object.values(path)) as { responses: object }[];
  expect(answers.filter(({ responses }) => !/"\$ref"|"204"|"binary"/.test(JSON.stringify(responses)))).toEqual([]);
});

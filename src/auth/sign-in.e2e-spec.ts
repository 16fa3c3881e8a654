import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../test/database';
import { AuditEvent } from '../audit/audit-event.entity';
import type { Role } from '../common/actor';
import { readConfig } from '../common/config';
import { Database } from '../common/database';
import { inputPipe } from '../common/http/input.pipe';
import { ProblemFilter } from '../common/http/problem.filter';
import { newId } from '../common/ids';
import { Secrets } from '../common/secrets';
import { Absence } from '../organisations/absence.entity';
import { Membership } from '../organisations/membership.entity';
import { Organisation } from '../organisations/organisation.entity';
import { hashPassword } from '../organisations/passwords';
import { User } from '../organisations/user.entity';
import { AuthModule } from './auth.module';

const PASSWORD = 'een lang wachtwoord';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-auth-'));
let test: TestDatabase;
let app: NestFastifyApplication;
let passwordHash: string;
let zemst: string;
let mechelen: string;

beforeAll(async () => {
  test = await freshDatabase([AuditEvent, Organisation, User, Membership, Absence]);
  app = await anApplication(test);
  passwordHash = await hashPassword(PASSWORD);
  zemst = await anOrganisation('zemst');
  mechelen = await anOrganisation('mechelen');
});

afterAll(async () => {
  await app.close();
  await test.end();
  fs.rmSync(folder, { recursive: true });
});

describe('signing in', () => {
  it('answers with a token, a cookie and who it is', async () => {
    const amina = await aMember(zemst, ['mandataris']);
    const answer = await login(amina.email);
    expect(answer.statusCode).toBe(200);
    const zemstView = { organisation: { id: zemst, slug: 'zemst', name: 'zemst' }, roles: ['mandataris'] };
    const me = { id: amina.id, name: 'Amina', email: amina.email, ...zemstView, memberships: [zemstView] };
    expect(answer.json()).toEqual({ accessToken: expect.any(String), tokenType: 'Bearer', expiresIn: 900, user: me });
    expect(answer.headers['set-cookie']).toMatch(
      /^ruggespraak_refresh=[\w-]{43}; Max-Age=2592000; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/,
    );
    expect((await get('/me', answer.json().accessToken)).json()).toEqual(me);
    expect(await events(zemst, amina.id)).toEqual(['sign-in']);
  });

  it('says the same of a wrong password, an unknown address and somebody who has left', async () => {
    const known = await aMember(zemst, ['mandataris']);
    const left = await aMember(zemst, ['mandataris']);
    await deactivate(left.id);
    const answers = await Promise.all([
      login(known.email, 'fout'),
      login('niemand@zemst.be'),
      login(left.email),
      login('NIEMAND@zemst.be', 'fout'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401]);
    expect(new Set(answers.map((answer) => answer.json().detail)).size).toBe(1);
    expect(answers[0]!.json().type).toBe('/problems/wrong-sign-in');
    expect(await events(zemst, known.id)).toEqual(['sign-in.refused']);
  });

  it('refuses a form that does not fit before it looks anywhere', async () => {
    for (const payload of [{}, { email: 1, password: {} }, { email: 'a@b.be', password: 'x', admin: true }, []]) {
      const answer = await app.inject({ method: 'POST', url: '/auth/login', payload });
      expect([answer.statusCode, answer.json().type]).toEqual([400, '/problems/invalid-input']);
    }
  });

  it('stops after five failures, however many guesses run at once, and lets nobody in meanwhile', async () => {
    const target = await aMember(zemst, ['mandataris']);
    const guesses = await Promise.all(Array.from({ length: 9 }, () => login(target.email, 'fout')));
    expect(guesses.map(({ statusCode }) => statusCode).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
    const right = await login(target.email);
    expect([right.statusCode, right.json().type]).toEqual([429, '/problems/too-many-failures']);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(880);
    await test.owner.query(`UPDATE sign_in_failures SET at = at - interval '16 minutes'`);
    expect((await login(target.email)).statusCode).toBe(200);
  });

  it('forgets the failures of who then signs in', async () => {
    const amina = await aMember(zemst, ['mandataris']);
    for (let round = 0; round < 2; round++) {
      for (let guess = 0; guess < 4; guess++) expect((await login(amina.email, 'fout')).statusCode).toBe(401);
      expect((await login(amina.email)).statusCode).toBe(200);
    }
  });

  it('stops one network that tries many addresses', async () => {
    await test.owner.query(
      `INSERT INTO sign_in_failures (id, subject) SELECT gen_random_uuid(), 'network:10.9.9.9' FROM generate_series(1, 50)`,
    );
    const amina = await aMember(zemst, ['mandataris']);
    const payload = { email: amina.email, password: PASSWORD };
    const from = (remoteAddress: string) => app.inject({ method: 'POST', url: '/auth/login', payload, remoteAddress });
    expect((await from('10.9.9.9')).statusCode).toBe(429);
    expect((await from('10.9.9.8')).statusCode).toBe(200);
  });
});

describe('an access token', () => {
  it('is needed, and must be ours', async () => {
    for (const token of [undefined, 'x', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', 'a.b.c']) {
      const answer = await get('/me', token);
      expect([answer.statusCode, answer.json().type]).toEqual([401, '/problems/not-signed-in']);
      expect(answer.json().detail).toMatch(/Meld u/);
    }
  });

  it('lets nobody in a second after they were deactivated', async () => {
    const amina = await aMember(zemst, ['mandataris']);
    const token = (await login(amina.email)).json().accessToken;
    expect((await get('/members', token)).statusCode).toBe(200);
    await deactivate(amina.id);
    await new Promise((resolve) => setTimeout(resolve, 1010));
    expect((await get('/members', token)).statusCode).toBe(401);
  });

  it('opens only what the roles allow, and a refusal is kept', async () => {
    const amina = await aMember(zemst, ['mandataris', 'auditor']);
    const token = (await login(amina.email)).json().accessToken;
    const answer = await post('/members', token, { email: 'x@y.be', name: 'X', roles: ['auditor'] });
    expect([answer.statusCode, answer.json().type]).toEqual([403, '/problems/not-allowed']);
    const kept = await test.owner.query(
      `SELECT event, subject_type FROM audit_events WHERE actor_id = $1 AND event LIKE 'access%'`,
      [amina.id],
    );
    expect(kept).toEqual([{ event: 'access.refused', subject_type: 'POST /members' }]);
  });
});

describe('a refresh token', () => {
  it('works once; again, it ends the whole family', async () => {
    const amina = await aMember(zemst, ['mandataris']);
    const first = cookieOf(await login(amina.email));
    const second = await refresh(first);
    expect([second.statusCode, second.json().user.id]).toEqual([200, amina.id]);
    expect((await refresh(first)).statusCode).toBe(401);
    expect((await refresh(cookieOf(second))).statusCode).toBe(401);
    const kept = await test.owner.query(
      `SELECT details FROM audit_events WHERE subject_id = $1 AND event = 'sign-in.refresh.refused'`,
      [amina.id],
    );
    expect(kept).toEqual([{ details: { code: 'refresh-token-reused' } }]);
  });

  it('is taken by one of those who come at once', async () => {
    const first = cookieOf(await login((await aMember(zemst, ['mandataris'])).email));
    const answers = await Promise.all(Array.from({ length: 6 }, () => refresh(first)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
  });

  it('ends with signing out, with its date, and with the membership', async () => {
    const amina = await aMember(zemst, ['mandataris']);
    const out = cookieOf(await login(amina.email));
    const answer = await app.inject({ method: 'POST', url: '/auth/logout', headers: { cookie: out } });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await refresh(out)).statusCode).toBe(401);
    const old = cookieOf(await login(amina.email));
    await test.owner.query(`UPDATE refresh_tokens SET expires_at = now() WHERE user_id = $1`, [amina.id]);
    expect((await refresh(old)).statusCode).toBe(401);
    const last = cookieOf(await login(amina.email));
    await deactivate(amina.id);
    expect((await refresh(last)).statusCode).toBe(401);
    expect((await refresh('')).statusCode).toBe(401);
  });

  it('is not stored itself', async () => {
    const token = cookieOf(await login((await aMember(zemst, ['mandataris'])).email)).split('=')[1];
    const rows = await test.owner.query(`SELECT token_hash FROM refresh_tokens`);
    expect(rows.map(({ token_hash }: { token_hash: Buffer }) => token_hash.toString('base64url'))).not.toContain(token);
  });
});

describe('switching', () => {
  it('goes on in another organisation of theirs, and in no other', async () => {
    const amina = await aMember(zemst, ['mandataris']);
    const session = await login(amina.email);
    const token = session.json().accessToken;
    expect((await post('/auth/switch', token, { organisation: 'mechelen' })).statusCode).toBe(404);
    await join(amina.id, mechelen, ['auditor']);
    const there = await post('/auth/switch', token, { organisation: 'mechelen' }, { cookie: cookieOf(session) });
    expect([there.statusCode, there.json().user.organisation.slug, there.json().user.roles]).toEqual([
      200,
      'mechelen',
      ['auditor'],
    ]);
    expect(there.json().user.memberships).toHaveLength(2);
    expect((await refresh(cookieOf(session))).statusCode).toBe(401);
    expect((await refresh(cookieOf(there))).json().user.organisation.id).toBe(mechelen);
  });
});

async function anApplication({ database, app: source }: TestDatabase): Promise<NestFastifyApplication> {
  const config = readConfig({ RUGGESPRAAK_DATA: folder });
  const shared = [
    { provide: DataSource, useValue: source },
    { provide: Database, useValue: database },
    { provide: Secrets, useValue: Secrets.load(config) },
    { provide: 'config', useValue: config },
  ];
  @Global()
  @Module({ providers: shared, exports: shared })
  class Ground {}
  const built = await Test.createTestingModule({ imports: [Ground, AuthModule] }).compile();
  const made = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  made.useGlobalPipes(inputPipe()).useGlobalFilters(new ProblemFilter());
  await made.init();
  return made;
}

async function anOrganisation(slug: string): Promise<string> {
  const id = newId();
  await test.owner.query('INSERT INTO organisations (id, slug, name) VALUES ($1, $2, $2)', [id, slug]);
  return id;
}

async function aMember(organisationId: string, roles: Role[]): Promise<{ id: string; email: string }> {
  const id = newId();
  const email = `${id}@zemst.be`;
  await test.owner.query('INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, $4)', [
    id,
    email,
    'Amina',
    passwordHash,
  ]);
  await join(id, organisationId, roles);
  return { id, email };
}

const join = (userId: string, organisationId: string, roles: Role[]) =>
  test.owner.query('INSERT INTO memberships (id, organisation_id, user_id, roles) VALUES ($1, $2, $3, $4)', [
    newId(),
    organisationId,
    userId,
    roles,
  ]);

const deactivate = (userId: string) =>
  test.owner.query('UPDATE memberships SET active = false WHERE user_id = $1', [userId]);

const events = async (organisationId: string, userId: string): Promise<string[]> =>
  (
    await test.owner.query('SELECT event FROM audit_events WHERE organisation_id = $1 AND actor_id = $2 ORDER BY seq', [
      organisationId,
      userId,
    ])
  ).map(({ event }: { event: string }) => event);

const login = (email: string, password = PASSWORD) =>
  app.inject({ method: 'POST', url: '/auth/login', payload: { email, password } });

const get = (url: string, token?: string) =>
  app.inject({ url, headers: token ? { authorization: `Bearer ${token}` } : {} });

const post = (url: string, token: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { authorization: `Bearer ${token}`, ...headers } });

const refresh = (cookie: string) => app.inject({ method: 'POST', url: '/auth/refresh', headers: { cookie } });

const cookieOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers['set-cookie']).split(';')[0]!;

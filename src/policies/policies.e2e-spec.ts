import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Global, Module, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../test/database';
import { AuditEvent } from '../audit/audit-event.entity';
import type { Actor, Role } from '../common/actor';
import { readConfig } from '../common/config';
import { Database } from '../common/database';
import { ROLES_ALLOWED } from '../common/http/access';
import { inputPipe } from '../common/http/input.pipe';
import { ProblemFilter } from '../common/http/problem.filter';
import { newId } from '../common/ids';
import { Secrets } from '../common/secrets';
import { Absence } from '../organisations/absence.entity';
import { Membership } from '../organisations/membership.entity';
import { Organisation } from '../organisations/organisation.entity';
import { User } from '../organisations/user.entity';
import { InitialPolicy } from './initial-policy';
import { Policies } from './policies';
import { PoliciesModule } from './policies.module';
import { Policy } from './policy.entity';
import { Topic } from './topic.entity';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-policies-'));
const person = (name: string, ...roles: Role[]) => ({ id: newId(), name, roles });
const actors = new Map<string, Actor>();
let test: TestDatabase;
let app: NestFastifyApplication;
let zemst: string;

const wout = person('Wout', 'woordvoerder');
const amina = person('Amina', 'mandataris');

beforeAll(async () => {
  test = await freshDatabase([AuditEvent, Organisation, User, Membership, Absence, Topic, Policy]);
  app = await anApplication();
  zemst = await anOrganisation('zemst', [person('Bea', 'administrator'), wout, amina]);
  await anOrganisation('mechelen', [person('Mia', 'administrator')]);
  await test.database.within(zemst, (tx) => app.get(InitialPolicy).run(tx, actors.get('Bea')!));
});

afterAll(async () => {
  await app.close();
  await test.end();
  fs.rmSync(folder, { recursive: true });
});

const fusie = { key: 'fusie', name: 'Fusie', terms: ['fusie'], woordvoerders: [wout.id] };
const version = async () => (await send('Amina', 'GET', '/policy')).json().version as number;

it('has entities that say what the migrations made', async () => {
  const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => /topics|policies/.test(query))).toEqual([]);
});

it('begins with one version, also when it is asked for twice', async () => {
  expect(await version()).toBe(1);
  expect(await test.database.within(zemst, (tx) => app.get(InitialPolicy).run(tx, actors.get('Bea')!))).toBe(1);
  const policy = (await send('Amina', 'GET', '/policy')).json();
  expect(policy.rules).toContainEqual({
    rule: 'protected-topic',
    guideline: 10,
    enabled: true,
    severity: 'review',
    defaultSeverity: 'review',
  });
});

it('protects a topic from its creation to its end, in a new version each time', async () => {
  const made = await send('Bea', 'POST', '/topics', fusie);
  expect([made.statusCode, made.headers['etag'], made.headers['location']]).toEqual([
    201,
    '"1"',
    `/api/v1/topics/${made.json().id}`,
  ]);
  expect(made.json()).toMatchObject({
    ...fusie,
    excludes: [],
    substitutes: [],
    decision: 'any',
    answerWithin: 'PT8H',
    validFrom: null,
  });
  expect(await version()).toBe(2);
  const url = `/topics/${made.json().id}`;
  expect((await send('Amina', 'GET', url)).headers['etag']).toBe('"1"');
  expect((await send('Mia', 'GET', url)).statusCode).toBe(404);
  expect((await send('Bea', 'POST', '/topics', fusie)).json()).toMatchObject({
    status: 409,
    type: '/problems/topic-key-taken',
  });
  expect((await send('Bea', 'PATCH', url, { name: 'x' })).statusCode).toBe(428);

  const change = {
    terms: ['fusie', 'samenvoeging'],
    answerWithin: 'P1D',
    validUntil: '2099-01-01T00:00:00+01:00',
    decision: 'all',
  };
  const changed = await send('Bea', 'PATCH', url, change, '"1"');
  expect(changed.json()).toMatchObject({
    ...change,
    name: 'Fusie',
    answerWithin: 'PT24H',
    validUntil: '2098-12-31T23:00:00.000Z',
    version: 2,
  });
  expect((await send('Bea', 'PATCH', url, change, '"1"')).statusCode).toBe(412);
  const { protectedTopics } = (await send('Amina', 'GET', '/policy')).json();
  expect(protectedTopics).toMatchObject([
    { id: made.json().id, key: 'fusie', terms: change.terms, validUntil: '2098-12-31T23:00:00.000Z' },
  ]);
  expect((await app.get(Policies).current(zemst)).version).toBe(3);
  expect((await send('Amina', 'GET', '/topics')).json()).toEqual({ items: [changed.json()], nextCursor: null });

  expect((await send('Bea', 'DELETE', url, undefined, '"2"')).statusCode).toBe(204);
  expect((await send('Bea', 'GET', url)).statusCode).toBe(404);
  expect((await send('Amina', 'GET', '/policy')).json()).toMatchObject({ version: 4, protectedTopics: [] });
  expect((await send('Bea', 'POST', '/topics', fusie)).statusCode).toBe(201);
});

it('refuses a topic that could not work, and says where', async () => {
  const before = await version();
  const refused = async (change: object) =>
    pointers(await send('Bea', 'POST', '/topics', { ...fusie, key: 'ander', ...change }));
  expect(await refused({ woordvoerders: [wout.id, amina.id], substitutes: [newId()] })).toEqual([
    '/woordvoerders/1',
    '/substitutes/0',
  ]);
  expect(await refused({ woordvoerders: [] })).toEqual(['/woordvoerders']);
  expect(await refused({ terms: ['!'] })).toEqual(['/terms/0']);
  expect(await refused({ name: null, excludes: null, nonsense: 1 })).toEqual(
    expect.arrayContaining(['/name', '/excludes', '/nonsense']),
  );
  expect((await send('Amina', 'POST', '/topics', fusie)).statusCode).toBe(403);
  expect(await version()).toBe(before);
  expect(await events(zemst)).toContain('topic.created.refused');
});

it('shows what words would find before they are saved', async () => {
  const tried = await send('Amina', 'POST', '/topics/try', { text: 'Over de fusies.', terms: ['fusie'], excludes: [] });
  expect([tried.statusCode, tried.json()]).toEqual([200, { matches: [{ start: 8, end: 14, quote: 'fusies' }] }]);
});

it('makes a new version of other rules and public figures', async () => {
  const before = await version();
  const change = { rules: { 'protected-topic': { severity: 'block' } }, publicFigures: ['Bart Peeters'] };
  expect((await send('Bea', 'PATCH', '/policy', change)).statusCode).toBe(428);
  expect((await send('Bea', 'PATCH', '/policy', change, `"${before - 1}"`)).statusCode).toBe(412);
  expect((await send('Amina', 'PATCH', '/policy', change, `"${before}"`)).statusCode).toBe(403);
  expect(pointers(await send('Bea', 'PATCH', '/policy', { rules: { onzin: {} } }, `"${before}"`))).toEqual([
    '/rules/onzin',
  ]);
  expect(pointers(await send('Bea', 'PATCH', '/policy', { publicFigures: ['?'] }, `"${before}"`))).toEqual([
    '/publicFigures/0',
  ]);
  const changed = await send('Bea', 'PATCH', '/policy', change, `"${before}"`);
  expect([changed.statusCode, changed.headers['etag']]).toEqual([200, `"${before + 1}"`]);
  expect(changed.json().publicFigures).toEqual(['Bart Peeters']);
  expect(changed.json().rules).toContainEqual(
    expect.objectContaining({ rule: 'protected-topic', severity: 'block', defaultSeverity: 'review' }),
  );
  await send('Bea', 'PATCH', '/policy', { rules: { 'protected-topic': { enabled: false } } }, `"${before + 1}"`);
  const { rules } = (await send('Amina', 'GET', '/policy')).json();
  expect(rules).toContainEqual(expect.objectContaining({ rule: 'protected-topic', severity: 'block', enabled: false }));
});

it('lists its versions, newest first, page by page', async () => {
  const newest = await version();
  const first = (await send('Amina', 'GET', '/policy/versions?limit=2')).json();
  expect(first.items.map((item: { version: number }) => item.version)).toEqual([newest, newest - 1]);
  const next = (await send('Amina', 'GET', `/policy/versions?limit=100&cursor=${first.nextCursor}`)).json();
  expect(next.items.map((item: { version: number }) => item.version)).toEqual(
    Array.from({ length: newest - 2 }, (_, place) => newest - 2 - place),
  );
  expect(next.nextCursor).toBeNull();
  expect((await send('Amina', 'GET', '/policy/versions?cursor=onzin')).statusCode).toBe(400);
});

it('numbers versions one after another, however many change them at once', async () => {
  const before = await version();
  const keys = Array.from({ length: 12 }, (_, place) => `tegelijk-${place}`);
  const made = await Promise.all(keys.map((key) => send('Bea', 'POST', '/topics', { ...fusie, key })));
  expect(made.map(({ statusCode }) => statusCode)).toEqual(keys.map(() => 201));
  expect(await version()).toBe(before + keys.length);
  expect((await send('Amina', 'GET', '/policy')).json().protectedTopics).toHaveLength(keys.length + 1);
});

async function anApplication(): Promise<NestFastifyApplication> {
  const config = readConfig({ RUGGESPRAAK_DATA: folder, PUBLIC_URL: 'https://berichten.zemst.be' });
  const shared = [
    { provide: DataSource, useValue: test.app },
    { provide: Database, useValue: test.database },
    { provide: Secrets, useValue: Secrets.load(config) },
    { provide: 'config', useValue: config },
  ];
  @Global()
  @Module({ providers: shared, exports: shared })
  class Ground {}
  const built = await Test.createTestingModule({ imports: [Ground, PoliciesModule] }).compile();
  const made = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  made.useGlobalPipes(inputPipe()).useGlobalFilters(new ProblemFilter()).useGlobalGuards({ canActivate: admit });
  await made.init();
  return made;
}

/** Stands for signing in: a request says as whom it comes, and the roles of the route count. */
function admit(context: ExecutionContext): boolean {
  const request = context.switchToHttp().getRequest<{ headers: Record<string, string>; user?: unknown }>();
  const actor = actors.get(request.headers['as'] ?? '');
  const allowed = new Reflector().get<Role[] | undefined>(ROLES_ALLOWED, context.getHandler());
  request.user = actor;
  return actor !== undefined && (!allowed || allowed.some((role) => actor.roles.includes(role)));
}

async function anOrganisation(slug: string, people: readonly ReturnType<typeof person>[]): Promise<string> {
  const id = newId();
  await test.owner.query('INSERT INTO organisations (id, slug, name) VALUES ($1, $2, $2)', [id, slug]);
  for (const { id: userId, name, roles } of people) {
    await test.owner.query('INSERT INTO users (id, email, name) VALUES ($1, $2, $3)', [
      userId,
      `${userId}@zemst.be`,
      name,
    ]);
    await test.owner.query('INSERT INTO memberships (id, organisation_id, user_id, roles) VALUES ($1, $2, $3, $4)', [
      newId(),
      id,
      userId,
      roles,
    ]);
    actors.set(name, { userId, organisationId: id, name, roles, assists: [] });
  }
  return id;
}

const events = async (organisationId: string): Promise<string[]> =>
  (
    await test.owner.query('SELECT event FROM audit_events WHERE organisation_id = $1 ORDER BY seq', [organisationId])
  ).map(({ event }: { event: string }) => event);

const send = (
  as: string,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
  ifMatch?: string,
) => app.inject({ method, url, ...(payload && { payload }), headers: { as, ...(ifMatch && { 'if-match': ifMatch }) } });

const pointers = (answer: { json(): { errors?: { pointer: string }[] } }) =>
  answer.json().errors?.map(({ pointer }) => pointer);

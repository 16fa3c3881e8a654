import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Global, Module, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import fastifyMultipart from '@fastify/multipart';
import sharp from 'sharp';
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
import { mediaForRevision } from './media-for-revision';
import { Media } from './media.entity';
import { MediaModule } from './media.module';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-library-'));
const person = (name: string, ...roles: Role[]) => ({ id: newId(), name, roles });
const actors = new Map<string, Actor>();
let test: TestDatabase;
let app: NestFastifyApplication;
let zemst: string;

let photo: Buffer;

beforeAll(async () => {
  test = await freshDatabase([AuditEvent, Organisation, User, Membership, Absence, Media]);
  app = await anApplication();
  zemst = await anOrganisation('zemst', [person('Amina', 'mandataris'), person('Ada', 'auditor')]);
  await anOrganisation('mechelen', [person('Mia', 'mandataris')]);
  const blank = sharp({ create: { width: 30, height: 20, channels: 3, background: '#369' } });
  photo = await blank
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera van Amina' } })
    .toBuffer();
});

afterAll(async () => {
  await app.close();
  await test.end();
  fs.rmSync(folder, { recursive: true });
});

type Part = readonly [name: string, value: string | Buffer];

const form = (parts: readonly Part[]) => {
  const data = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, new Blob([new Uint8Array(value)], { type: 'image/jpeg' }), 'foto.jpg');
  }
  return new Response(data);
};

async function upload(as: string, parts: readonly Part[]) {
  const body = form(parts);
  const payload = Buffer.from(await body.arrayBuffer());
  return app.inject({
    method: 'POST',
    url: '/media',
    payload,
    headers: { as, 'content-type': body.headers.get('content-type')! },
  });
}

it('has entities that say what the migrations made', async () => {
  const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => /media/.test(query))).toEqual([]);
});

it('keeps an image without what it told of its maker, for who is signed in', async () => {
  const said: Part[] = [
    ['alt', 'Een blauw vlak'],
    ['origin', 'Amina'],
    ['portrait', '[{"name":"Omar","consent":true}]'],
  ];
  const made = await upload('Amina', [...said, ['file', photo], ['licence', 'CC BY']]);
  expect([made.statusCode, made.headers['etag']]).toEqual([201, '"1"']);
  const rights = { origin: 'Amina', licence: 'CC BY', portrait: [{ name: 'Omar', consent: true }] };
  const { id, bytes } = made.json();
  expect(made.json()).toEqual({
    ...{ id, url: `/api/v1/media/${id}/file`, type: 'image/jpeg', width: 30, height: 20, bytes },
    ...{ alt: 'Een blauw vlak', rights, version: 1, createdAt: expect.any(String) },
  });
  const file = await send('Ada', 'GET', `/media/${id}/file`);
  expect([file.statusCode, file.headers['content-type'], file.headers['cache-control']]).toEqual([
    200,
    'image/jpeg',
    'private, no-store',
  ]);
  expect(file.rawPayload).toHaveLength(bytes);
  expect(file.rawPayload.includes('Camera van Amina')).toBe(false);
  expect((await send('Mia', 'GET', `/media/${id}/file`)).statusCode).toBe(404);
  expect((await send('Ada', 'GET', `/media/${id}`)).json()).toEqual(made.json());
});

it.each<[string, string, () => Part[], number, string]>([
  [
    'a second file',
    'Amina',
    () => [
      ['file', photo],
      ['file', photo],
    ],
    400,
    'malformed-form',
  ],
  ['a file under another name', 'Amina', () => [['beeld', photo]], 400, 'malformed-form'],
  ['no file', 'Amina', () => [['alt', 'x']], 400, 'malformed-form'],
  [
    'an unknown field',
    'Amina',
    () => [
      ['file', photo],
      ['onzin', 'x'],
    ],
    400,
    'invalid-input',
  ],
  [
    'a portrait that is no list',
    'Amina',
    () => [
      ['file', photo],
      ['portrait', '{"name":"x"}'],
    ],
    400,
    'invalid-input',
  ],
  [
    'a portrait that is no JSON',
    'Amina',
    () => [
      ['file', photo],
      ['portrait', '['],
    ],
    400,
    'invalid-input',
  ],
  [
    'NUL in a text',
    'Amina',
    () => [
      ['file', photo],
      ['alt', 'a\u0000b'],
    ],
    400,
    'invalid-input',
  ],
  [
    'a name of an object of ours',
    'Amina',
    () => [
      ['file', photo],
      ['__proto__', 'x'],
    ],
    400,
    'malformed-form',
  ],
  [
    'a file of 10 MiB and one byte',
    'Amina',
    () => [['file', Buffer.alloc(10 * 1024 * 1024 + 1)]],
    413,
    'media-too-large',
  ],
  ['a file of 20 MiB', 'Amina', () => [['file', Buffer.alloc(20 * 1024 * 1024)]], 413, 'media-too-large'],
  ['no image', 'Amina', () => [['file', Buffer.from('<svg/>')]], 415, 'media-type'],
  ['an auditor', 'Ada', () => [['file', photo]], 403, 'not-allowed'],
])('refuses %s', async (_case, as, parts, status, code) => {
  expect((await upload(as, parts())).json()).toMatchObject({ status, type: `/problems/${code}` });
});

it('refuses what is no form, or breaks off', async () => {
  expect((await send('Amina', 'POST', '/media', { file: 'x' })).statusCode).toBe(415);
  const headers = { as: 'Amina', 'content-type': 'multipart/form-data; boundary=x' };
  for (const payload of ['', '--x', '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc']) {
    const answer = await app.inject({ method: 'POST', url: '/media', payload, headers });
    expect(answer.json()).toMatchObject({ status: 400, type: '/problems/malformed-form' });
  }
  const without = { ...headers, 'content-type': 'multipart/form-data' };
  expect((await app.inject({ method: 'POST', url: '/media', payload: 'x', headers: without })).statusCode).toBe(400);
});

it('is described anew, and taken away, by who saw the last version', async () => {
  const { id } = (
    await upload('Amina', [
      ['file', photo],
      ['origin', 'Amina'],
    ])
  ).json();
  const url = `/media/${id}`;
  const rights = { licence: 'eigen werk', portrait: [{ name: 'Omar', consent: false }] };
  expect((await send('Amina', 'PATCH', url, { rights })).statusCode).toBe(428);
  const described = await send('Amina', 'PATCH', url, { alt: 'Een vlak', rights }, '"1"');
  expect(described.json()).toMatchObject({ alt: 'Een vlak', rights: { origin: 'Amina', ...rights }, version: 2 });
  expect((await send('Amina', 'PATCH', url, { alt: null }, '"2"')).json()).toMatchObject({
    alt: null,
    rights: { origin: 'Amina' },
  });
  expect(pointers(await send('Amina', 'PATCH', url, { rights: { portrait: [{ name: 'x' }, 7] } }, '"3"'))).toEqual(
    expect.arrayContaining(['/rights/portrait/0/consent']),
  );
  for (const wrong of [{ rights: null }, { rights: [] }, { rights: { portrait: null } }, { rights: 'x' }]) {
    expect((await send('Amina', 'PATCH', url, wrong, '"3"')).statusCode).toBe(400);
  }
  expect((await send('Mia', 'PATCH', url, { alt: 'x' }, '"3"')).statusCode).toBe(404);
  expect((await send('Amina', 'DELETE', url, undefined, '"3"')).statusCode).toBe(204);
  expect((await send('Amina', 'GET', `${url}/file`)).statusCode).toBe(404);
  expect(await events(zemst)).toEqual(expect.arrayContaining(['media.uploaded', 'media.described', 'media.deleted']));
});

it('gives a revision what it freezes, in its order, and refuses what is not there', async () => {
  const ids = [];
  for (const alt of ['een', 'twee'])
    ids.unshift(
      (
        await upload('Amina', [
          ['file', photo],
          ['alt', alt],
        ])
      ).json().id as string,
    );
  const of = (wanted: string[], organisation = zemst) =>
    test.database.within(organisation, (tx) => mediaForRevision(tx, wanted));
  const [first, second] = await of(ids);
  expect(first).toEqual({
    id: ids[0],
    sha256: second!.sha256,
    alt: 'twee',
    type: 'image/jpeg',
    width: 30,
    height: 20,
    bytes: second!.bytes,
    rights: { origin: null, licence: null, portrait: [] },
  });
  expect(await of([])).toEqual([]);
  for (const wrong of [newId(), 'onzin', ids[0]!]) {
    await expect(of([ids[0]!, wrong])).rejects.toMatchObject({
      status: 400,
      more: { errors: [{ pointer: '/media/1' }] },
    });
  }
  await expect(of(ids, actors.get('Mia')!.organisationId)).rejects.toMatchObject({ status: 400 });
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
  const built = await Test.createTestingModule({ imports: [Ground, MediaModule] }).compile();
  const made = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  made.useGlobalPipes(inputPipe()).useGlobalFilters(new ProblemFilter()).useGlobalGuards({ canActivate: admit });
  await made.register(fastifyMultipart as never, { attachFieldsToBody: false });
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

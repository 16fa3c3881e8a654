import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  Body,
  Controller,
  type ExecutionContext,
  Get,
  HttpCode,
  Injectable,
  Module,
  Post,
  Res,
  type CanActivate,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyReply } from 'fastify';
import { freshDatabase, type TestDatabase } from '../../../test/database';
import type { Actor } from '../actor';
import { readConfig } from '../config';
import { Database } from '../database';
import { newId } from '../ids';
import { conflict, notFound } from '../product-error';
import { Secrets } from '../secrets';
import { IdempotencyInterceptor, NotReplayed } from './idempotency.interceptor';
import { ProblemFilter } from './problem.filter';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-idempotency-'));
let test: TestDatabase;
let app: NestFastifyApplication;
let actor: Actor | undefined;
let done: number;
let release: () => void;
let held: Promise<void>;

@Controller('things')
class ThingsController {
  @Get()
  read() {
    return { done: ++done };
  }

  @Post()
  async make(@Body() body: { text?: string }, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.headers({ location: '/things/1', etag: '"1"', 'x-other': 'y' });
    await held;
    return { done: ++done, text: body?.text, at: new Date(0) };
  }

  @Post('nothing')
  @HttpCode(204)
  nothing() {
    done++;
  }

  @Post('refused')
  refused() {
    done++;
    throw conflict('taken', 'Al bezet.', 'Taken already.', { by: 'Bo' });
  }

  @Post('missing')
  missing() {
    done++;
    throw notFound();
  }

  @Post('fault')
  fault() {
    done++;
    throw new TypeError('unforeseen');
  }

  @Post('token')
  @NotReplayed()
  token() {
    return { done: ++done };
  }
}

@Injectable()
class SignedInGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    context.switchToHttp().getRequest<{ user?: Actor }>().user = actor;
    return true;
  }
}

beforeAll(async () => {
  test = await freshDatabase();
  const secrets = Secrets.load(readConfig({ RUGGESPRAAK_DATA: folder }));
  @Module({
    controllers: [ThingsController],
    providers: [
      { provide: Database, useValue: test.database },
      { provide: Secrets, useValue: secrets },
      { provide: APP_GUARD, useClass: SignedInGuard },
      { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ],
  })
  class Things {}
  const built = await Test.createTestingModule({ imports: [Things] }).compile();
  app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.init();
});

beforeEach(async () => {
  done = 0;
  held = Promise.resolve();
  actor = await somebody();
});

afterAll(async () => {
  await app.close();
  await test.end();
  fs.rmSync(folder, { recursive: true });
});

it('does the work once and gives the same answer again', async () => {
  const first = await post('/things', 'k1', { text: 'geheim' });
  const again = await post('/things', 'k1', { text: 'geheim' });
  expect([first.statusCode, again.statusCode, done]).toEqual([201, 201, 1]);
  expect(again.json()).toEqual(first.json());
  const { location, etag, 'x-other': other, 'idempotency-replayed': replayed } = again.headers;
  expect({ location, etag, other, replayed }).toEqual({
    location: '/things/1',
    etag: '"1"',
    other: undefined,
    replayed: 'true',
  });
  expect(first.headers['idempotency-replayed']).toBeUndefined();
});

it('also where there is nothing to say', async () => {
  expect((await post('/things/nothing', 'k1')).statusCode).toBe(204);
  const again = await post('/things/nothing', 'k1');
  expect([again.statusCode, again.body, done]).toEqual([204, '', 1]);
});

it('repeats a refusal in the language of who asks again', async () => {
  const first = await post('/things/refused', 'k1');
  const again = await post('/things/refused', 'k1', undefined, { 'accept-language': 'en' });
  expect([first.json().detail, again.json().detail, done]).toEqual(['Al bezet.', 'Taken already.', 1]);
  expect(again.json()).toMatchObject({ type: '/problems/taken', status: 409, by: 'Bo' });
  expect(again.headers).toMatchObject({
    'idempotency-replayed': 'true',
    'content-type': expect.stringContaining('problem+json'),
  });
  await post('/things/missing', 'k2');
  expect([(await post('/things/missing', 'k2')).statusCode, done]).toEqual([404, 2]);
});

it('tries again after a fault of ours', async () => {
  for (const round of [1, 2]) expect([(await post('/things/fault', 'k1')).statusCode, done]).toEqual([500, round]);
});

it('refuses the key for anything else', async () => {
  await post('/things', 'k1', { text: 'a' });
  for (const answer of [
    await post('/things', 'k1', { text: 'b' }),
    await post('/things?x=1', 'k1', { text: 'a' }),
    await post('/things/nothing', 'k1'),
  ]) {
    expect([answer.statusCode, answer.json().type]).toEqual([422, '/problems/idempotency-key-reused']);
  }
  expect(done).toBe(1);
});

it('does the work once for those who come at the same moment', async () => {
  held = new Promise((resolve) => (release = resolve));
  // the one that works is let go when the four others have their answer
  let answered = 0;
  const all = Array.from({ length: 5 }, () => post('/things', 'k1').finally(() => (answered += 1) === 4 && release()));
  const statuses = (await Promise.all(all)).map(({ statusCode }) => statusCode);
  expect([statuses.sort(), done]).toEqual([[201, 409, 409, 409, 409], 1]);
});

it('says so when it is not known how it ended', async () => {
  await claimedAgo('30 seconds');
  expect((await post('/things', 'k1')).json().type).toBe('/problems/in-progress');
  await claimedAgo('61 seconds');
  const answer = await post('/things', 'k1');
  expect([answer.statusCode, answer.json().type, done]).toEqual([409, '/problems/outcome-unknown', 0]);
});

it('forgets after a day', async () => {
  await post('/things', 'k1');
  await test.owner.query(`UPDATE idempotency_keys SET created_at = created_at - interval '25 hours'`);
  expect([(await post('/things', 'k1', { text: 'b' })).statusCode, done]).toEqual([201, 2]);
});

it('keeps everybody’s keys apart, and what was answered sealed', async () => {
  await post('/things', 'k1', { text: 'geheim' });
  const [row] = await test.owner.query('SELECT answer FROM idempotency_keys WHERE actor_id = $1', [actor!.userId]);
  expect(JSON.stringify(row.answer)).not.toContain('geheim');
  actor = { ...actor!, userId: newId() };
  await post('/things', 'k1', { text: 'anders' });
  expect(done).toBe(2);
});

it('has no meaning without a key, for reading, for a stranger and for tokens', async () => {
  for (let round = 0; round < 2; round++) {
    await app.inject({ method: 'POST', url: '/things' });
    await app.inject({ url: '/things', headers: { 'idempotency-key': 'k1' } });
    await post('/things/token', 'k1');
  }
  actor = undefined;
  await post('/things', 'k1');
  await post('/things', 'k1');
  expect(done).toBe(8);
});

it.each(['', 'een sleutel', 'x'.repeat(201)])('refuses %j as a key', async (key) => {
  const answer = await post('/things', key);
  expect([answer.statusCode, answer.json().type, done]).toEqual([400, '/problems/invalid-input', 0]);
});

const post = (url: string, key: string, payload?: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { 'idempotency-key': key, ...headers } });

async function somebody(): Promise<Actor> {
  const organisationId = newId();
  await test.owner.query('INSERT INTO organisations (id, slug, name) VALUES ($1, $2, $2)', [
    organisationId,
    `o-${organisationId}`,
  ]);
  return { userId: newId(), organisationId, name: 'Amina', roles: [], assists: [] };
}

/** As a process leaves it that dies half-way. */
async function claimedAgo(time: string): Promise<void> {
  await post('/things', 'k1');
  done = 0;
  await test.owner.query(
    `UPDATE idempotency_keys SET status = NULL, answer = NULL, created_at = now() - interval '${time}' WHERE actor_id = $1`,
    [actor!.userId],
  );
}

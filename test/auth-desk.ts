/** The application with sign-in, members and the audit log alone, on a database of its own, spoken to over HTTP. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AuditEvent } from '../src/audit/audit-event.entity';
import { AuthModule } from '../src/auth/auth.module';
import type { Role } from '../src/common/actor';
import { readConfig } from '../src/common/config';
import { Database } from '../src/common/database';
import { IdempotencyInterceptor } from '../src/common/http/idempotency.interceptor';
import { inputPipe } from '../src/common/http/input.pipe';
import { ProblemFilter } from '../src/common/http/problem.filter';
import { newId } from '../src/common/ids';
import { Secrets } from '../src/common/secrets';
import { Absence } from '../src/organisations/absence.entity';
import { Membership } from '../src/organisations/membership.entity';
import { Organisation } from '../src/organisations/organisation.entity';
import { hashPassword } from '../src/organisations/passwords';
import { User } from '../src/organisations/user.entity';
import { freshDatabase, type TestDatabase } from './database';

export const PASSWORD = 'een lang wachtwoord';

export type AuthDesk = Awaited<ReturnType<typeof openDesk>>;

export async function openDesk() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-auth-'));
  const test = await freshDatabase([AuditEvent, Organisation, User, Membership, Absence]);
  const app = await anApplication(test, folder);
  const close = async () => {
    await app.close();
    await test.end();
    fs.rmSync(folder, { recursive: true });
  };
  return { app, owner: test.owner, close, ...people(test.owner, await hashPassword(PASSWORD)), ...calls(app) };
}

export const cookieOf = (answer: { headers: Record<string, unknown> }) =>
  String(answer.headers['set-cookie']).split(';')[0]!;

async function anApplication(test: TestDatabase, folder: string): Promise<NestFastifyApplication> {
  const config = readConfig({ RUGGESPRAAK_DATA: folder });
  const shared = [
    { provide: DataSource, useValue: test.app },
    { provide: Database, useValue: test.database },
    { provide: Secrets, useValue: Secrets.load(config) },
    { provide: 'config', useValue: config },
  ];
  const everywhere = [
    { provide: APP_PIPE, useFactory: inputPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ];
  @Global()
  @Module({ providers: [...shared, ...everywhere], exports: shared })
  class Ground {}
  const built = await Test.createTestingModule({ imports: [Ground, AuthModule] }).compile();
  return built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false }).init();
}

function people(owner: DataSource, passwordHash: string) {
  const join = (userId: string, organisationId: string, roles: Role[]) =>
    owner.query('INSERT INTO memberships (id, organisation_id, user_id, roles) VALUES ($1, $2, $3, $4)', [
      newId(),
      organisationId,
      userId,
      roles,
    ]);
  return {
    join,
    async anOrganisation(slug: string): Promise<string> {
      const id = newId();
      await owner.query('INSERT INTO organisations (id, slug, name) VALUES ($1, $2, $2)', [id, slug]);
      return id;
    },
    async aMember(organisationId: string, roles: Role[]): Promise<{ id: string; email: string }> {
      const id = newId();
      const user = [id, `${id}@zemst.be`, 'Amina', passwordHash];
      await owner.query('INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, $4)', user);
      await join(id, organisationId, roles);
      return { id, email: `${id}@zemst.be` };
    },
    deactivate: (userId: string) => owner.query('UPDATE memberships SET active = false WHERE user_id = $1', [userId]),
    async events(organisationId: string, userId: string): Promise<string[]> {
      const sql = 'SELECT event FROM audit_events WHERE organisation_id = $1 AND actor_id = $2 ORDER BY seq';
      return (await owner.query(sql, [organisationId, userId])).map(({ event }: { event: string }) => event);
    },
  };
}

function calls(app: NestFastifyApplication) {
  const send = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE') => {
    return (url: string, token?: string, payload?: object, headers: Record<string, string> = {}) =>
      app.inject({ method, url, payload, headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers } });
  };
  const login = (email: string, password = PASSWORD) =>
    app.inject({ method: 'POST', url: '/auth/login', payload: { email, password } });
  return {
    get: send('GET'),
    post: send('POST'),
    put: send('PUT'),
    patch: send('PATCH'),
    remove: send('DELETE'),
    login,
    tokenOf: async ({ email }: { email: string }): Promise<string> => (await login(email)).json().accessToken,
    refresh: (cookie: string) => app.inject({ method: 'POST', url: '/auth/refresh', headers: { cookie } }),
  };
}

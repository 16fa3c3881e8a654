/** One folder's module alone over HTTP on a real database; a request says as whom it comes instead of signing in. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fastifyMultipart from '@fastify/multipart';
import { Global, Module, type ExecutionContext, type Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { Actor, Role } from '../src/common/actor';
import { readConfig } from '../src/common/config';
import { Database } from '../src/common/database';
import { ROLES_ALLOWED } from '../src/common/http/access';
import { inputPipe } from '../src/common/http/input.pipe';
import { ProblemFilter } from '../src/common/http/problem.filter';
import { newId } from '../src/common/ids';
import { Secrets } from '../src/common/secrets';
import { entities } from '../src/entities';
import { freshDatabase } from './database';

export type ModuleDesk = Awaited<ReturnType<typeof openModuleDesk>>;
export type Person = ReturnType<typeof person>;

export const person = (name: string, ...roles: Role[]) => ({ id: newId(), name, roles });

export async function openModuleDesk(module: Type) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-desk-'));
  const test = await freshDatabase(entities);
  const actors = new Map<string, Actor>();
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
  const built = await Test.createTestingModule({ imports: [Ground, module] }).compile();
  const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  const canActivate = (context: ExecutionContext) => admit(context, actors);
  app.useGlobalPipes(inputPipe()).useGlobalFilters(new ProblemFilter()).useGlobalGuards({ canActivate });
  await app.register(fastifyMultipart as never, { attachFieldsToBody: false });
  await app.init();

  const close = async () => {
    await app.close();
    await test.end();
    fs.rmSync(folder, { recursive: true });
  };

  const anOrganisation = async (slug: string, people: readonly Person[]): Promise<string> => {
    const id = newId();
    await test.owner.query('INSERT INTO organisations (id, slug, name) VALUES ($1, $2, $2)', [id, slug]);
    for (const each of people) await addPerson(id, each);
    return id;
  };

  const addPerson = async (organisationId: string, { id: userId, name, roles }: Person) => {
    const email = `${userId}@zemst.be`;
    await test.owner.query('INSERT INTO users (id, email, name) VALUES ($1, $2, $3)', [userId, email, name]);
    await test.owner.query('INSERT INTO memberships (id, organisation_id, user_id, roles) VALUES ($1, $2, $3, $4)', [
      newId(),
      organisationId,
      userId,
      roles,
    ]);
    actors.set(name, { userId, organisationId, name, roles, assists: [] });
  };

  const events = async (organisationId: string): Promise<string[]> => {
    const sql = 'SELECT event FROM audit_events WHERE organisation_id = $1 ORDER BY seq';
    return ((await test.owner.query(sql, [organisationId])) as { event: string }[]).map(({ event }) => event);
  };

  const send = (
    as: string,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    ifMatch?: string,
  ) =>
    app.inject({ method, url, ...(payload && { payload }), headers: { as, ...(ifMatch && { 'if-match': ifMatch }) } });

  return { app, test, folder, actors, close, anOrganisation, events, send };
}

export const pointers = (answer: { json(): { errors?: { pointer: string }[] } }) =>
  answer.json().errors?.map(({ pointer }) => pointer);

/** Stands for signing in; the roles of the route count. */
function admit(context: ExecutionContext, actors: ReadonlyMap<string, Actor>): boolean {
  const request = context.switchToHttp().getRequest<{ headers: Record<string, string>; user?: unknown }>();
  const actor = actors.get(request.headers['as'] ?? '');
  const allowed = new Reflector().get<Role[] | undefined>(ROLES_ALLOWED, context.getHandler());
  request.user = actor;
  return actor !== undefined && (!allowed || allowed.some((role) => actor.roles.includes(role)));
}

/** The whole application on a database of its own, with one organisation and a person in every role. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/app';
import type { RunningConfig } from '../src/common/config';
import type { Actor, Role } from '../src/common/actor';
import { FoundOrganisation } from '../src/operations/found-organisation';
import { freshDatabase, type TestDatabase } from './database';
import { Visitor } from './visitor';

export const PASSWORD = 'een heel lang wachtwoord';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly config: RunningConfig;
  readonly url: string;
  readonly db: TestDatabase;
  /** Makes another organisation, its people signed in, each under the part of their e-mail address before the @. */
  organisation(slug: string, people: Readonly<Record<string, readonly Role[]>>): Promise<TestOrganisation>;
  stop(): Promise<void>;
}

export interface TestOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly people: Readonly<Record<string, Visitor>>;
  readonly actors: Readonly<Record<string, Actor>>;
}

export async function startTestApp(more: Partial<RunningConfig> = {}, made?: TestDatabase): Promise<TestApp> {
  const db = made ?? (await freshDatabase());
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-test-'));
  const port = await freePort();
  const config: RunningConfig = {
    production: false,
    host: '127.0.0.1',
    port,
    databaseUrl: db.url,
    databasePool: 8,
    dataFolder,
    secretKeyFile: path.join(dataFolder, 'secret.key'),
    webFolder: path.join(dataFolder, 'web'),
    publicUrl: `http://127.0.0.1:${port}`,
    allowPrivateAddresses: true,
    networkStandIns: {},
    trustedProxies: 0,
    ...more,
  };
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const stop = async () => {
    await app.close();
    await db.end();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return {
    app,
    config,
    url: config.publicUrl,
    db,
    stop,
    organisation: (slug, people) => found(app, config.publicUrl, slug, people),
  };
}

async function found(
  app: NestFastifyApplication,
  url: string,
  slug: string,
  people: Readonly<Record<string, readonly Role[]>>,
) {
  const founded = await app.get(FoundOrganisation).run({
    slug,
    name: `Gemeente ${slug}`,
    people: Object.entries(people).map(([name, roles]) => ({
      name,
      email: `${name}@${slug}.example`,
      password: PASSWORD,
      roles,
    })),
  });
  const names = Object.keys(people);
  const visitors = await Promise.all(names.map((name) => Visitor.signIn(url, `${name}@${slug}.example`, PASSWORD)));
  return {
    id: founded.organisationId,
    slug,
    people: Object.fromEntries(names.map((name, place) => [name, visitors[place] as Visitor])),
    actors: Object.fromEntries(names.map((name) => [name, founded.people[`${name}@${slug}.example`] as Actor])),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

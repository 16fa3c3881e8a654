/** A desk on a database of its own in a temporary folder, with a small municipality, for as long as a bench runs. */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app';
import { ConnectChannel } from '../../src/channels/connect-channel';
import type { NewChannel } from '../../src/channels/channels.dto';
import type { Actor, Role } from '../../src/common/actor';
import { readConfig, type RunningConfig } from '../../src/common/config';
import { startEmbeddedPostgres } from '../../src/common/embedded-postgres';
import { migrateUp } from '../../src/operations/commands/migrate';
import { FoundOrganisation } from '../../src/operations/found-organisation';
import { CreateTopic } from '../../src/policies/create-topic';
import { deskEnvironment } from './desk-environment';

export const PASSWORD = 'een heel lang wachtwoord';
export const SLUG = 'zonnedaal';

const PEOPLE = { mieke: 'mandataris', wim: 'woordvoerder', bea: 'administrator' } as const satisfies Record<
  string,
  Role
>;
export type Person = keyof typeof PEOPLE;

export interface Desk {
  readonly app: NestFastifyApplication;
  readonly config: RunningConfig;
  /** What a process needs to work at this desk. */
  readonly env: NodeJS.ProcessEnv;
  readonly people: Readonly<Record<Person, Actor>>;
  connect(channel: NewChannel): Promise<string>;
  /** The application ends; the database goes on while other processes use it. */
  leave(): Promise<void>;
  remove(): void;
}

export const emailOf = (person: Person) => `${person}@${SLUG}.example`;

export function newFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'ruggespraak-bench-'));
  chmodSync(folder, 0o755); // Postgres may run as another user
  return folder;
}

/** What a desk is opened with beside its own. */
export interface More {
  readonly env?: NodeJS.ProcessEnv;
  /** A database that runs already, and goes on when this desk is left. */
  readonly databaseUrl?: string;
}

export async function openDesk(port: number, folder = newFolder(), more: More = {}): Promise<Desk> {
  const env = { ...deskEnvironment(folder, port), ...more.env };
  const database =
    more.databaseUrl === undefined
      ? await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') })
      : { url: more.databaseUrl, stop: async () => undefined };
  const config: RunningConfig = { ...readConfig(env), databaseUrl: database.url };
  await migrateUp(config);
  const app = await createApp(config);
  await app.init();
  const people = await foundOrganisation(app);
  return {
    app,
    config,
    env,
    people,
    connect: async (channel) => (await app.get(ConnectChannel).run(people.bea, channel)).id,
    leave: async () => {
      await app.close();
      await database.stop();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function foundOrganisation(app: NestFastifyApplication): Promise<Record<Person, Actor>> {
  const names = Object.keys(PEOPLE) as Person[];
  const founded = await app.get(FoundOrganisation).run({
    slug: SLUG,
    name: 'Gemeente Zonnedaal',
    people: names.map((name) => ({ name, email: emailOf(name), password: PASSWORD, roles: [PEOPLE[name]] })),
  });
  const people = Object.fromEntries(names.map((name) => [name, founded.people[emailOf(name)]])) as Record<
    Person,
    Actor
  >;
  await app.get(CreateTopic).run(people.bea, {
    key: 'fusie',
    name: 'Fusie',
    terms: ['fusie'],
    excludes: [],
    woordvoerders: [people.wim.userId ?? ''],
    substitutes: [],
    decision: 'any',
    answerWithin: 'PT8H',
  });
  return people;
}

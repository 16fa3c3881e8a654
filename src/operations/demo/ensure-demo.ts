/** Makes the demonstration if it is not there. One process at a time; a making that was broken off is finished. */
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit';
import type { RunningConfig } from '../../common/config';
import { APP_ROLE_OPTIONS, dataSourceOptions } from '../../common/data-source';
import { Database } from '../../common/database';
import { hashPassword, newPassword } from '../../organisations/passwords';
import { WorkerLife } from '../../publishing/worker-life';
import { readDemoFile, writeDemoFile, type DemoFile } from './demo-file';
import { verbsOf } from './desk';
import { makeOrganisation } from './make-organisation';
import { emailOf } from './script';
import { viewDemo, type DemoView } from './show-demo';
import { readStanding, type Standing } from './standing';
import { WATERKANT } from './waterkant';
import { ZONNEDAAL } from './zonnedaal';

export type MakeContext = (config: RunningConfig) => Promise<INestApplicationContext>;

export interface Ensured {
  readonly view: DemoView;
  readonly happened: 'nothing' | 'made' | 'passwords-reset';
}

const LOCK = 7_240_004;
const SCRIPTS = [ZONNEDAAL, WATERKANT];

export async function ensureDemo(config: RunningConfig, makeContext: MakeContext): Promise<Ensured> {
  const lock = new Client({ connectionString: config.databaseUrl });
  const source = new DataSource(dataSourceOptions(config.databaseUrl, 2));
  try {
    await Promise.all([lock.connect(), source.initialize()]);
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const database = new Database(source);
    const { file, happened } = await ensure(config, database, makeContext);
    return { view: await viewDemo(database, config, file), happened };
  } finally {
    await lock.end();
    if (source.isInitialized) await source.destroy();
  }
}

async function ensure(config: RunningConfig, database: Database, makeContext: MakeContext) {
  const [there, file] = [await readStanding(database, ZONNEDAAL.slug), readDemoFile(config)];
  if (!there) return { file: await make(config, newFile(), makeContext), happened: 'made' as const };
  if (file && !file.finished) return { file: await make(config, file, makeContext), happened: 'made' as const };
  if (file?.organisationId === there.organisation.id) return { file, happened: 'nothing' as const };
  return { file: await resetPasswords(config, database, there), happened: 'passwords-reset' as const };
}

function newFile(): DemoFile {
  const emails = SCRIPTS.flatMap((script) => script.people.map((one) => emailOf(script, one)));
  return { finished: false, passwords: Object.fromEntries(emails.map((email) => [email, newPassword()])) };
}

/** The passwords are on disk before anybody has them, so that no crash makes them unknown. */
async function make(config: RunningConfig, file: DemoFile, makeContext: MakeContext): Promise<DemoFile> {
  await writeDemoFile(config, file);
  const [app, life] = [
    await makeContext(config),
    new WorkerLife(config.databaseUrl, APP_ROLE_OPTIONS, () => undefined),
  ];
  try {
    await life.start();
    const making = { verbs: verbsOf(app), worker: life.id ?? '', passwords: file.passwords };
    await Promise.all(SCRIPTS.map((script) => makeOrganisation(making, script)));
    const made = await readStanding(making.verbs.database, ZONNEDAAL.slug);
    const finished = { ...file, finished: true, organisationId: made?.organisation.id };
    await writeDemoFile(config, finished);
    return finished;
  } finally {
    await life.stop();
    await app.close();
  }
}

/** Somebody removed the file, or it belongs to another database: nobody knows the old passwords any more. */
async function resetPasswords(config: RunningConfig, database: Database, first: Standing): Promise<DemoFile> {
  const file = { ...newFile(), finished: true, organisationId: first.organisation.id };
  const others = await Promise.all(SCRIPTS.slice(1).map(({ slug }) => readStanding(database, slug)));
  for (const standing of [first, ...others]) if (standing) await reset(database, standing, file.passwords);
  await writeDemoFile(config, file);
  return file;
}

async function reset(database: Database, { organisation, people }: Standing, passwords: DemoFile['passwords']) {
  const theirs = people.flatMap(({ id, email }) => (passwords[email] ? [{ id, password: passwords[email] }] : []));
  const hashes = await Promise.all(theirs.map(({ password }) => hashPassword(password)));
  const actor = { userId: null, organisationId: organisation.id, name: 'ruggespraak', roles: [], assists: [] };
  await database.within(organisation.id, async (tx) => {
    for (const [place, { id }] of theirs.entries())
      await tx.rows('UPDATE users SET password_hash = $2 WHERE id = $1', [id, hashes[place]]);
    const subject = { type: 'organisation', id: organisation.id };
    await new Audit(database).record(tx, actor, 'demo.passwords-reset', subject, { people: theirs.length });
  });
}

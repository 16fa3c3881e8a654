/** A fresh, migrated database: `app` works as the role that row-level security binds, `owner` as its superuser. */
import { randomBytes } from 'node:crypto';
import { DataSource, type EntitySchema } from 'typeorm';
import { migrations } from '../migrations';
import { Database } from '../src/common/database';

export interface TestDatabase {
  readonly url: string;
  readonly owner: DataSource;
  readonly app: DataSource;
  readonly database: Database;
  end(): Promise<void>;
}

const TEMPLATE = 'test_template';

/** Migrates once for the whole run: every fresh database is a copy. */
export async function makeTemplate(server: string): Promise<void> {
  const maintenance = await new DataSource({ type: 'postgres', url: server }).initialize();
  await maintenance.query(`CREATE DATABASE ${TEMPLATE}`);
  await maintenance.destroy();
  const url = Object.assign(new URL(server), { pathname: `/${TEMPLATE}` }).href;
  const owner = await new DataSource({ type: 'postgres', url, migrations }).initialize();
  await owner.runMigrations({ transaction: 'each' });
  await owner.destroy();
}

type Entities = (string | EntitySchema | (new () => object))[];

export async function freshDatabase(entities: Entities = []): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_SERVER'];
  if (!server) throw new Error('TEST_DATABASE_SERVER is not set: run through jest.');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const maintenance = await new DataSource({ type: 'postgres', url: server }).initialize();
  await maintenance.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const owner = await new DataSource({ type: 'postgres', url, entities, migrations }).initialize();
  const extra = { options: '-c role=ruggespraak_app', max: 10 };
  const app = await new DataSource({ type: 'postgres', url, entities, extra }).initialize();
  const end = async () => {
    await Promise.all([app.destroy(), owner.destroy()]);
    await maintenance.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await maintenance.destroy();
  };
  return { url, owner, app, database: new Database(app), end };
}

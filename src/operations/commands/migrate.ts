/** Brings the database up to date. Several replicas may start at once: an advisory lock lets one of them do it. */
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations';
import type { Config, RunningConfig } from '../../common/config';
import { requireOnly } from './usage';
import { withDatabase } from './running-database';

const LOCK = 7_240_001;

export function migrate(config: Config, words: readonly string[]): Promise<number> {
  requireOnly(words, ['--undo']);
  const undo = words.includes('--undo');
  return withDatabase(config, async (running) => {
    const names = await (undo ? undoLast(running) : migrateUp(running));
    process.stdout.write(`${names.length > 0 ? names.join('\n') : 'nothing to do'}\n`);
    return 0;
  });
}

/** Returns the names of what was run. */
export const migrateUp = (config: RunningConfig) =>
  asOwner(config, async (source) => (await source.runMigrations({ transaction: 'each' })).map(({ name }) => name));

const undoLast = (config: RunningConfig) =>
  asOwner(config, async (source) => {
    const before = await executed(source);
    if (before.length > 0) await source.undoLastMigration({ transaction: 'each' });
    return before.slice(0, 1).map((name) => `undone: ${name}`);
  });

export const pendingMigrations = (config: RunningConfig) => asOwner(config, (source) => source.showMigrations());

async function executed(source: DataSource): Promise<string[]> {
  const [{ there }] = (await source.query(`SELECT to_regclass('migrations') IS NOT NULL AS there`)) as [
    { there: boolean },
  ];
  if (!there) return [];
  const rows = (await source.query('SELECT name FROM migrations ORDER BY id DESC')) as { name: string }[];
  return rows.map(({ name }) => name);
}

async function asOwner<T>(config: RunningConfig, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    migrations,
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work(source);
  } finally {
    await runner.release();
    await source.destroy();
  }
}

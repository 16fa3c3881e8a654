/** The desk and the publisher, in one process or apart. */
import type { Config, RunningConfig } from '../../common/config';
import { makeDemoOnce } from './demo';
import { migrateUp, pendingMigrations } from './migrate';
import { startDatabase, type RunningDatabase } from './running-database';
import { startApi, startBoth, startWorker, type Running } from './running-parts';
import { requireOnly, UsageError } from './usage';

const PARTS = { '': startBoth, '--only=api': startApi, '--only=worker': startWorker } as const;

export async function serve(config: Config, words: readonly string[]): Promise<number> {
  requireOnly(words, Object.keys(PARTS).filter(Boolean));
  const database = await startDatabase(config);
  try {
    await prepare(database, words.length > 0);
    const running = await PARTS[(words[0] ?? '') as keyof typeof PARTS](database.config);
    process.stdout.write(`\nRuggespraak: ${running.says}\n`);
    await untilAsked(running);
  } finally {
    await database.stop();
  }
  return 0;
}

/** Parts of a larger whole never migrate by themselves: that is one command's work, once. */
async function prepare({ config, embedded }: RunningDatabase, isPart: boolean): Promise<void> {
  if (isPart && !embedded) return requireMigrated(config);
  await migrateUp(config);
  if (embedded && !config.production && !isPart) await makeDemoOnce(config);
}

async function requireMigrated(config: RunningConfig): Promise<void> {
  if (await pendingMigrations(config)) throw new UsageError('the database is behind this program: run "ruggespraak migrate" first.');
}

function untilAsked(running: Running): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => void running.stop().then(resolve, reject);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/** The desk and the publisher, in one process or apart. */
import type { Config, RunningConfig } from '../../common/config';
import { SEND_DEADLINE_MS } from '../../publishing/arm-delivery';
import { makeDemoOnce } from './demo';
import type { LoadApp } from './load-app';
import { migrateUp, pendingMigrations } from './migrate';
import { requireFreePort } from './port';
import { startDatabase, type RunningDatabase } from './running-database';
import { startApi, startBoth, startWorker, type Running } from './running-parts';
import { requireOnly, UsageError } from './usage';

const PARTS = { '': startBoth, '--only=api': startApi, '--only=worker': startWorker } as const;
/** What is being sent has its deadline; writing down what came of it takes little more. */
const STOP_WITHIN_MS = SEND_DEADLINE_MS + 5_000;
/** npm passes Ctrl-C on to a process that had it from the terminal already. */
const SAME_KEYPRESS_MS = 1_000;

export async function serve(config: Config, words: readonly string[], loadApp: LoadApp): Promise<number> {
  requireOnly(words, Object.keys(PARTS).filter(Boolean));
  const asked = untilAsked();
  await requireFreePort(config);
  const database = await startDatabase(config, true);
  try {
    await prepare(database, words.length > 0, loadApp);
    const { createApp } = await loadApp();
    const running = await PARTS[(words[0] ?? '') as keyof typeof PARTS](database.config, createApp);
    process.stdout.write(`\nRuggespraak: ${running.says}\n`);
    await asked;
    await stopInTime(running);
  } finally {
    await database.stop();
  }
  return 0;
}

/** Parts of a larger whole never migrate by themselves: that is one command's work, once. */
async function prepare({ config, embedded }: RunningDatabase, isPart: boolean, loadApp: LoadApp): Promise<void> {
  if (isPart && !embedded) return requireMigrated(config);
  await migrateUp(config);
  if (embedded && !config.production && !isPart) await makeDemoOnce(config, loadApp);
}

async function requireMigrated(config: RunningConfig): Promise<void> {
  if (await pendingMigrations(config))
    throw new UsageError('the database is behind this program: run "ruggespraak migrate" first.');
}

/** Asked a second time at the keyboard, it ends at once. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt = Infinity;
    process.on('SIGINT', () => {
      if (performance.now() - askedAt > SAME_KEYPRESS_MS) process.exit(130);
      askedAt = Math.min(askedAt, performance.now());
      resolve();
    });
    process.on('SIGTERM', resolve);
    process.on('SIGHUP', resolve);
  });
}

/** What was not finished by then is found again by the next start: it is all in the database. */
async function stopInTime(running: Running): Promise<void> {
  let overdue: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    overdue = setTimeout(() => {
      process.stderr.write('ruggespraak: stopping without waiting any longer\n');
      resolve();
    }, STOP_WITHIN_MS);
  });
  await Promise.race([running.stop(), deadline]);
  clearTimeout(overdue);
}

/** The database for as long as a command runs: the one in DATABASE_URL, or the embedded one, shared with who else uses it. */
import path from 'node:path';
import type { Config, RunningConfig } from '../../common/config';
import { startEmbeddedPostgres } from '../../common/embedded-postgres';
import { keepRunning } from './keep-running';

export interface RunningDatabase {
  readonly config: RunningConfig;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

/** `watched`: for a command that runs on, the embedded database is started again whenever it ends. */
export async function startDatabase(config: Config, watched = false): Promise<RunningDatabase> {
  if (config.databaseUrl) {
    return { config: { ...config, databaseUrl: config.databaseUrl }, embedded: false, stop: () => Promise.resolve() };
  }
  const options = {
    dataDir: path.join(config.dataFolder, 'postgres'),
    ...(config.postgresBinaries && { binaries: config.postgresBinaries }),
  };
  const postgres = await startEmbeddedPostgres(options);
  const stop = watched ? keepRunning(options, postgres) : () => postgres.stop();
  return { config: { ...config, databaseUrl: postgres.url }, embedded: true, stop };
}

export async function withDatabase<T>(config: Config, work: (running: RunningConfig) => Promise<T>): Promise<T> {
  const database = await startDatabase(config);
  try {
    return await work(database.config);
  } finally {
    await database.stop();
  }
}

/** `demo [--json]`: makes the demonstration municipality if it is not there, and says how to sign in. */
import { DataSource } from 'typeorm';
import type { Config, RunningConfig } from '../../common/config';
import { demoFileOf, readDemoFile } from '../demo/demo-file';
import { ensureDemo, type Ensured } from '../demo/ensure-demo';
import { asJson, asText } from '../demo/show-demo';
import type { CreateApp, LoadApp } from './load-app';
import { migrateUp, pendingMigrations } from './migrate';
import { withDatabase } from './running-database';
import { requireOnly, UsageError } from './usage';

export function demo(config: Config, words: readonly string[], loadApp: LoadApp): Promise<number> {
  requireOnly(words, ['--json']);
  if (config.production) throw new UsageError('the demonstration is not made in production (NODE_ENV=production).');
  return withDatabase(config, async (running) => {
    if (await pendingMigrations(running)) await migrateUp(running);
    const ensured = await ensureDemo(running, quiet(loadApp));
    process.stderr.write(explained(ensured, config));
    process.stdout.write(words.includes('--json') ? asJson(ensured.view) : asText(ensured.view));
    return 0;
  });
}

/** On the first start: where there is nobody yet, and where a first start was broken off. */
export async function makeDemoOnce(config: RunningConfig, loadApp: LoadApp): Promise<void> {
  const file = readDemoFile(config);
  if ((await hasOrganisations(config)) && file?.finished !== false) {
    if (file) process.stdout.write(`\nAanmelden in de voorbeeldgemeente: zie ${demoFileOf(config)}\n`);
    return;
  }
  const { view } = await ensureDemo(config, quiet(loadApp));
  process.stdout.write(asText(view));
}

const explained = ({ happened }: Ensured, config: Config) =>
  happened === 'passwords-reset'
    ? `The passwords of the demonstration were not in ${demoFileOf(config)}: its people have new ones now.\n`
    : '';

/** Nothing but the answer goes to standard output. */
const quiet =
  (loadApp: LoadApp): CreateApp =>
  async (config) => {
    const { createApp } = await loadApp();
    const app = await createApp(config);
    app.useLogger(['error']);
    return app;
  };

async function hasOrganisations(config: RunningConfig): Promise<boolean> {
  const source = new DataSource({ type: 'postgres', url: config.databaseUrl, extra: { max: 1 } });
  await source.initialize();
  try {
    const [{ there }] = (await source.query('SELECT EXISTS (SELECT FROM organisations) AS there')) as [
      { there: boolean },
    ];
    return there;
  } finally {
    await source.destroy();
  }
}

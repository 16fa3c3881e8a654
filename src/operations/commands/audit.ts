import path from 'node:path';
import { DataSource } from 'typeorm';
import { verifyAllAudits } from '../../audit/verify-all-audits';
import type { Config } from '../../common/config';
import { Database } from '../../common/database';
import { SESSION_OPTIONS } from '../../common/data-source';
import { UsageError } from './usage';
import { withDatabase } from './running-database';

/** `audit verify`: exit code 1 and the places where the log was touched, or 0. */
export function audit(config: Config, words: readonly string[]): Promise<number> {
  if (words.join(' ') !== 'verify') throw new UsageError('say: ruggespraak audit verify');
  return withDatabase(config, async (running) => {
    const source = new DataSource({
      type: 'postgres',
      url: running.databaseUrl,
      extra: { max: 2, options: SESSION_OPTIONS },
    });
    await source.initialize();
    try {
      const { ok, lines } = await verifyAllAudits(new Database(source), path.join(config.dataFolder, 'anchors'));
      process.stdout.write(`${lines.join('\n')}\n`);
      return ok ? 0 : 1;
    } finally {
      await source.destroy();
    }
  });
}

/** One Postgres for the whole run, on files that need not survive. Its address is in TEST_DATABASE_SERVER. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../src/common/embedded-postgres';
import { stopPostmaster } from '../src/common/embedded-postgres/postmaster';
import { makeTemplate } from './database';
import { isHeld, newClaim } from '../src/common/embedded-postgres/processes';

const PREFIX = 'ruggespraak-test-';

export default async function setUp(): Promise<void> {
  await sweepAbandoned();
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), PREFIX));
  fs.chmodSync(folder, 0o755); // Postgres may run as another user
  fs.writeFileSync(path.join(folder, 'parent'), newClaim());
  const dataDir = path.join(folder, 'pg');
  const flags = ['-c', 'max_connections=200'];
  const server = await startEmbeddedPostgres({ dataDir, durable: false, flags, binaries: process.env['PG_BIN'] });
  await makeTemplate(server.url);
  process.env['TEST_DATABASE_SERVER'] = server.url;
  Object.assign(globalThis, { tearDown: () => server.stop().then(() => remove(folder)) });
}

/** A run that was killed leaves its server behind. */
async function sweepAbandoned(): Promise<void> {
  const temporary = fs.realpathSync(os.tmpdir());
  for (const name of fs.readdirSync(temporary).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(temporary, name);
    const parent = path.join(folder, 'parent');
    if (!fs.existsSync(parent) || isHeld(fs.readFileSync(parent, 'utf8'))) continue;
    await stopPostmaster(path.join(folder, 'pg'));
    remove(folder);
  }
}

function remove(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
}

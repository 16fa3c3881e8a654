/**
 * One process at a time starts or stops a database. The lock is a folder that holds one file, its owner's claim.
 * Taking it is renaming a filled folder onto an absent or empty one, which the file system does for one process only;
 * clearing away a dead owner removes a file of that owner's name, so it can never remove a living one's.
 */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { isHeld, newClaim } from './processes';

const PATIENCE_MS = 180_000;

export async function exclusively<T>(lock: string, task: () => Promise<T>): Promise<T> {
  const claim = newClaim();
  await take(lock, claim);
  try {
    return await task();
  } finally {
    fs.rmSync(path.join(lock, claim), { force: true });
  }
}

async function take(lock: string, claim: string): Promise<void> {
  const filled = `${lock}.${claim}`;
  fs.mkdirSync(filled);
  fs.writeFileSync(path.join(filled, claim), '');
  const deadline = Date.now() + PATIENCE_MS;
  while (!renamed(filled, lock)) {
    for (const owner of ownersOf(lock)) if (!isHeld(owner)) fs.rmSync(path.join(lock, owner), { force: true });
    if (Date.now() > deadline) giveUp(lock, filled);
    await sleep(20);
  }
}

function renamed(from: string, to: string): boolean {
  try {
    fs.renameSync(from, to);
    return true;
  } catch (cause) {
    if (['ENOTEMPTY', 'EEXIST'].includes((cause as NodeJS.ErrnoException).code ?? '')) return false;
    throw cause;
  }
}

function ownersOf(lock: string): readonly string[] {
  return fs.existsSync(lock) ? fs.readdirSync(lock) : [];
}

function giveUp(lock: string, filled: string): never {
  fs.rmSync(filled, { recursive: true });
  const [pid] = (ownersOf(lock)[0] ?? '').split('-');
  throw new EmbeddedPostgresError(
    `Process ${pid} has been starting or stopping the database for minutes; see ${lock}.`,
  );
}

/** The running server, as its own pid file tells it: found again after our process was killed, and stopped in order. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { commandOf, isAlive } from './processes';

const STOP_MS = 60_000;
const ORPHANS_MS = 15_000;

interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly sharedMemory: string;
  readonly ready: boolean;
}

export function readPidFile(dataDir: string): PidFile | undefined {
  try {
    const lines = fs.readFileSync(pidFileOf(dataDir), 'utf8').split('\n');
    const sharedMemory = lines[6]?.trim().split(/\s+/)[1] ?? '';
    return { pid: Number(lines[0]), port: Number(lines[3]), sharedMemory, ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined; // no server, or one that has not come so far
  }
}

export function runs(dataDir: string): boolean {
  const file = readPidFile(dataDir);
  return file !== undefined && commandOf(file.pid).includes(dataDir);
}

/** SIGINT is Postgres' fast shutdown: running statements are cut off, everything committed is written. */
export async function stopPostmaster(dataDir: string): Promise<void> {
  const pid = readPidFile(dataDir)?.pid;
  if (!pid || !runs(dataDir)) return;
  process.kill(pid, 'SIGINT');
  if (await becomes(STOP_MS, () => !isAlive(pid))) return;
  throw new EmbeddedPostgresError(`The database did not stop within ${STOP_MS / 1000} seconds (process ${pid}).`);
}

/**
 * Clears away the pid file of a server that was killed. Postgres does so itself, except where the number is still
 * taken by a zombie or by somebody else; but then it must not happen while any of its old processes still writes.
 */
export async function clearKilled(dataDir: string): Promise<void> {
  const file = readPidFile(dataDir);
  if (!file) return;
  if (!(await becomes(ORPHANS_MS, () => !isAttached(file.sharedMemory)))) {
    throw new EmbeddedPostgresError(`Processes of a killed database still write in ${dataDir}: end them first.`);
  }
  if (fs.existsSync('/proc/sysvipc/shm')) fs.rmSync(pidFileOf(dataDir), { force: true });
}

export async function becomes(withinMs: number, condition: () => boolean): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > deadline) return false;
    await sleep(5);
  }
  return true;
}

/** Every process of a cluster holds one small block of System V memory: the check that Postgres itself makes. */
function isAttached(id: string): boolean {
  if (!fs.existsSync('/proc/sysvipc/shm')) return false;
  const rows = fs.readFileSync('/proc/sysvipc/shm', 'utf8').split('\n');
  return rows.map((row) => row.trim().split(/\s+/)).some((columns) => columns[1] === id && Number(columns[6]) > 0);
}

function pidFileOf(dataDir: string): string {
  return path.join(dataDir, 'postmaster.pid');
}

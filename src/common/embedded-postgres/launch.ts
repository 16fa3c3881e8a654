/** Starts a server on a made cluster, in a session of its own: Ctrl-C in the terminal reaches us, and we stop it in order. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { type Account, commandFor } from './account';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Place } from './place';
import { becomes, readPidFile } from './postmaster';

/** A crashed database first replays its journal. */
const READY_MS = 180_000;
const ATTEMPTS = 3;
const LOG_BYTES = 5_000_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  max_wal_size: '256MB',
  log_line_prefix: '%m [%p] ',
};
const UNSAFE_BUT_FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export interface Launch {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly durable: boolean;
  readonly flags: readonly string[];
  /** Tried first. */
  readonly port?: number;
}

export async function launch(order: Launch): Promise<void> {
  keepLogSmall(order.place.log);
  for (let attempt = 1; ; attempt += 1) {
    const port = (attempt === 1 && (await freePort(order.port))) || (await freePort());
    const failure = await tryOn(order, port ?? 0);
    if (failure === undefined) return;
    if (attempt === ATTEMPTS || !failure.includes('could not bind')) throw notStarted(order, failure);
  }
}

/** Answers with what Postgres said if it ended instead of getting ready. */
async function tryOn(order: Launch, port: number): Promise<string | undefined> {
  const log = fs.openSync(order.place.log, 'a', 0o600);
  const before = fs.fstatSync(log).size;
  const [command, args] = commandFor(order.account, order.binaries.postgres, argumentsFor(order, port));
  const child = spawn(command, args, { ...order.account.spawn, detached: true, stdio: ['ignore', log, log] });
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ??= `it ended with ${signal ?? code}`));
  fs.closeSync(log);
  child.unref();
  const settled = await becomes(READY_MS, () => ended !== undefined || isReady(order.place.dataDir, child.pid));
  if (!settled) return `it was not ready after ${READY_MS / 1000} seconds`;
  return ended && `${said(order.place.log, before)}${ended}`;
}

function isReady(dataDir: string, pid?: number): boolean {
  const file = readPidFile(dataDir);
  return file?.pid === pid && file?.ready === true;
}

function argumentsFor({ place, durable, flags }: Launch, port: number): string[] {
  const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : UNSAFE_BUT_FAST) });
  const words = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', place.dataDir, '-p', String(port), ...words, ...flags];
}

/** Undefined when the wanted one is taken. Without a wish the system chooses. */
function freePort(wanted = 0): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(undefined));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function said(log: string, from: number): string {
  const lines = fs.readFileSync(log).subarray(from).toString('utf8').split('\n');
  const telling = lines.filter((line) => /\b(FATAL|PANIC|ERROR|WARNING|HINT|DETAIL|could not)\b/.test(line));
  return telling.map((line) => `${line.replace(/^.*?\] /, '').trim()}; `).join('');
}

function keepLogSmall(log: string): void {
  if (fs.existsSync(log) && fs.statSync(log).size > LOG_BYTES) fs.renameSync(log, `${log}.old`);
}

function notStarted({ place }: Launch, failure: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(`The database did not start. Postgres says: ${failure}. Its log is ${place.log}.`);
}

/** Makes a new cluster with its superuser, password and database. It gets its name last: there is never half a cluster. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { type Account, commandFor } from './account';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Place } from './place';

export const NAME = 'ruggespraak';

export function createCluster(place: Place, binaries: Binaries, account: Account, durable: boolean): void {
  const password = randomBytes(24).toString('base64url');
  makeFolder(place.unfinished, account);
  initialise(place.unfinished, binaries, account, password, durable);
  createDatabase(place.unfinished, binaries, account, durable);
  fs.rmSync(place.secret, { force: true });
  fs.writeFileSync(place.secret, `${password}\n`, { mode: 0o600, flush: durable });
  fs.renameSync(place.unfinished, place.dataDir);
}

function makeFolder(folder: string, { owner }: Account): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { mode: 0o700 });
  if (owner) fs.chownSync(folder, owner.uid, owner.gid);
}

function initialise(folder: string, binaries: Binaries, account: Account, password: string, durable: boolean): void {
  const passwordFile = `${folder}.password`;
  fs.rmSync(passwordFile, { force: true });
  fs.writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (account.owner) fs.chownSync(passwordFile, account.owner.uid, account.owner.gid);
  const args = [`--pgdata=${folder}`, `--username=${NAME}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  if (!durable) args.push('--no-sync');
  try {
    run(account, binaries.initdb, [...args, '--encoding=UTF8', ...localeFor(binaries)]);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/** Sorting by code point, and `lower()` that knows é: the same on every machine from Postgres 17 on. */
function localeFor({ major }: Binaries): readonly string[] {
  if (Number(major) < 17) return ['--locale=C.UTF-8'];
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

/** In single-user mode: without a server, before the cluster has its name. */
function createDatabase(folder: string, binaries: Binaries, account: Account, durable: boolean): void {
  const speed = durable ? [] : ['-c', 'fsync=off'];
  run(account, binaries.postgres, ['--single', '-D', folder, ...speed, 'postgres'], `CREATE DATABASE ${NAME}\n`);
}

function run(account: Account, file: string, args: readonly string[], input = ''): void {
  const [command, words] = commandFor(account, file, args);
  const result = spawnSync(command, words, { ...account.spawn, encoding: 'utf8', input });
  if (result.status === 0 && !/\b(ERROR|FATAL|PANIC):/.test(result.stderr)) return;
  const why = result.error?.message ?? result.stderr.trim();
  throw new EmbeddedPostgresError(`A new database could not be made. Postgres says: ${why}`, { cause: result.error });
}

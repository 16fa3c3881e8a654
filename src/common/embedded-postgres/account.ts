/**
 * Who Postgres runs as. It refuses root, so for root we step down to `postgres` or `nobody` if they can reach the
 * files, else we stay ourselves inside a user namespace that shows us as nobody (a checkout below a private /root).
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres.errors';

const NAMESPACE = ['unshare', '-U', '--map-user=65534', '--map-group=65534'] as const;
/** Nothing of ours: our own environment may hold secrets, and a locale or a PGPORT that should not count. */
const ENVIRONMENT = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

export interface Account {
  /** Words that come before the command. */
  readonly prefix: readonly string[];
  readonly owner?: Owner;
  readonly spawn: Partial<Owner> & { readonly cwd: string; readonly env: NodeJS.ProcessEnv };
}

export function chooseAccount(dataDir: string, binaries: Binaries): Account {
  if (process.getuid?.() !== 0) return accountOf([]);
  const stepDown = ['postgres', 'nobody'].map(findOwner).find((owner) => owner && suits(owner, dataDir, binaries));
  if (stepDown) return accountOf([], stepDown);
  if (ownsOrMakes(0, dataDir) && namespacesWork()) return accountOf(NAMESPACE);
  throw new EmbeddedPostgresError(
    `Postgres does not run as root, and no other user may use ${dataDir} with ${binaries.folder}. ` +
      'Start as an ordinary user, move RUGGESPRAAK_DATA out of a private folder, or set DATABASE_URL.',
  );
}

export function commandFor(account: Account, file: string, args: readonly string[]): [string, string[]] {
  const [first = file, ...rest] = [...account.prefix, file, ...args];
  return [first, rest];
}

function accountOf(prefix: readonly string[], owner?: Owner): Account {
  return { prefix, owner, spawn: { ...owner, cwd: '/', env: ENVIRONMENT } };
}

function findOwner(name: string): Owner | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function suits(owner: Owner, dataDir: string, binaries: Binaries): boolean {
  const reaches = (file: string) => spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', file], owner).status === 0;
  return ownsOrMakes(owner.uid, dataDir) && reaches(binaries.postgres) && reaches(path.dirname(dataDir));
}

function ownsOrMakes(uid: number, dataDir: string): boolean {
  return !fs.existsSync(dataDir) || fs.statSync(dataDir).uid === uid || fs.readdirSync(dataDir).length === 0;
}

function namespacesWork(): boolean {
  const [command, ...args] = NAMESPACE;
  return spawnSync(command, [...args, 'true']).status === 0;
}

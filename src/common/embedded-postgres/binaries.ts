/** Finds a Postgres to run: the one asked for, else npm's, else the system's newest. A cluster opens only with its own major version. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors';

const SYSTEM = '/usr/lib/postgresql';

export interface Binaries {
  readonly folder: string;
  readonly postgres: string;
  readonly initdb: string;
  readonly version: string;
  readonly major: string;
}

export function findBinaries(dataDir: string, asked?: string): Binaries {
  const wanted = madeWith(dataDir);
  for (const folder of foldersInOrder(asked)) {
    const found = examine(folder);
    if (!found && folder === asked) throw noPostgresIn(folder);
    if (found && (!wanted || found.major === wanted)) return found;
  }
  throw nothingFound(dataDir, wanted);
}

function madeWith(dataDir: string): string | undefined {
  try {
    if (fs.readdirSync(dataDir).length === 0) return undefined;
    return fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  } catch (cause) {
    if (!fs.existsSync(dataDir)) return undefined;
    const unreadable = ['EACCES', 'EPERM'].includes((cause as NodeJS.ErrnoException).code ?? '');
    const why = unreadable ? 'belongs to another user of this machine' : 'holds something else than a database';
    throw new EmbeddedPostgresError(`The data directory ${dataDir} ${why}.`, { cause });
  }
}

function* foldersInOrder(asked?: string): Generator<string> {
  if (asked) yield asked;
  const npm = npmFolder();
  if (npm) yield npm;
  const majors = fs.existsSync(SYSTEM) ? fs.readdirSync(SYSTEM).map(Number).filter(Boolean) : [];
  for (const major of majors.sort((a, b) => b - a)) yield path.join(SYSTEM, String(major), 'bin');
}

function npmFolder(): string | undefined {
  try {
    const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const native = path.join(path.dirname(entry), '..', 'native');
    makeLinks(native);
    return path.join(native, 'bin');
  } catch {
    return undefined; // not packaged for this platform
  }
}

/** npm packages hold no symbolic links; without install scripts nobody else makes them, and Postgres misses its libraries. */
function makeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
}

/** Undefined too when it is built for another system: it then cannot even say its version. */
function examine(folder: string): Binaries | undefined {
  const postgres = path.join(folder, 'postgres');
  const initdb = path.join(folder, 'initdb');
  if (!fs.existsSync(postgres) || !fs.existsSync(initdb)) return undefined;
  const answer = spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const [version, major] = /(\d+)\.\d+/.exec(answer) ?? [];
  return version && major ? { folder, postgres, initdb, version, major } : undefined;
}

function noPostgresIn(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `PG_BIN is ${folder}, but there is no working "postgres" and "initdb" in that folder.`,
  );
}

function nothingFound(dataDir: string, wanted?: string): EmbeddedPostgresError {
  if (!wanted) return new EmbeddedPostgresError('There is no Postgres to run here: set DATABASE_URL, or PG_BIN.');
  return new EmbeddedPostgresError(
    `${dataDir} was made by Postgres ${wanted}, which was not found: set PG_BIN to the folder that holds it.`,
  );
}

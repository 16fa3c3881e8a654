/** Where one embedded database lives: its data directory, and the files of ours that stand beside it. */
import fs from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors';

export interface Place {
  readonly dataDir: string;
  /** The cluster while it is being made; it becomes the data directory in one rename. */
  readonly unfinished: string;
  readonly secret: string;
  readonly log: string;
  readonly lock: string;
  readonly users: string;
}

export function placeOf(folder: string): Place {
  const parent = makeParent(path.dirname(path.resolve(folder)));
  const dataDir = path.join(parent, path.basename(folder));
  return {
    dataDir,
    unfinished: `${dataDir}.new`,
    secret: `${dataDir}.secret`,
    log: `${dataDir}.log`,
    lock: `${dataDir}.lock`,
    users: `${dataDir}.users`,
  };
}

/** Its real path, so that two ways to the same folder are one database. */
function makeParent(folder: string): string {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    return fs.realpathSync(folder);
  } catch (cause) {
    throw new EmbeddedPostgresError(`The database has to live in ${folder}, but we may not write there.`, { cause });
  }
}

/**
 * A real Postgres that comes with the program, for whoever has not set DATABASE_URL. Several processes may use one
 * at a time; the first starts it, the last stops it, and one that was left over by a killed process is found again.
 */
import fs from 'node:fs';
import { chooseAccount } from './account';
import { type Binaries, findBinaries } from './binaries';
import { createCluster, NAME } from './create-cluster';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { exclusively } from './exclusive-lock';
import { launch } from './launch';
import { type Place, placeOf } from './place';
import { becomes, clearKilled, readPidFile, runs, stopPostmaster } from './postmaster';
import { join, leave } from './users';

const READY_MS = 180_000;

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** False gives up safety against a power cut for speed: for tests. */
  readonly durable?: boolean;
  /** Further words for the command line of `postgres`; they count only for whoever starts the server. */
  readonly flags?: readonly string[];
  /** The folder with `postgres` and `initdb` to prefer (PG_BIN). */
  readonly binaries?: string;
  /** Tried first; another one is taken when it is in use. */
  readonly port?: number;
}

export interface EmbeddedPostgres {
  readonly url: string;
  /** It was running already. */
  readonly adopted: boolean;
  readonly version: string;
  /** Leaves; the last one to leave stops the server. */
  stop(): Promise<void>;
}

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = placeOf(options.dataDir);
  return exclusively(place.lock, async () => {
    const binaries = findBinaries(place.dataDir, options.binaries);
    const adopted = await isServing(place.dataDir);
    if (!adopted) await start(place, binaries, options);
    const claim = join(place.users);
    return { url: urlOf(place), adopted, version: binaries.version, stop: () => stop(place, claim) };
  });
}

/** One that is just starting is waited for; one that is just ending too, and then it does not serve. */
async function isServing(dataDir: string): Promise<boolean> {
  await becomes(READY_MS, () => !runs(dataDir) || readPidFile(dataDir)?.ready === true);
  return runs(dataDir);
}

async function start(place: Place, binaries: Binaries, options: EmbeddedPostgresOptions): Promise<void> {
  const { durable = true, flags = [] } = options;
  const account = chooseAccount(place.dataDir, binaries);
  const port = readPidFile(place.dataDir)?.port || options.port; // after a crash the old port: its users reconnect
  await clearKilled(place.dataDir);
  if (!holdsCluster(place.dataDir)) createCluster(place, binaries, account, durable);
  await launch({ place, binaries, account, durable, flags, port });
}

function stop(place: Place, claim: string): Promise<void> {
  return exclusively(place.lock, async () => {
    if (!leave(place.users, claim)) await stopPostmaster(place.dataDir);
  });
}

function holdsCluster(dataDir: string): boolean {
  return fs.existsSync(dataDir) && fs.readdirSync(dataDir).length > 0;
}

function urlOf({ dataDir, secret }: Place): string {
  try {
    const password = fs.readFileSync(secret, 'utf8').trim();
    return `postgres://${NAME}:${password}@127.0.0.1:${readPidFile(dataDir)?.port}/${NAME}`;
  } catch (cause) {
    throw new EmbeddedPostgresError(`The password of the database should be in ${secret}, but that cannot be read.`, {
      cause,
    });
  }
}

/** A municipality with a channel on every network that is tried, its API and its worker, and doors in front of the networks. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { newFolder, openDesk } from '../../../bench/parts/desk';
import { freePort } from '../../../bench/parts/processes';
import { OwnPostgres } from '../../own-postgres';
import { chanceOf, type Chance } from '../seeded';
import { Desk } from '../writing';
import { Door } from './door';
import { faultNetworks, type FaultNetwork } from './fault-networks';
import { addTriggers } from './holds';
import { Stops } from './stops';
import { WorkerProcess, type WorkerOrder } from './worker-process';

/** For as many deliveries that wait inside the database as one batch has. */
const POOL = '40';
const CONNECTIONS = ['-c', 'max_connections=300'];

export interface Place {
  readonly of: FaultNetwork;
  readonly door: Door;
  readonly channel: string;
}

export interface FaultWorld {
  readonly postgres: OwnPostgres;
  readonly order: WorkerOrder;
  readonly url: string;
  readonly desk: Desk;
  readonly places: ReadonlyMap<string, Place>;
  readonly stops: Stops;
  readonly chance: Chance;
  /** The one that works now. */
  worker: WorkerProcess;
  /** How many batches there were: each has its own words. */
  batches: number;
  end(): Promise<void>;
}

export async function openWorld(networks: readonly string[], seed: number): Promise<FaultWorld> {
  const [folder, stops] = [newFolder(), new Stops()];
  const postgres = await OwnPostgres.start(CONNECTIONS);
  const killDatabase = () => postgres.kill();
  process.on('exit', killDatabase);
  const started = await Promise.all(networks.map((name) => behindDoor(name, stops)));
  const env = { RUGGESPRAAK_NETWORK_STAND_INS: standIns(started) };
  const desk = await openDesk(await freePort(), folder, { env, databaseUrl: postgres.url });
  const places = new Map<string, Place>();
  for (const { of, door } of started) {
    const { network, settings } = of;
    const channel = await desk.connect({ network, name: network, role: 'official', settings });
    places.set(network, { of, door, channel });
  }
  await desk.leave();
  await addTriggers(postgres.url);
  const log = path.join(folder, 'workers.log');
  const url = `http://127.0.0.1:${desk.env['PORT']}`;
  const apiEnv: NodeJS.ProcessEnv = { ...desk.env, DATABASE_URL: postgres.url, PUBLIC_URL: url };
  const order: WorkerOrder = { env: { ...apiEnv, DATABASE_POOL: POOL }, log };
  const api = await WorkerProcess.start({ env: apiEnv, log }, 'api');
  const worker = await WorkerProcess.start(order);
  const rest = { desk: await Desk.signIn(url), places, stops, chance: chanceOf(seed), worker, batches: 0 };
  const world: FaultWorld = {
    postgres,
    order,
    url,
    ...rest,
    end: () => end(world, api, folder).finally(() => process.off('exit', killDatabase)),
  };
  return world;
}

async function behindDoor(name: string, stops: Stops) {
  const start = faultNetworks[name];
  if (!start) throw new Error(`no faults are tried on "${name}"; they are on ${Object.keys(faultNetworks).join(', ')}`);
  const of = await start();
  return { of, door: await Door.open(of, stops) };
}

const standIns = (started: readonly { of: FaultNetwork; door: Door }[]) =>
  started.flatMap(({ of, door }) => of.origins.map((origin) => `${origin}=${door.url}`)).join(',');

async function end({ worker, places, postgres }: FaultWorld, api: WorkerProcess, folder: string): Promise<void> {
  await Promise.all([worker.kill(), api.kill()]);
  for (const { door, of } of places.values()) await Promise.all([door.stop(), of.stop()]);
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

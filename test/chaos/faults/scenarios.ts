/** What is done to a batch when its deliveries stand at their points. */
import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { MAIN } from '../../../bench/parts/processes';
import { Batch } from './batch';
import type { Verdict } from './fault-verdict';
import type { FaultWorld } from './fault-world';
import { withClient } from './holds';
import { SHUTS_DOORS, type Slot } from './points';
import { WorkerProcess } from './worker-process';

/** Past every deadline of a send. */
const DEADLINE_OVER_MS = 31_000;
const TAKEN_OVER_MS = 8_000;
const WAKING_MS = 3_000;

export interface Told {
  readonly verdicts: readonly Verdict[];
  /** Of them, those that were not stopped where they were meant to be. */
  readonly missed: readonly Verdict[];
  readonly atRest: boolean;
}

export type Scenario = (world: FaultWorld, slots: readonly Slot[]) => Promise<Told>;

/** SIGKILL; another worker goes on. The `then` is done when it has taken over. */
export const killed =
  (weakened = false): Scenario =>
  async (world, slots) => {
    const batch = await Batch.written(world, slots);
    const reached = await runTo(world, batch, slots);
    await world.worker.kill();
    await openDoors(world, slots);
    const before = await batch.rows();
    await batch.letGo();
    if (weakened) for (const { of } of world.places.values()) of.weaken?.();
    world.worker = await WorkerProcess.start(world.order);
    await batch.untilTakenOver(before, TAKEN_OVER_MS);
    await batch.letLateGo();
    return tell(world, batch, reached);
  };

/** The worker sleeps; another goes on, and it wakes soon, or when the time of all it had in hand is over. */
export const slept: Scenario = async (world, slots) => {
  const batch = await Batch.written(world, slots);
  const [cutsSessions, wakesLate] = [world.chance.holds(0.5), world.chance.holds(0.5)];
  const reached = await runTo(world, batch, slots);
  const sleeper = world.worker;
  const began = performance.now();
  sleeper.sleep();
  if (cutsSessions) await cutSessions(world, [sleeper.name, 'ruggespraak worker']);
  const before = await batch.rows();
  await batch.letGo();
  await openDoors(world, slots);
  world.worker = await WorkerProcess.start(world.order);
  await batch.untilTakenOver(before, TAKEN_OVER_MS);
  if (wakesLate) await pause(Math.max(0, DEADLINE_OVER_MS - (performance.now() - began)));
  sleeper.wake();
  await batch.letLateGo();
  await pause(WAKING_MS);
  await sleeper.kill();
  return tell(world, batch, reached);
};

/** The database dies and comes back, or every connection to it is cut; the worker lives through it. */
export const databaseLost: Scenario = async (world, slots) => {
  const batch = await Batch.written(world, slots);
  const reached = await runTo(world, batch, slots);
  if (world.chance.holds(0.5)) {
    world.postgres.kill();
    await batch.letAllGo();
    await world.postgres.again();
  } else {
    await cutSessions(world, undefined);
    await batch.letAllGo();
  }
  await openDoors(world, slots);
  await pause(DEADLINE_OVER_MS * Number(slots.some(({ point }) => point === SHUTS_DOORS)));
  return tell(world, batch, reached);
};

/** The database is put back to just before they went out: nothing goes out from it until a person says so. */
export const databaseRestored: Scenario = async (world, slots) => {
  const free = slots.map((slot): Slot => ({ ...slot, point: 'recorded' }));
  const batch = await Batch.written(world, free);
  await world.worker.stop();
  await batch.makeDue();
  await world.postgres.backUp();
  world.worker = await WorkerProcess.start(world.order);
  const reached = await batch.untilReached();
  await world.worker.stop();
  await world.postgres.restore();
  world.worker = await WorkerProcess.start(world.order);
  const told = await tell(world, batch, reached);
  execFileSync(process.execPath, [MAIN, 'unfreeze', '--by=An Peeters', '--keep-planned'], { env: world.order.env });
  return told;
};

/**
 * The worker's clock is wrong, by seconds or by days; and then it is killed. One that is too wrong is to take nothing up,
 * so not to come to its point counts too.
 */
export const clockWrong: Scenario = async (world, slots) => {
  const [second, hour] = [1000, 3_600_000];
  const wrong = [3 * second, -3 * second, hour, -hour, 30 * 24 * hour, -30 * 24 * hour];
  const clockMs = wrong[Math.floor(world.chance.between(0, wrong.length))] ?? hour;
  await world.worker.kill();
  world.worker = await WorkerProcess.start({ ...world.order, clockMs });
  return { ...(await killed()(world, slots)), missed: [] };
};

/** Two builds work side by side; the older is killed. */
export const twoVersions =
  (other: string): Scenario =>
  async (world, slots) => {
    const second = await WorkerProcess.start({ ...world.order, main: other });
    try {
      return await killed()(world, slots);
    } finally {
      await second.kill();
    }
  };

async function runTo(world: FaultWorld, batch: Batch, slots: readonly Slot[]): Promise<ReadonlySet<string>> {
  if (shutsDoors(slots)) for (const { door } of world.places.values()) await door.shut();
  await batch.setStops();
  await batch.makeDue();
  return batch.untilReached();
}

async function openDoors(world: FaultWorld, slots: readonly Slot[]): Promise<void> {
  if (shutsDoors(slots)) for (const { door } of world.places.values()) await door.open();
}

const shutsDoors = (slots: readonly Slot[]) => slots.some(({ point }) => point === SHUTS_DOORS);

async function tell(world: FaultWorld, batch: Batch, reached: ReadonlySet<string>): Promise<Told> {
  const atRest = await batch.settle(world.chance.holds(0.5));
  const verdicts = await batch.verdicts();
  return { verdicts, missed: verdicts.filter(({ marker, mayAppear }) => mayAppear && !reached.has(marker)), atRest };
}

/** Undefined: everybody's but ours. */
async function cutSessions(world: FaultWorld, names: readonly string[] | undefined): Promise<void> {
  const whose = names
    ? 'application_name = ANY($1)'
    : `($1::text[] IS NULL AND application_name ~ '^(chaos-|ruggespraak)')`;
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${whose} AND pid <> pg_backend_pid()`;
  await withClient(world.postgres.url, (client) => client.query(cut, [names ?? null]));
}

/** Faults at every moment of a delivery's life, on every network: `npm run chaos -- --scenario kill-points --rounds 25`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rounded } from '../../bench/parts/figures';
import { MAIN } from '../../bench/parts/processes';
import { dstNight } from './faults/dst-night';
import { ALL_AT_ONCE } from './faults/fault-networks';
import { openWorld, type FaultWorld } from './faults/fault-world';
import { aSample, batches, everyPoint } from './faults/planning';
import type { Slot } from './faults/points';
import * as scenarios from './faults/scenarios';
import type { Verdict } from './faults/fault-verdict';
import { printTables, type Counted } from './faults/table';

const SAMPLE = 96;
const FULL_ROUNDS = 25;
/** For scenarios of which one fault takes long. */
const FEW = 44;
const STRINGS = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;

const { values: given } = parseArgs({
  options: {
    ...{ scenario: STRINGS, network: { ...STRINGS, multiple: true }, rounds: STRINGS, seed: STRINGS, other: STRINGS },
    ...{ sample: SWITCH, all: SWITCH, weakened: SWITCH },
  },
});

const seed = Number(given.seed ?? Date.now() % 1_000_000);
const rounds = Number(given.rounds ?? FULL_ROUNDS);
const ofPoints: Readonly<Record<string, scenarios.Scenario>> = {
  'kill-points': scenarios.killed(given.weakened),
  'stop-and-resume': scenarios.slept,
  database: scenarios.databaseLost,
  restore: scenarios.databaseRestored,
  clocks: scenarios.clockWrong,
  'two-versions': scenarios.twoVersions(given.other ?? MAIN),
};

async function main(): Promise<void> {
  if (given.scenario === 'kill') return killEverything();
  const began = performance.now();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const world = await openWorld(given.network ?? ALL_AT_ONCE, seed);
  try {
    const counted = await run(world);
    const right = printTables(counted, { seed, seconds: rounded((performance.now() - began) / 1000, 0) });
    const sameAsMeant = given.weakened ? !right : right;
    process.exitCode = sameAsMeant ? 0 : 1;
  } finally {
    await world.end();
  }
}

async function run(world: FaultWorld): Promise<Counted[]> {
  const tried = [...world.places.values()].map(({ of }) => of);
  const { chance } = world;
  if (given.sample) return [await inBatches(world, 'kill-points', aSample(tried, SAMPLE, chance))];
  const every = (many: number) => everyPoint(tried, many, chance);
  if (!given.all) return [await one(world, given.scenario ?? 'kill-points', every(rounds))];
  const counted = [await one(world, 'kill-points', every(rounds))];
  const others = Object.keys(ofPoints).filter((name) => name !== 'kill-points');
  for (const name of [...others, 'dst']) {
    printTables(counted, { seed, sofar: true }); // whatever comes next, this was seen
    counted.push(await one(world, name, aSample(tried, FEW * 3, chance)));
  }
  return counted;
}

async function one(world: FaultWorld, name: string, slots: readonly Slot[]): Promise<Counted> {
  if (name !== 'dst') return inBatches(world, name, slots);
  const networks = [...world.places.keys()];
  const nights = [await dstNight(world, networks, 0), await dstNight(world, networks, 1)];
  return { scenario: name, verdicts: nights.flatMap(({ verdicts }) => verdicts) };
}

/** Where a delivery did not get to its point in time, as on a busy machine, it is tried once more. */
async function inBatches(world: FaultWorld, name: string, slots: readonly Slot[]): Promise<Counted> {
  const scenario = ofPoints[name];
  if (!scenario) throw new Error(`"${name}" is no scenario; say kill, dst, ${Object.keys(ofPoints).join(', ')}`);
  const verdicts: Verdict[] = [];
  const again: Slot[] = [];
  const run = async (batch: readonly Slot[], missed: Slot[]) => {
    const began = performance.now();
    const told = await scenario(world, batch);
    missed.push(...told.missed);
    verdicts.push(...told.verdicts.filter((verdict) => !told.missed.includes(verdict) || verdict.wrongs.length > 0));
    say(name, told, rounded((performance.now() - began) / 1000, 1));
  };
  for (const batch of batches(slots, world.chance)) await run(batch, again);
  const left: Slot[] = [];
  for (const batch of batches(again, world.chance)) await run(batch, left);
  for (const { network, point } of left) console.log(`  never stopped there, not counted: ${network}, ${point}`);
  return { scenario: name, verdicts };
}

function say(name: string, { verdicts, missed, atRest }: scenarios.Told, seconds: number): void {
  const wrong = verdicts.filter(({ wrongs }) => wrongs.length > 0);
  const words = [`${name}: ${verdicts.filter(({ mayAppear }) => mayAppear).length} rounds in ${seconds} s`];
  if (missed.length > 0)
    words.push(`${missed.length} not stopped there (${missed.map(({ point }) => point).join(' ')})`);
  if (!atRest) words.push('not at rest');
  for (const { wrongs, marker, network, point, detail } of wrong)
    words.push(`\n  ${wrongs.join(', ')}: ${marker} ${network} ${point}: ${detail}`);
  console.log(words.join(', '));
}

/** The desk, its worker and its database die together, at any moment: a program of its own. */
function killEverything(): void {
  const words = ['--rounds', String(rounds), '--seed', String(seed)];
  const typescript = path.resolve(__dirname, '..', '..', 'bench', 'typescript.cjs');
  const { status } = spawnSync(process.execPath, ['-r', typescript, path.join(__dirname, 'kill.ts'), ...words], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});

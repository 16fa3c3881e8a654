/** The nights on which the clocks change, in a minute: posts planned around them, by wall time, each at its one moment. */
import { setTimeout as pause } from 'node:timers/promises';
import { Batch } from './batch';
import type { FaultWorld } from './fault-world';
import type { Slot } from './points';
import type { Told } from './scenarios';
import type { PlannedTime } from './words';

const STEP_S = 300;
const STEP_WITHIN_MS = 10_000;
const timeZone = 'Europe/Brussels';

/** What a person says, and the moment that it is, worked out by hand. */
export const NIGHTS: readonly (readonly PlannedTime[])[] = [
  [
    { says: { local: '2027-03-28T01:30', timeZone }, at: Date.UTC(2027, 2, 28, 0, 30) },
    { says: { local: '2027-03-28T01:59', timeZone }, at: Date.UTC(2027, 2, 28, 0, 59) },
    { says: { local: '2027-03-28T03:00', timeZone }, at: Date.UTC(2027, 2, 28, 1, 0) },
    { says: { local: '2027-03-28T03:01', timeZone }, at: Date.UTC(2027, 2, 28, 1, 1) },
    { says: '2027-03-28T03:30:00+02:00', at: Date.UTC(2027, 2, 28, 1, 30) },
  ],
  [
    { says: { local: '2027-10-31T01:59', timeZone }, at: Date.UTC(2027, 9, 30, 23, 59) },
    { says: { local: '2027-10-31T02:30', timeZone, fold: 'earlier' }, at: Date.UTC(2027, 9, 31, 0, 30) },
    { says: '2027-10-31T02:30:00+02:00', at: Date.UTC(2027, 9, 31, 0, 30) },
    { says: { local: '2027-10-31T02:30', timeZone, fold: 'later' }, at: Date.UTC(2027, 9, 31, 1, 30) },
    { says: { local: '2027-10-31T03:00', timeZone }, at: Date.UTC(2027, 9, 31, 2, 0) },
  ],
];

/** Nobody may choose them: the first is no moment, the second is two. */
export const NO_MOMENTS: readonly unknown[] = [
  { local: '2027-03-28T02:30', timeZone },
  { local: '2027-10-31T02:30', timeZone },
];

export async function dstNight(world: FaultWorld, networks: readonly string[], night: number): Promise<Told> {
  for (const said of NO_MOMENTS) await world.desk.mayNotPlan(said, world.places.get(networks[0] ?? '')?.channel ?? '');
  const times = NIGHTS[night % NIGHTS.length] ?? [];
  const planned = networks.flatMap((network) => times.map((time) => ({ network, time })));
  const slots = planned.map(({ network }): Slot => ({ network, point: 'recorded', aftermath: 'never' }));
  const batch = await Batch.written(
    world,
    slots,
    planned.map(({ time }) => time),
  );
  const [first, last] = [Math.min, Math.max].map((most) => most(...times.map(({ at }) => at))) as [number, number];
  await batch.secondsPass((first - Date.now()) / 1000 - 2 * STEP_S);
  for (let passed = 0; passed < (last - first) / 1000 + 4 * STEP_S; passed += STEP_S) {
    await untilNothingIsDue(batch);
    await batch.secondsPass(STEP_S);
  }
  const atRest = await batch.settle(true);
  return { verdicts: await batch.verdicts(), missed: [], atRest };
}

async function untilNothingIsDue(batch: Batch): Promise<void> {
  const until = performance.now() + STEP_WITHIN_MS;
  while ((await batch.rows()).some(({ isDue }) => isDue) && performance.now() < until) await pause(50);
}

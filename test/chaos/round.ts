/** One round: posts that fall due within seconds, everything killed in their midst, and what is left when it is over. */
import { setTimeout as pause } from 'node:timers/promises';
import { untilReady } from '../../bench/parts/processes';
import { hurry, untilEnded, withOwner } from './owner';
import { lookAt, markOf, type Verdict } from './look';
import { ProcessTree } from './process-tree';
import { chanceOf, type Chance } from './seeded';
import type { World } from './world';
import { Desk, planRound, type WrittenPost } from './writing';

/** Enough to write the posts of a round, also on a machine that does something else besides. */
const AHEAD_MS = 5000;
const SPREAD_MS = 3000;
const MARGIN_MS = 300;
/** In half of the rounds the posts fall due together, twice a second, so that a kill finds many of them in flight. */
const BURST_EVERY_MS = 500;
const BURST_LASTS_MS = 250;
const START_MS = 3000;
const CATCHING_UP_MS = 1500;
const END_WITHIN_MS = 60_000;

export interface Told extends Verdict {
  /** Who died first, and when: in milliseconds after the first due time; for a second kill, after the restart. */
  readonly kills: readonly string[];
  readonly seconds: number;
  readonly written: readonly WrittenPost[];
}

/** When the posts of a round fall due, and when it is killed for the first time. */
interface Moments {
  readonly firstDue: number;
  readonly due: () => number;
  readonly kill: number;
}

export async function runRound(world: World, round: number): Promise<Told> {
  const began = performance.now();
  const since = markOf(world.targets);
  const chance = chanceOf(world.seed + round);
  const moments = momentsOf(chance);
  const desk = await Desk.signIn(world.tree.url);
  const plans = planRound(round, world.due, world.channels, moments.due);
  world.targets.slow(plans.filter(({ channels }) => channels.includes(world.channels.mastodon)).length);
  const written = await desk.write(plans);
  if (Date.now() > moments.firstDue - MARGIN_MS) throw new Error('writing the posts took longer than foreseen');
  const late = written.filter(({ story }) => story === 'withdrawn-late');
  const withdrawals = Promise.all(late.map((post) => desk.withdrawLate(post, chance)));
  const kills = [await killAmid(world, moments, chance)];
  if (chance.holds(0.5)) kills.push(await killAgain(world, chance));
  await withdrawals;
  await settle(world, written);
  const verdict = await lookAt(world, written, since);
  return { ...verdict, kills, seconds: (performance.now() - began) / 1000, written };
}

function momentsOf(chance: Chance): Moments {
  const whole = (at: number) => Math.ceil(at / BURST_EVERY_MS) * BURST_EVERY_MS;
  const firstDue = whole(Date.now() + AHEAD_MS);
  const any = () => Math.ceil(chance.between(firstDue, firstDue + SPREAD_MS));
  const kill = firstDue + chance.between(-MARGIN_MS, SPREAD_MS + MARGIN_MS);
  if (chance.holds(0.5)) return { firstDue, due: any, kill };
  return { firstDue, due: () => whole(any()), kill: whole(kill) + chance.between(0, BURST_LASTS_MS) };
}

async function killAmid(world: World, { kill, firstDue }: Moments, chance: Chance): Promise<string> {
  await pause(kill - Date.now());
  const moment = Date.now() - firstDue;
  return `${await killAndStart(world, chance.holds(0.5))} ${moment}`;
}

/** While it starts, or while it catches up on what the first kill left: repeats are hurried, so that it hits them too. */
async function killAgain(world: World, chance: Chance): Promise<string> {
  const started = performance.now();
  if (chance.holds(0.3)) {
    await pause(chance.between(0, START_MS));
  } else {
    await untilReady(world.tree);
    await pause(chance.between(0, CATCHING_UP_MS));
    await withOwner(world.order.dataFolder, hurry);
    await pause(chance.between(0, BURST_LASTS_MS));
  }
  const moment = Math.round(performance.now() - started);
  return `${await killAndStart(world, chance.holds(0.5))} +${moment}`;
}

/** Answers with which of the two died first. */
async function killAndStart(world: World, databaseFirst: boolean): Promise<string> {
  await world.tree.kill(databaseFirst);
  world.tree = new ProcessTree(world.order);
  return databaseFirst ? 'db' : 'node';
}

async function settle(world: World, written: readonly WrittenPost[]): Promise<void> {
  await untilReady(world.tree);
  const last = Math.max(...written.map(({ dueAt }) => dueAt));
  await pause(Math.max(0, last - Date.now()));
  const ids = written.map(({ id }) => id);
  await withOwner(world.order.dataFolder, (client) => untilEnded(client, ids, END_WITHIN_MS));
}

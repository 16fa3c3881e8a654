/** One round: posts that fall due within seconds, everything killed in their midst, and what is left when it is over. */
import { setTimeout as pause } from 'node:timers/promises';
import { untilReady } from '../../bench/parts/processes';
import { deliveriesOf, hurry, untilEnded, withOwner } from './owner';
import { ProcessTree, type ServeOrder } from './process-tree';
import { articlesOf } from './public-page';
import type { Chance } from './seeded';
import type { Targets } from './targets';
import { judge, type Verdict } from './verdict';
import { Desk, planRound, type Channels, type WrittenPost } from './writing';

const AHEAD_MS = 4000;
const SPREAD_MS = 3000;
const MARGIN_MS = 300;
const BOOT_MS = 3000;
const BURST_MS = 1500;
const END_WITHIN_MS = 60_000;

export interface World {
  readonly order: ServeOrder;
  readonly channels: Channels;
  readonly targets: Targets;
  readonly chance: Chance;
  readonly due: number;
  /** Always the one that runs now: whoever cleans up must find it. */
  tree: ProcessTree;
}

export interface Told extends Verdict {
  /** When it was killed, in milliseconds after the first due time; then, after each restart, after that. */
  readonly kills: readonly string[];
  readonly seconds: number;
  /** Requests to Mastodon that its key recognised. */
  readonly known: number;
}

export async function runRound(world: World, round: number): Promise<Told> {
  const began = performance.now();
  const { chance, targets } = world;
  const before = {
    arrivals: targets.arrivals.length,
    accepted: targets.mastodon.accepted.length,
    sent: sentTo(targets),
  };
  const firstDue = Date.now() + AHEAD_MS;
  const desk = await Desk.signIn(world.tree.url);
  const plans = planRound(round, world.due, world.channels, () =>
    Math.ceil(chance.between(firstDue, firstDue + SPREAD_MS)),
  );
  targets.slow(plans.filter(({ channels }) => channels.includes(world.channels.mastodon)).length);
  const posts = await desk.write(plans);
  if (Date.now() > firstDue - MARGIN_MS) throw new Error('writing the posts took longer than foreseen');
  const withdrawals = posts
    .filter(({ story }) => story === 'withdrawn-late')
    .map((post) => desk.withdrawLate(post, chance));
  const kills = [await killAround(world, firstDue)];
  await Promise.all(withdrawals);
  if (chance.holds(0.5)) kills.push(await killAgain(world));
  await untilReady(world.tree);
  const verdict = await settle(world, posts, before);
  const known = sentTo(targets) - before.sent - (targets.mastodon.accepted.length - before.accepted);
  return { ...verdict, kills, known, seconds: (performance.now() - began) / 1000 };
}

const sentTo = ({ mastodon }: Targets) => mastodon.requests.filter((line) => line === 'POST /api/v1/statuses').length;

async function killAround(world: World, firstDue: number): Promise<string> {
  const at = firstDue + world.chance.between(-MARGIN_MS, SPREAD_MS + MARGIN_MS);
  await pause(at - Date.now());
  const moment = Date.now() - firstDue;
  return `${await killAndStart(world)} ${moment}`;
}

/** While it starts, or while it catches up on what the first kill left: repeats are hurried, so that it hits them too. */
async function killAgain(world: World): Promise<string> {
  const started = performance.now();
  if (world.chance.holds(0.3)) {
    await pause(world.chance.between(0, BOOT_MS));
  } else {
    await untilReady(world.tree);
    await withOwner(world.order.dataFolder, async (client) => {
      await pause(world.chance.between(0, BURST_MS));
      await hurry(client);
    });
    await pause(world.chance.between(0, BURST_MS / 5));
  }
  const moment = Math.round(performance.now() - started);
  return `${await killAndStart(world)} +${moment}`;
}

/** Answers with which of the two died first. */
async function killAndStart(world: World): Promise<string> {
  const databaseFirst = world.chance.holds(0.5);
  await world.tree.kill(databaseFirst);
  world.tree = new ProcessTree(world.order);
  return databaseFirst ? 'db' : 'node';
}

async function settle(
  world: World,
  posts: readonly WrittenPost[],
  before: { arrivals: number; accepted: number },
): Promise<Verdict> {
  const ids = posts.map(({ id }) => id);
  const last = Math.max(...posts.map(({ dueAt }) => dueAt));
  await pause(Math.max(0, last - Date.now()));
  const deliveries = await withOwner(world.order.dataFolder, async (client) => {
    await untilEnded(client, ids, END_WITHIN_MS);
    return deliveriesOf(client, ids);
  });
  const statuses = world.targets.mastodon.accepted
    .slice(before.accepted)
    .map(({ id, text, createdAt }) => ({ network: 'mastodon', text, key: id, at: Date.parse(createdAt) }));
  return judge({
    posts,
    deliveries,
    arrivals: world.targets.arrivals.slice(before.arrivals),
    standing: [...statuses, ...(await articlesOf(world.tree.url, posts, deliveries))],
  });
}

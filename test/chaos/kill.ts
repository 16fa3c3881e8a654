/** Kills the desk and its database while posts are falling due, again and again, and counts what came of the posts. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { newFolder, openDesk } from '../../bench/parts/desk';
import { printJson, rounded } from '../../bench/parts/figures';
import { freePort, MAIN, untilReady } from '../../bench/parts/processes';
import { numbers } from '../../bench/parts/words';
import { lookAt, NOTHING, type Verdict } from './look';
import { evidence, withOwner } from './owner';
import { killDatabase, logOf, ProcessTree, type ServeOrder } from './process-tree';
import { runRound, type Told } from './round';
import { chanceOf } from './seeded';
import { SECRET, startTargets, type Targets } from './targets';
import { WRONG } from './verdict';
import type { World } from './world';
import type { Channels } from './writing';

const given = numbers({ rounds: 25, seed: Date.now() % 1_000_000, due: 100 });
const COUNTED = ['delivered', 'cut', 'told', 'repeats', 'known', ...WRONG] as const;
const WIDTHS = [6, 28, 8, ...COUNTED.map((name) => name.length + 2), 7];

async function main(): Promise<void> {
  const folder = newFolder();
  process.on('exit', () => cleanUp(folder));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const targets = await startTargets(chanceOf(given.seed));
  const { order, channels } = await prepare(folder, targets);
  const world: World = { order, channels, targets, seed: given.seed, due: given.due, tree: new ProcessTree(order) };
  process.prependListener('exit', () => world.tree.killNow());
  await untilReady(world.tree);
  const rounds = await allRounds(world);
  const whole = await allTogether(world, rounds);
  const stopped = await world.tree.stop();
  const audit = verifyAudit(order);
  await targets.stop();
  process.exitCode = report(rounds, whole, { stopped, audit }) ? 0 : 1;
}

/** The municipality, and its three channels; then the database is left to `serve`. */
async function prepare(folder: string, { hook, mastodon }: Targets) {
  const desk = await openDesk(await freePort(), folder);
  const connect = (network: string, settings: Record<string, string>) =>
    desk.connect({ network, name: network, role: 'official', settings });
  const channels: Channels = {
    webhook: await connect('webhook', { url: hook, secret: SECRET }),
    mastodon: await connect('mastodon', { instance: mastodon.url, token: mastodon.token }),
    site: await connect('site', {}),
  };
  await desk.leave();
  return { channels, order: { env: desk.env, dataFolder: folder } };
}

async function allRounds(world: World): Promise<Told[]> {
  console.log(`${given.rounds} rounds of ${given.due} posts due in three seconds, --seed ${given.seed}\n`);
  printLine(['round', 'killed (first) ms', 'restarts', ...COUNTED, 's']);
  const rounds: Told[] = [];
  for (let round = 1; round <= given.rounds; round += 1) {
    const told = await runRound(world, round).catch((cause: unknown) => {
      console.error(readFileSync(logOf(world.order.dataFolder), 'utf8').slice(-4000));
      throw cause;
    });
    rounds.push(told);
    printLine([
      round,
      told.kills.join(', '),
      told.kills.length,
      ...COUNTED.map((name) => told[name]),
      rounded(told.seconds, 1),
    ]);
    if (told.complaints.length > 0) await explain(world, told);
  }
  return rounds;
}

/** Once more over everything: what came after its own round had been judged counts too. */
async function allTogether(world: World, rounds: readonly Told[]): Promise<Verdict> {
  const written = rounds.flatMap((round) => round.written);
  const whole = await lookAt(world, written, NOTHING);
  const known = new Set(rounds.flatMap(({ complaints }) => complaints));
  const later = whole.complaints.filter((complaint) => !known.has(complaint));
  if (later.length > 0) await explain(world, { ...whole, complaints: later });
  return whole;
}

function verifyAudit({ env }: ServeOrder): number | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'audit', 'verify'], { env, encoding: 'utf8' });
  console.log(`\naudit verify: ${status} ${stdout.trim()}${stderr.trim()}`);
  return status;
}

async function explain(world: World, { complaints, posts }: Verdict): Promise<void> {
  for (const complaint of complaints) console.log(`  ${complaint}`);
  const rows = await withOwner(world.order.dataFolder, (client) => evidence(client, posts.slice(0, 3)));
  for (const row of rows) console.log(`    ${JSON.stringify(row)}`);
}

interface End {
  readonly stopped: number | null;
  readonly audit: number | null;
}

function report(rounds: readonly Told[], whole: Verdict, end: End): boolean {
  const totals = Object.fromEntries(COUNTED.map((name) => [name, whole[name]]));
  const kills = rounds.reduce((sum, told) => sum + told.kills.length, 0);
  const seconds = rounded(
    rounds.reduce((sum, told) => sum + told.seconds, 0),
    1,
  );
  printLine(['total', '', kills, ...COUNTED.map((name) => whole[name]), seconds]);
  const posts = rounds.reduce((sum, told) => sum + told.written.length, 0);
  printJson({ chaos: 'kill', ...given, posts, kills, ...totals, ...end, seconds });
  return WRONG.every((name) => whole[name] === 0) && end.stopped === 0 && end.audit === 0;
}

const printLine = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, place) => String(cell).padStart(WIDTHS[place] ?? 0)).join(''));

/** However this process ends, nothing of it stays behind. */
function cleanUp(folder: string): void {
  killDatabase(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});

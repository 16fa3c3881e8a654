/** How long a desk that was open before takes until it answers, and how much memory it holds when nobody asks anything. */
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deskEnvironment } from './parts/desk-environment';
import { printJson, printTable, quantile, rounded, sortedOf } from './parts/figures';
import { freePort, serve, untilReady } from './parts/processes';
import { numbers } from './parts/words';

const { times, idle } = numbers({ times: 5, idle: 5 });
const AIMS = { startMs: 5000, memoryMiB: 180 };

interface Start {
  readonly startMs: number;
  readonly memoryMiB: number;
}

/** The API and the worker in one process, as `npm start` has it. */
async function start(env: NodeJS.ProcessEnv, idleSeconds: number): Promise<Start> {
  const began = performance.now();
  const server = serve(env);
  await untilReady(server);
  const startMs = performance.now() - began;
  await pause(idleSeconds * 1000);
  const memoryMiB = residentMiB(server.child.pid ?? 0);
  await server.stop();
  return { startMs, memoryMiB };
}

/** Without Postgres, which is a process of its own. Linux only. */
function residentMiB(pid: number): number {
  try {
    const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kibibytes) / 1024;
  } catch {
    return NaN; // there is no /proc here
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'ruggespraak-bench-'));
  chmodSync(folder, 0o755); // Postgres may run as another user
  const env = deskEnvironment(folder, await freePort());
  const first = await start(env, 0);
  const again: Start[] = [];
  for (let n = 0; n < times; n += 1) again.push(await start(env, n === 0 ? idle : 0));
  rmSync(folder, { recursive: true, force: true });
  const startMs = quantile(sortedOf(again.map((one) => one.startMs)), 0.5);
  const memoryMiB = again[0]?.memoryMiB ?? NaN;
  printTable([
    ['first start', `${Math.round(first.startMs)} ms`],
    [`later starts, median of ${times}`, `${Math.round(startMs)} ms (aim ${AIMS.startMs})`],
    [`memory after ${idle} s idle`, `${Math.round(memoryMiB)} MiB (aim ${AIMS.memoryMiB})`],
  ]);
  printJson({
    bench: 'start',
    firstMs: rounded(first.startMs, 0),
    startMs: rounded(startMs, 0),
    memoryMiB: rounded(memoryMiB, 1),
  });
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});

/** `ruggespraak serve` with everything below it, Postgres included; it can be ended as by a power cut of the machine. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import path from 'node:path';
import { placeOf } from '../../src/common/embedded-postgres/place';
import { becomes, readPidFile, runs } from '../../src/common/embedded-postgres/postmaster';
import { isAlive } from '../../src/common/embedded-postgres/processes';
import { MAIN } from '../../bench/parts/processes';

const GONE_WITHIN_MS = 10_000;

export interface ServeOrder {
  readonly env: NodeJS.ProcessEnv;
  readonly dataFolder: string;
}

export class ProcessTree {
  readonly child: ChildProcess;
  readonly url: string;

  constructor(private readonly order: ServeOrder) {
    const log = openSync(logOf(order.dataFolder), 'a');
    this.child = spawn(process.execPath, [MAIN, 'serve'], {
      env: order.env,
      stdio: ['ignore', 'ignore', log],
      detached: true, // a process group of its own
    });
    closeSync(log);
    this.url = `http://127.0.0.1:${order.env['PORT']}`;
  }

  /** SIGKILL to all of them; either the program or its database dies a moment earlier. */
  async kill(databaseFirst: boolean): Promise<void> {
    const pids = this.pids();
    for (const pid of databaseFirst ? pids.reverse() : pids) kill(pid);
    if (!(await becomes(GONE_WITHIN_MS, () => !pids.some(isAlive)))) throw new Error('something survived SIGKILL');
    this.killNow(); // what Postgres forked in the meantime
  }

  /** For the end of this process, where nothing can be waited for. */
  killNow(): void {
    for (const pid of this.pids()) kill(pid);
  }

  /** As a person would. Answers with the exit code. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    return this.child.exitCode;
  }

  /** The program first. Postgres leads a session of its own, so it is found by descent and by its own file. */
  private pids(): number[] {
    const roots = [this.child.pid, postmasterOf(this.order.dataFolder)];
    return [
      ...new Set(
        roots
          .filter((pid) => pid !== undefined)
          .filter(isAlive)
          .flatMap(withDescendants),
      ),
    ];
  }
}

/** Also while the harness itself is the one that started it. */
export function killDatabase(dataFolder: string): void {
  const postmaster = postmasterOf(dataFolder);
  if (postmaster !== undefined) withDescendants(postmaster).forEach(kill);
}

function postmasterOf(dataFolder: string): number | undefined {
  const { dataDir } = placeOf(path.join(dataFolder, 'postgres'));
  return runs(dataDir) ? readPidFile(dataDir)?.pid : undefined;
}

export const logOf = (dataFolder: string) => path.join(dataFolder, 'serve.log');

function withDescendants(root: number): number[] {
  const family = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [root];
  for (const parent of found) found.push(...family.filter(([, ppid]) => ppid === parent).map(([pid = 0]) => pid));
  return found;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}

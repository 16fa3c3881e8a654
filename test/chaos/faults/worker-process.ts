/** One worker of the product, in a process of its own that can be killed, put to sleep and woken. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, MAIN } from '../../../bench/parts/processes';

const READY_MS = 120_000;
const LOOK_EVERY_MS = 100;

export interface WorkerOrder {
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
  /** Another build of the product. */
  readonly main?: string;
  /** Its clock is so many milliseconds ahead. */
  readonly clockMs?: number;
}

export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Its database sessions carry it, apart from the one that proves it alive. */
    readonly name: string,
  ) {}

  static async start(order: WorkerOrder, part = 'worker'): Promise<WorkerProcess> {
    const port = part === 'api' ? String(order.env['PORT']) : String(await freePort());
    const name = `chaos-${part}-${port}`;
    const clock = order.clockMs === undefined ? {} : { NODE_OPTIONS: clockAhead(order.clockMs) };
    const env = { ...order.env, PORT: port, PGAPPNAME: name, ...clock };
    const log = openSync(order.log, 'a');
    const words = [order.main ?? MAIN, 'serve', `--only=${part}`];
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', log] });
    closeSync(log);
    const worker = new WorkerProcess(child, name);
    process.once('exit', () => child.kill('SIGKILL'));
    await worker.untilReady(`http://127.0.0.1:${port}/health/ready`);
    return worker;
  }

  kill = () => this.end('SIGKILL');
  stop = () => this.end('SIGTERM');
  sleep = () => void this.child.kill('SIGSTOP');
  wake = () => void this.child.kill('SIGCONT');

  private async untilReady(url: string): Promise<void> {
    const until = performance.now() + READY_MS;
    while (!(await isWell(url))) {
      if (this.child.exitCode !== null) throw new Error(`a process ended with ${this.child.exitCode}`);
      if (performance.now() > until) throw new Error('a process did not get ready');
      await pause(LOOK_EVERY_MS);
    }
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

const isWell = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/** Wall time only, as when a machine's clock is wrong. */
function clockAhead(ms: number): string {
  const script = `
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + ${ms}) : super(...given); }
      static now() { return Real.now() + ${ms}; }
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(script)}`;
}

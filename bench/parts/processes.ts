/** The product as it is started by whoever runs it: `ruggespraak serve`, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const MAIN = path.resolve(__dirname, '..', '..', 'dist', 'src', 'main.js');
const READY_MS = 60_000;

export interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  /** As a person would: SIGTERM, and then waits. */
  stop(): Promise<void>;
}

/** `flags` are for Node, as `--cpu-prof`. */
export function serve(env: NodeJS.ProcessEnv, words: readonly string[] = [], flags: readonly string[] = []): Served {
  const child = spawn(process.execPath, [...flags, MAIN, 'serve', ...words], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  return {
    child,
    url: `http://127.0.0.1:${env['PORT']}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export async function untilReady({ child, url }: Pick<Served, 'child' | 'url'>): Promise<void> {
  const until = performance.now() + READY_MS;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (performance.now() > until) throw new Error('the server did not get ready');
    await pause(5);
  }
}

const isReady = (url: string) =>
  fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

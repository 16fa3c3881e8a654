/** Many deliveries due in the same second, several workers: how late each arrives, whether one is doubled or lost. */
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { SubmitPost } from '../src/approvals/submit-post';
import { CreatePost } from '../src/posts/create-post';
import { openDesk, type Desk } from './parts/desk';
import { printJson, printTable, quantile, rounded, sortedOf } from './parts/figures';
import { Helper } from './parts/helpers';
import { freePort, serve, untilReady, type Served } from './parts/processes';
import type { Arrival, ReceiverAnswer, ReceiverOrder } from './parts/receiver';
import { numbers } from './parts/words';

const given = numbers({ due: 1000, workers: 2, answer: 50, wait: 180 });
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const AT_ONCE = 8;
const WORKERS_START_MS = 8000;
const P99_AIM_MS = 10_000;

async function main(): Promise<void> {
  const receiver = Helper.start<ReceiverOrder, ReceiverAnswer>('receiver.ts');
  const { port } = await receiver.ask({ answerMs: given.answer });
  const desk = await openDesk(await freePort());
  const settings = { url: `http://127.0.0.1:${port}/hook`, secret: SECRET };
  const channel = await desk.connect({ network: 'webhook', name: 'Ontvanger', role: 'official', settings });
  const dueAt = await schedule(desk, channel);
  const workers = await startWorkers(desk);
  if (Date.now() > dueAt) throw new Error('preparing took longer than foreseen');
  await pause(dueAt - Date.now());
  const states = await untilEnded(desk, dueAt + given.wait * 1000);
  const { arrivals } = await receiver.ask({});
  await Promise.all(workers.map((worker) => worker.stop()));
  receiver.stop();
  await desk.leave();
  desk.remove();
  process.exitCode = report(arrivals, dueAt, states) ? 0 : 1;
}

/** Every post is written, checked and submitted as an author would; returns the moment on which all are due. */
async function schedule({ app, people }: Desk, channel: string): Promise<number> {
  const [create, submit] = [app.get(CreatePost), app.get(SubmitPost)];
  const began = Date.now();
  const posts = await inTurns(given.due, (n) =>
    create.run(people.mieke, {
      text: `Bericht ${n}: de bibliotheek is zaterdag open.`,
      role: 'official',
      channels: [channel],
    }),
  );
  const dueAt = Math.ceil((Date.now() + 2.5 * (Date.now() - began) + WORKERS_START_MS) / 1000) * 1000;
  const publishAt = new Date(dueAt).toISOString();
  await inTurns(posts.length, (n) => submit.run(people.mieke, posts[n]?.id ?? '', { publishAt }));
  return dueAt;
}

async function inTurns<T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const turn = async () => {
    for (let n = next++; n < count; n = next++) results[n] = await work(n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  return results;
}

async function startWorkers({ env }: Desk): Promise<Served[]> {
  const workers: Served[] = [];
  for (let n = 0; n < given.workers; n += 1) {
    workers.push(serve({ ...env, PORT: String(await freePort()) }, ['--only=worker']));
  }
  await Promise.all(workers.map(untilReady));
  return workers;
}

/** How many posts ended in which state. */
async function untilEnded({ config }: Desk, until: number): Promise<Record<string, number>> {
  const client = new Client(config.databaseUrl);
  await client.connect();
  for (;;) {
    const { rows } = await client.query<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM posts GROUP BY state',
    );
    const states = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    if (states['published'] === given.due || Date.now() > until) {
      await client.end();
      return states;
    }
    await pause(250);
  }
}

function report(arrivals: readonly Arrival[], dueAt: number, states: Record<string, number>): boolean {
  const first = new Map<string, number>();
  for (const { id, at } of arrivals) if (!first.has(id)) first.set(id, at);
  const lateness = sortedOf([...first.values()].map((at) => at - dueAt));
  const [p50, p99, max] = [quantile(lateness, 0.5), quantile(lateness, 0.99), quantile(lateness, 1)];
  const doubled = arrivals.length - first.size;
  const lost = given.due - first.size;
  const early = lateness.filter((late) => late < 0).length;
  console.log(`${given.due} due at once, ${given.workers} workers, a receiver that answers after ${given.answer} ms\n`);
  printTable([
    ['lateness p50', `${p50} ms`],
    ['lateness p99', `${p99} ms (aim ${P99_AIM_MS})`],
    ['lateness max', `${max} ms`],
    ['a second', `${Math.round((first.size / max) * 1000)}`],
    ['doubled', doubled],
    ['lost', lost],
    ['too early', early],
    ['posts', JSON.stringify(states)],
  ]);
  const figures = { p50, p99, max, perSecond: rounded((first.size / max) * 1000, 0), doubled, lost, early, states };
  printJson({ bench: 'publish', ...given, ...figures });
  return doubled === 0 && lost === 0 && early === 0 && p99 < P99_AIM_MS;
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});

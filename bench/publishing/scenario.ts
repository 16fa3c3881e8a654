/** One desk, its workers and its receivers, from the first due time to the last answer. */
import { setTimeout as pause } from 'node:timers/promises';
import { startMastodon } from '../../test/networks/mastodon-server';
import { openDesk, type Desk } from '../parts/desk';
import { Helper } from '../parts/helpers';
import { freePort, serve, untilReady, type Served } from '../parts/processes';
import type { ReceiverAnswer, ReceiverOrder } from '../parts/receiver';
import { fillWithPlanned, planPosts } from './planned-posts';
import { stopAmid, type Stopped } from './stop-amid';
import { untilEnded, whatCame, type Lateness } from './what-came';

export interface Scenario {
  readonly name: string;
  readonly due: number;
  readonly spreadMs: number;
  /** Posts planned for far later that fill the tables. */
  readonly planned?: number;
  /** As many again are due on a network that accepts connections and never answers. */
  readonly silent?: number;
  /** After so many milliseconds publication is stopped. */
  readonly stopAfterMs?: number;
}

export interface Given {
  readonly workers: number;
  readonly answer: number;
  readonly wait: number;
}

export interface Outcome extends Lateness {
  readonly stopped?: Stopped;
}

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
/** Each is tried again while the bench lasts. */
const TRIES = 5;
const A_WHILE_MS = 3000;

export async function play(scenario: Scenario, given: Given): Promise<Outcome> {
  const desk = await openDesk(await freePort());
  const receiver = Helper.start<ReceiverOrder, ReceiverAnswer>('receiver.ts');
  const mastodon = await startMastodon();
  const workers: Served[] = [];
  try {
    const channel = await connectReceiver(desk, (await receiver.ask({ answerMs: given.answer })).port);
    const wanted = [{ count: scenario.due, channel }];
    if (scenario.silent) wanted.push({ count: scenario.silent, channel: await connectSilent(desk, mastodon) });
    for (let n = 0; n < (scenario.silent ?? 0) * TRIES; n += 1) mastodon.next({ then: 'hang' });
    if (scenario.planned) await fillWithPlanned(desk, channel, scenario.planned);
    const firstDue = await planPosts(desk, wanted, scenario.spreadMs);
    workers.push(...(await startWorkers(desk, given.workers)));
    if (Date.now() > firstDue) throw new Error('preparing took longer than foreseen');
    const stopped = await stop(desk, scenario, firstDue);
    const until = firstDue + scenario.spreadMs + given.wait * 1000;
    await (stopped ? pause(A_WHILE_MS) : untilEnded(desk, channel, until));
    const { arrivals } = await receiver.ask({});
    return { ...(await whatCame(desk, channel, arrivals, given.answer)), ...(stopped && { stopped: await stopped() }) };
  } finally {
    receiver.stop();
    await mastodon.stop();
    await Promise.all(workers.map((worker) => worker.stop()));
    await desk.leave();
    desk.remove();
  }
}

async function stop(desk: Desk, { stopAfterMs }: Scenario, firstDue: number) {
  await pause(firstDue + (stopAfterMs ?? 0) - Date.now());
  return stopAfterMs === undefined ? undefined : stopAmid(desk);
}

const connectReceiver = (desk: Desk, port: number) =>
  desk.connect({
    network: 'webhook',
    name: 'Ontvanger',
    role: 'official',
    settings: { url: `http://127.0.0.1:${port}/hook`, secret: SECRET },
  });

const connectSilent = (desk: Desk, { url, token }: { readonly url: string; readonly token: string }) =>
  desk.connect({ network: 'mastodon', name: 'Stil', role: 'official', settings: { instance: url, token } });

async function startWorkers({ env }: Desk, count: number): Promise<Served[]> {
  const workers: Served[] = [];
  for (let n = 0; n < count; n += 1) workers.push(serve({ ...env, PORT: String(await freePort()) }, ['--only=worker']));
  await Promise.all(workers.map(untilReady));
  return workers;
}

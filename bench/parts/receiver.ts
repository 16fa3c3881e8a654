/** A receiver of webhooks in a process of its own: notes when each came in, and takes a while to answer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './helpers';

/** `answerMs` starts it, and is how long it thinks; without it, it tells what came in. */
export interface ReceiverOrder {
  readonly answerMs?: number;
}

export interface Arrival {
  readonly id: string;
  /** Milliseconds since 1970, on this machine's clock. */
  readonly at: number;
}

export interface ReceiverAnswer {
  readonly port: number;
  readonly arrivals: readonly Arrival[];
}

const arrivals: Arrival[] = [];
let port = 0;

async function start(answerMs: number): Promise<void> {
  const server = createServer((request, response) => {
    arrivals.push({ id: String(request.headers['webhook-id']), at: Date.now() });
    request.resume().on('end', () => setTimeout(() => response.writeHead(204).end(), answerMs));
  });
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve));
  port = (server.address() as AddressInfo).port;
}

answer(async ({ answerMs }: ReceiverOrder): Promise<ReceiverAnswer> => {
  if (answerMs !== undefined) await start(answerMs);
  return { port, arrivals };
});

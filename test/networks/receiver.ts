/** A receiver of webhooks as its owner would write it after Standard Webhooks: it checks, keeps one of each, answers. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, startServer } from './answering-server';

const TOLERANCE_SECONDS = 300;
export const RECEIVER_SECRET = `whsec_${Buffer.from('twenty-four bytes or more').toString('base64')}`;

export interface ReceiverAnswer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly delayMs?: number;
}

export interface Received {
  readonly id: string;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly secret: string;
  /** Every request with a good signature, repeats too. */
  readonly received: readonly Received[];
  /** Requests turned away for their signature or their age. */
  readonly rejected: number;
  /** How often this webhook-id came in. */
  count(id: string): number;
  /** Webhook-ids, each once: what a receiver that does its duty has kept. */
  kept(): readonly string[];
  /** From now on, until said otherwise. The request is kept first, whatever the answer. */
  answerWith(answer: ReceiverAnswer): void;
  stop(): Promise<void>;
}

export async function startReceiver(secret = RECEIVER_SECRET): Promise<Receiver> {
  const received: Received[] = [];
  let rejected = 0;
  let answer: ReceiverAnswer = {};
  const server = await startServer(async (request, response) => {
    const body = (await bodyOf(request)).toString('utf8');
    if (!isGenuine(request.headers, body, secret)) {
      rejected += 1;
      response.writeHead(401).end();
      return;
    }
    received.push({ id: String(request.headers['webhook-id']), body });
    if (answer.delayMs) await pause(answer.delayMs);
    response.writeHead(answer.status ?? 204, answer.headers);
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  return {
    url: `${server.url}/hook`,
    secret,
    received,
    get rejected() {
      return rejected;
    },
    count: (id) => received.filter((one) => one.id === id).length,
    kept: () => [...new Set(received.map(({ id }) => id))],
    answerWith: (next) => void (answer = next),
    stop: server.stop,
  };
}

/** Written from the specification, not from our sender. */
function isGenuine(headers: IncomingHttpHeaders, body: string, secret: string): boolean {
  const id = String(headers['webhook-id'] ?? '');
  const timestamp = String(headers['webhook-timestamp'] ?? '');
  if (!id || !(Math.abs(Date.now() / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS)) return false;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return String(headers['webhook-signature'] ?? '')
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'))
    .map((signature) => Buffer.from(signature.slice('v1,'.length), 'base64'))
    .some((signature) => signature.length === expected.length && timingSafeEqual(signature, expected));
}

/** A server of our own that can be told what goes wrong with its next requests. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, startServer } from './answering-server';

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** What goes wrong with one request. `instead` does nothing else; the others first do what was asked. */
export type Fault =
  | { readonly instead: FakeAnswer }
  | { readonly thenAnswer: FakeAnswer }
  /** slow: a byte a second, never ending. huge: more than anybody should read. */
  | { readonly then: 'hang' | 'reset' | 'half' | 'slow' | 'huge' }
  /** The connection is cut at once; what was asked is done so much later. */
  | { readonly cutAndDoAfterMs: number }
  | { readonly afterMs: number };

export interface FaultyServer {
  readonly url: string;
  /** Each as 'POST /path'. */
  readonly requests: readonly string[];
  /** For the next request whose line begins so. More of them wait in line. */
  next(fault: Fault, on: string): void;
  stop(): Promise<void>;
}

/** `line` is 'POST /path'. */
export type Work = (request: IncomingMessage, line: string, body: Buffer) => Promise<FakeAnswer>;

const HUGE = 64 * 1024 * 1024;

export async function startFaultyServer(work: Work): Promise<FaultyServer> {
  const requests: string[] = [];
  const faults: { readonly fault: Fault; readonly on: string }[] = [];
  const server = await startServer(async (request, response) => {
    const line = `${request.method} ${new URL(request.url ?? '', 'http://localhost').pathname}`;
    requests.push(line);
    const body = await bodyOf(request);
    const at = faults.findIndex(({ on }) => line.startsWith(on));
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    await answerWithFault(response, fault, () => work(request, line, body));
  });
  return { url: server.url, requests, next: (fault, on) => void faults.push({ fault, on }), stop: server.stop };
}

async function answerWithFault(response: ServerResponse, fault: Fault | undefined, work: () => Promise<FakeAnswer>) {
  if (fault && 'instead' in fault) return write(response, fault.instead);
  if (fault && 'cutAndDoAfterMs' in fault) {
    response.socket?.resetAndDestroy();
    await pause(fault.cutAndDoAfterMs);
    return void (await work());
  }
  const answer = await work();
  if (!fault) return write(response, answer);
  if ('thenAnswer' in fault) return write(response, fault.thenAnswer);
  if ('afterMs' in fault) {
    await pause(fault.afterMs);
    return write(response, answer);
  }
  breakOff(response, fault.then, JSON.stringify(answer.body));
}

function breakOff(response: ServerResponse, how: 'hang' | 'reset' | 'half' | 'slow' | 'huge', text: string): void {
  if (how === 'hang') return;
  if (how === 'reset') return void response.socket?.resetAndDestroy();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': HUGE });
  if (how === 'half') return void response.write(text.slice(0, text.length / 2), () => response.destroy());
  if (how === 'huge') return void response.end(Buffer.alloc(HUGE, ' '));
  const timer = setInterval(() => response.write(' '), 1000);
  response.on('close', () => clearInterval(timer));
}

function write(response: ServerResponse, { status, headers, body }: FakeAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
}

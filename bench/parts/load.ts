/**
 * Sends prepared requests over keep-alive connections, one at a time on each, and times every answer. It speaks HTTP on
 * bare sockets in a process of its own, so that what is measured is the server.
 */
import { connect, type Socket } from 'node:net';
import { answer } from './helpers';

export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  /** Whole requests. */
  readonly requests: readonly string[];
  /** Begin again at the end; otherwise each is sent once. */
  readonly again: boolean;
}

export interface Loaded {
  readonly sent: number;
  readonly elapsedMs: number;
  readonly latencies: Float64Array;
  /** How often each status came. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly locations: readonly string[];
  /** The first answer that was not a success. */
  readonly refusal?: string;
}

class Run {
  readonly latencies: number[] = [];
  readonly statuses: Record<number, number> = {};
  readonly locations: string[] = [];
  refusal: string | undefined;
  private next = 0;
  private readonly requests: readonly Buffer[];
  private readonly until: number;

  constructor(private readonly load: Load) {
    this.requests = load.requests.map((request) => Buffer.from(request));
    this.until = performance.now() + load.milliseconds;
  }

  get sent() {
    return this.next;
  }

  take(): Buffer | undefined {
    if (performance.now() >= this.until || (!this.load.again && this.next >= this.requests.length)) return undefined;
    return this.requests[this.next++ % this.requests.length];
  }

  took(milliseconds: number, { status, location, body }: Answered): void {
    this.latencies.push(milliseconds);
    this.statuses[status] = (this.statuses[status] ?? 0) + 1;
    if (location) this.locations.push(location);
    if (status >= 300) this.refusal ??= body;
  }
}

interface Answered {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
  readonly bytes: number;
}

/** The answer at the front of these bytes, when all of it is there. */
function answeredIn(bytes: Buffer): Answered | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  if (bytes.length < end + 4 + length) return undefined;
  const status = Number(head.slice(9, 12));
  const body = status < 300 ? '' : bytes.toString('utf8', end + 4, end + 4 + length);
  return { status, location: /\r\nlocation: ([^\r]+)/i.exec(head)?.[1], body, bytes: end + 4 + length };
}

/** One connection, until there is nothing left to send. */
function converse(socket: Socket, run: Run): Promise<void> {
  return new Promise((resolve, reject) => {
    let began = 0;
    let pending: Buffer = Buffer.alloc(0);
    const send = () => {
      const request = run.take();
      if (!request) return resolve();
      began = performance.now();
      socket.write(request);
    };
    socket.on('error', reject).on('close', () => reject(new Error('the server closed a connection')));
    socket.on('data', (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const answered = answeredIn(pending);
      if (!answered) return;
      pending = pending.subarray(answered.bytes);
      run.took(performance.now() - began, answered);
      send();
    });
    send();
  });
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket)).once('error', reject);
  });
}

answer(async (load: Load): Promise<Loaded> => {
  const sockets = await Promise.all(Array.from({ length: load.connections }, () => open(load.port)));
  const run = new Run(load);
  const began = performance.now();
  await Promise.all(sockets.map((socket) => converse(socket, run)));
  const elapsedMs = performance.now() - began;
  for (const socket of sockets) socket.removeAllListeners('close').destroy();
  const { sent, statuses, locations, refusal } = run;
  return {
    sent,
    elapsedMs,
    latencies: Float64Array.from(run.latencies),
    statuses,
    locations,
    ...(refusal && { refusal }),
  };
});

/** A port on which nobody answers: its queue is full and its owner asleep, so a connection is never made. Linux only. */
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

const GUESTS = 8;
const FULL_AFTER_MS = 100;

/** A thread that listens and then sleeps cannot accept anybody. */
const SLEEPER = `
  const { parentPort, workerData: { port, bell } } = require('node:worker_threads');
  const server = require('node:net').createServer((socket) => socket.destroy());
  server.listen(port, '127.0.0.1', 1, () => {
    parentPort.postMessage('listening');
    setImmediate(() => {
      Atomics.wait(new Int32Array(bell), 0, 0);
      server.close();
      process.exit();
    });
  });`;

export class ShutDoor {
  private constructor(
    private readonly sleeper: Worker,
    private readonly bell: SharedArrayBuffer,
    private readonly guests: readonly Socket[],
  ) {}

  static async at(port: number): Promise<ShutDoor> {
    const bell = new SharedArrayBuffer(4);
    const sleeper = new Worker(SLEEPER, { eval: true, workerData: { port, bell } });
    await new Promise((resolve, reject) => sleeper.once('message', resolve).once('error', reject));
    const guests: Socket[] = [];
    for (let n = 0; n < GUESTS; n += 1) {
      const guest = connect(port, '127.0.0.1').on('error', () => undefined);
      guests.push(guest);
      if (!(await isLetIn(guest))) return new ShutDoor(sleeper, bell, guests);
    }
    throw new Error('this system lets a connection in that nobody accepts');
  }

  async end(): Promise<void> {
    for (const guest of this.guests) guest.destroy();
    const gone = new Promise((resolve) => this.sleeper.once('exit', resolve));
    Atomics.store(new Int32Array(this.bell), 0, 1);
    Atomics.notify(new Int32Array(this.bell), 0);
    await gone;
  }
}

const isLetIn = (guest: Socket) =>
  new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), FULL_AFTER_MS);
    guest.once('connect', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });

/** The front of a simulated network, where requests and answers can be held at any byte. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { UNDECIDED, type Point } from './points';
import { bytesOf, wholeRequest, type WireRequest } from './wire';
import { ShutDoor } from './shut-door';
import { markerIn, type Stop, type Stops } from './stops';

const AT_PUBLISHING: readonly Point[] = ['connected', 'half-read', 'read', 'accepted', 'half-answered', 'answered'];
const AT_PREPARING: readonly Point[] = ['preparing'];
/** Ids as networks give them to what they made ready. */
const ID = /\d{6,}(?:_\d+)?/g;

export interface Behind {
  readonly url: string;
  /** The request line that makes a post visible. */
  readonly publishes: string;
}

export class Door {
  /** When the request that makes it visible was first answered well. */
  readonly acceptedAt = new Map<string, number>();
  private readonly markers = new Map<string, string>();
  private readonly sockets = new Set<Socket>();
  private readonly busy = new Set<Promise<void>>();
  private server: Server = createServer();
  private shutDoor: ShutDoor | undefined;
  private port = 0;

  private constructor(
    private readonly behind: Behind,
    private readonly stops: Stops,
  ) {}

  static async open(behind: Behind, stops: Stops): Promise<Door> {
    const door = new Door(behind, stops);
    await door.listen();
    return door;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Nobody gets a connection any more: whoever tries waits. */
  async shut(): Promise<void> {
    this.server.close();
    this.shutDoor = await ShutDoor.at(this.port);
  }

  async open(): Promise<void> {
    await this.shutDoor?.end();
    this.shutDoor = undefined;
    await this.listen();
  }

  /** What came in until now has been done, or has been refused. */
  async idle(): Promise<void> {
    await Promise.all(this.busy);
  }

  async stop(): Promise<void> {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await this.shutDoor?.end();
  }

  private async listen(): Promise<void> {
    this.server = createServer({ allowHalfOpen: true }, (socket) => {
      this.sockets.add(socket.on('close', () => this.sockets.delete(socket)));
      socket.on('error', () => undefined); // the sender was killed
      const work = this.serve(socket).catch(() => void socket.destroy());
      this.busy.add(work);
      void work.finally(() => this.busy.delete(work));
    });
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  private async serve(client: Socket): Promise<void> {
    const request = await wholeRequest(client);
    if (!request) return void client.destroy();
    const marker = this.markerOf(request);
    const publishes = request.line.startsWith(this.behind.publishes);
    const mayBePreparing = !publishes && request.line.startsWith('POST ');
    const points = publishes ? AT_PUBLISHING : mayBePreparing ? AT_PREPARING : [];
    const stop = this.stops.take(marker, points);
    if (stop && UNDECIDED.includes(stop.point) && (await stop.here()) === 'drop') return void client.destroy();
    const answer = await this.ask(request.bytes);
    this.learn(marker, answer, publishes);
    await pass(client, answer, stop);
  }

  private async ask(bytes: Buffer): Promise<Buffer> {
    const { hostname, port } = new URL(this.behind.url);
    const upstream = connect(Number(port), hostname);
    upstream.write(bytes);
    return bytesOf(upstream);
  }

  private markerOf({ bytes }: WireRequest): string | undefined {
    const text = bytes.toString('latin1');
    const said = markerIn(text);
    if (said !== undefined) return said;
    return (text.match(ID) ?? []).map((id) => this.markers.get(id)).find((known) => known !== undefined);
  }

  /** The second phase names what the first was given, and not the words. */
  private learn(marker: string | undefined, answer: Buffer, published: boolean): void {
    if (marker === undefined) return;
    const said = answer.toString('latin1');
    const isWell = /^HTTP\/1\.1 2/.test(said);
    if (isWell && published && !this.acceptedAt.has(marker)) this.acceptedAt.set(marker, Date.now());
    const body = said.slice(said.indexOf('\r\n\r\n'));
    for (const id of isWell ? (body.match(ID) ?? []) : []) if (!this.markers.has(id)) this.markers.set(id, marker);
  }
}

async function pass(client: Socket, answer: Buffer, stop: Stop | undefined): Promise<void> {
  const half = stop?.point === 'half-answered' ? Math.floor(answer.length / 2) : 0;
  if (half > 0) client.write(answer.subarray(0, half));
  if (stop && ['preparing', 'accepted', 'half-answered'].includes(stop.point)) await stop.here();
  if (stop?.point === 'answered') await stop.beforeAnswer();
  client.end(answer.subarray(half));
}

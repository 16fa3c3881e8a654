/** An HTTP server on a free port of this machine, for servers that tests write themselves. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface AnsweringServer {
  readonly url: string;
  /** How many connections were opened: a request that is sent twice shows here. */
  connections(): number;
  stop(): Promise<void>;
}

export async function startServer(listener: RequestListener): Promise<AnsweringServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer(listener).on('connection', (socket) => {
    connections += 1;
    sockets.add(socket.on('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Our own side of media that a network fetches: addresses that nobody can guess, each with its bytes. */
import { randomUUID } from 'node:crypto';
import { startServer } from '../networks/answering-server';

interface Medium {
  readonly bytes: Buffer;
  readonly type: string;
}

export interface MediaHost {
  /** The same medium, with an address that it can be fetched from. */
  offer<T extends Medium>(medium: T): T & { readonly address: string };
  stop(): Promise<void>;
}

export async function startMediaHost(): Promise<MediaHost> {
  const offered = new Map<string, Medium>();
  const server = await startServer((request, response) => {
    const medium = offered.get(request.url ?? '');
    if (!medium) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': medium.type }).end(medium.bytes);
  });
  return {
    offer: (medium) => {
      const path = `/${randomUUID()}`;
      offered.set(path, medium);
      return { ...medium, address: server.url + path };
    },
    stop: server.stop,
  };
}

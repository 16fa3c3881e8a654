/** The port is asked for before anything else is started, and what is in the way is said in a sentence. */
import { createServer } from 'node:net';
import type { Config } from '../../common/config';
import { UsageError } from './usage';

export function requireFreePort({ host, port }: Config): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (cause) => reject(notListening(cause, { host, port })));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** What listening failed on, as a sentence where a person can do something about it. */
export function notListening(cause: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const why = SENTENCES[(cause as NodeJS.ErrnoException).code ?? ''];
  return why ? new UsageError(why(host, port)) : cause;
}

const SENTENCES: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `port ${port} on ${host} is taken. Does Ruggespraak run already? Stop that one, or choose another port: PORT=${port + 1}.`,
  EACCES: (_host, port) => `port ${port} may not be opened by this user. Choose one above 1023, such as PORT=3000.`,
  EADDRNOTAVAIL: (host) => `HOST is ${host}, but that is no address of this machine.`,
  ENOTFOUND: (host) => `HOST is ${host}, but that is no address of this machine.`,
};

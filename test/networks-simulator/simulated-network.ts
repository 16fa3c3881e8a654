/** What every simulated network is: its documented API over real HTTP, and a log that is the only oracle. */
import type { FaultyServer, Work } from '../networks/faulty-server';
import { startFaultyServer } from '../networks/faulty-server';

/** A post that became visible on the network at some moment, deleted since or not. */
export interface Standing {
  readonly id: string;
  /** The network's own id of the account that it stands under. */
  readonly account: string;
  /** The words as people see them there: the network's escapes undone. */
  readonly text: string;
  readonly media: readonly StandingMedia[];
  readonly inReplyTo?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface StandingMedia {
  readonly kind: 'image' | 'video';
  readonly alt: string;
  /** SHA-256, hex, of the bytes that the network holds. */
  readonly sha256: string;
}

/** One network's API with its own state, not yet listening. `url` is given before the first request. */
export interface SimulatedNetwork {
  readonly network: string;
  /** The origins it stands in for, such as `https://graph.facebook.com`. */
  readonly origins: readonly string[];
  /** A request line that makes a post visible, for faults: 'POST /2/tweets'. */
  readonly publishes: string;
  /** Settings of a channel connected to its one test account. */
  readonly settings: Readonly<Record<string, string>>;
  readonly standing: readonly Standing[];
  stands(id: string): boolean;
  work(url: string): Work;
}

export interface RunningSimulator extends FaultyServer {
  readonly of: SimulatedNetwork;
}

export async function startSimulator(of: SimulatedNetwork): Promise<RunningSimulator> {
  let work: Work | undefined;
  const server = await startFaultyServer((request, line, body) => {
    work ??= of.work(server.url);
    return work(request, line, body);
  });
  return { ...server, of };
}

/** For `configureGateway` and RUGGESPRAAK_NETWORK_STAND_INS. */
export const standInsOf = (running: readonly RunningSimulator[]): Record<string, string> =>
  Object.fromEntries(running.flatMap(({ of, url }) => of.origins.map((origin) => [origin, url])));

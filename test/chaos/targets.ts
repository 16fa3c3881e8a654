/** Where the posts should arrive: servers in the process of the harness, which outlive every kill and keep the truth. */
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, startServer } from '../networks/answering-server';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import type { Chance } from './seeded';

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
/** Long enough for a kill to fall between what a server did and what it says about it. */
const [FASTEST_MS, SLOWEST_MS] = [20, 50];

/** One request that a receiver of webhooks saw, the same one again included. */
export interface Arrival {
  readonly id: string;
  readonly text: string;
  readonly body: string;
  /** Milliseconds since 1970; the database runs on the same machine's clock. */
  readonly at: number;
}

export interface Targets {
  readonly hook: string;
  readonly arrivals: readonly Arrival[];
  readonly mastodon: MastodonServer;
  /** So many posts to Mastodon are answered after a while; they are accepted at once. */
  slow(posts: number): void;
  stop(): Promise<void>;
}

export async function startTargets(chance: Chance): Promise<Targets> {
  const arrivals: Arrival[] = [];
  const thinking = () => Math.round(chance.between(FASTEST_MS, SLOWEST_MS));
  const receiver = await startServer(async (request, response) => {
    const body = (await bodyOf(request)).toString('utf8');
    const { data } = JSON.parse(body) as { data: { text: string } };
    arrivals.push({ id: String(request.headers['webhook-id']), text: data.text, body, at: Date.now() });
    await pause(thinking());
    response.writeHead(204).end();
  });
  const mastodon = await startMastodon();
  return {
    hook: `${receiver.url}/hook`,
    arrivals,
    mastodon,
    slow: (posts) => {
      for (let n = 0; n < posts; n += 1) mastodon.next({ afterMs: thinking() });
    },
    stop: async () => {
      await Promise.all([receiver.stop(), mastodon.stop()]);
    },
  };
}

/** The networks that faults are tried on: simulators in the process of the harness, which outlive every kill. */
import { startFakeBluesky } from '../../networks/bluesky-server';
import { startMastodon } from '../../networks/mastodon-server';
import { simulateFacebook } from '../../networks-simulator/facebook';
import { simulateInstagram } from '../../networks-simulator/instagram';
import { simulateLinkedIn, simulateLinkedInPerson } from '../../networks-simulator/linkedin';
import { startSimulator, type SimulatedNetwork } from '../../networks-simulator/simulated-network';
import { simulateThreads } from '../../networks-simulator/threads';
import { simulateX } from '../../networks-simulator/x';
import type { Door } from './door';
import type { Shown } from './fault-verdict';
import { markerIn } from './stops';
import { simulateWebhook } from './webhook-receiver';

const MANY = 1_000_000;

export interface FaultNetwork {
  readonly network: string;
  readonly origins: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  readonly publishes: string;
  readonly twoPhases: boolean;
  /** It takes no text alone. */
  readonly needsImage?: boolean;
  readonly url: string;
  /** All that was ever visible there. */
  shown(door: Door): Promise<Shown[]>;
  /** It stops keeping what makes a repeat harmless. Absent: there is nothing to forget. */
  weaken?(): void;
  stop(): Promise<void>;
}

/** Adding one is adding its line. */
export const faultNetworks: Readonly<Record<string, () => Promise<FaultNetwork>>> = {
  webhook: () => simulated(simulateWebhook(), false),
  mastodon,
  bluesky,
  facebook: () => simulated(simulateFacebook(), true),
  instagram: async () => ({ ...(await simulated(simulateInstagram({ quota: MANY }), true)), needsImage: true }),
  threads: () => simulated(simulateThreads({ quota: MANY }), true),
  linkedin: () => simulated(simulateLinkedIn({ postsAllowed: MANY }), false),
  'linkedin-person': () => simulated(simulateLinkedInPerson({ postsAllowed: MANY }), false),
  x: () => simulated(simulateX({ postsAllowed: MANY }), false),
};

/** An organisation and a person live at one address of LinkedIn, so only one of the two is tried at a time. */
export const ALL_AT_ONCE = Object.keys(faultNetworks).filter((network) => network !== 'linkedin-person');

async function simulated(of: SimulatedNetwork & { weaken?(): void }, twoPhases: boolean): Promise<FaultNetwork> {
  const { url, stop } = await startSimulator(of);
  const { network, origins, settings, publishes } = of;
  const shown = async () => of.standing.map(({ id, text, at }) => ({ network, text, key: id, at }));
  const weaken = of.weaken && { weaken: of.weaken };
  return { network, origins, settings, publishes, twoPhases, url, shown, ...weaken, stop };
}

async function mastodon(): Promise<FaultNetwork> {
  const server = await startMastodon();
  const instance = 'https://mastodon.chaos.example';
  return {
    ...{ network: 'mastodon', origins: [instance], settings: { instance, token: server.token } },
    ...{ publishes: 'POST /api/v1/statuses', twoPhases: false, url: server.url },
    shown: async () =>
      server.accepted.map(({ id, text, createdAt }) => ({
        ...{ network: 'mastodon', text, key: id, at: Date.parse(createdAt) },
      })),
    weaken: server.forgetKeys,
    stop: server.stop,
  };
}

/** It does not say when a record came in; its door does. */
async function bluesky(): Promise<FaultNetwork> {
  const server = await startFakeBluesky();
  const { handle, password, did } = server.account;
  const service = 'https://bluesky.chaos.example';
  return {
    ...{ network: 'bluesky', origins: [service], settings: { handle, password, service } },
    ...{ publishes: 'POST /xrpc/com.atproto.repo.putRecord', twoPhases: false, url: server.url },
    shown: async ({ acceptedAt }) =>
      (await server.posts(did)).map(({ uri, value }) => {
        const text = String(value['text']);
        return { network: 'bluesky', text, key: uri, at: acceptedAt.get(markerIn(text) ?? '') ?? 0 };
      }),
    stop: server.stop,
  };
}

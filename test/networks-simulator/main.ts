/** Starts every simulated network, says how to connect to it, and prints what becomes visible on it. Ends with Ctrl+C. */
import { startMastodon } from '../networks/mastodon-server';
import { startReceiver } from '../networks/receiver';
import { simulators } from './all';
import { PERSON_SETTINGS } from './linkedin';
import { TEST_APP } from './oauth-provider';
import { standInsOf, startSimulator } from './simulated-network';

const LOOK_EVERY_MS = 200;

interface Stand {
  readonly network: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Everything that ever became visible there; only grows. */
  seen(): readonly { readonly id: string; readonly text: string }[];
  stop(): Promise<void>;
}

async function start(): Promise<void> {
  const running = await Promise.all(simulators.map((simulate) => startSimulator(simulate())));
  const stands: Stand[] = [
    ...running.map(({ of, stop }) => ({
      ...{ network: of.network, settings: of.settings, stop },
      seen: () => of.standing,
    })),
    await mastodon(),
    await receiver(),
  ];
  const standIns = Object.entries(standInsOf(running)).map(([network, standIn]) => `${network}=${standIn}`);
  say('Start the program with these in its environment:\n');
  say(`RUGGESPRAAK_ALLOW_PRIVATE_ADDRESSES=yes`);
  say(`RUGGESPRAAK_NETWORK_STAND_INS=${standIns.join(',')}`);
  say(`\nAn app to sign in with, at each of them: id ${TEST_APP.clientId}, secret ${TEST_APP.clientSecret}\n`);
  for (const { network, settings } of stands) say(`${network}: ${JSON.stringify(settings)}`);
  say(`linkedin-person: ${JSON.stringify(PERSON_SETTINGS)}\n`);
  const timer = setInterval(watch(stands), LOOK_EVERY_MS);
  process.once('SIGINT', () => {
    clearInterval(timer);
    void Promise.all(stands.map(({ stop }) => stop()));
  });
}

function watch(stands: readonly Stand[]): () => void {
  const shown = new Map(stands.map((stand) => [stand, 0]));
  return () => {
    for (const stand of stands) {
      const all = stand.seen();
      for (const one of all.slice(shown.get(stand))) {
        say(`${new Date().toISOString()} ${stand.network} ${one.id} ${JSON.stringify(one.text)}`);
      }
      shown.set(stand, all.length);
    }
  };
}

async function mastodon(): Promise<Stand> {
  const { url: instance, token, accepted, stop } = await startMastodon();
  return { network: 'mastodon', settings: { instance, token }, seen: () => accepted, stop };
}

async function receiver(): Promise<Stand> {
  const { url, secret, received, stop } = await startReceiver();
  const seen = () => received.map(({ id, body }) => ({ id, text: body }));
  return { network: 'webhook', settings: { url, secret }, seen, stop };
}

const say = (line: string) => process.stdout.write(`${line}\n`);

void start();

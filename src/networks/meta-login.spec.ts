import { META_APP } from '../../test/networks-simulator/meta';
import { simulateFacebook } from '../../test/networks-simulator/facebook';
import { simulateInstagram } from '../../test/networks-simulator/instagram';
import { standInsOf, startSimulator } from '../../test/networks-simulator/simulated-network';
import type { RunningSimulator } from '../../test/networks-simulator/simulated-network';
import { simulateThreads } from '../../test/networks-simulator/threads';
import { startServer } from '../../test/networks/answering-server';
import { anOutgoing, within } from '../../test/networks/outgoing';
import { facebook } from './facebook.network';
import { configureGateway, standInFor } from './http';
import { instagram } from './instagram.network';
import type { App } from './login';
import { threads } from './threads.network';

const app: App = { ...META_APP, redirectUri: 'https://desk.example.org/api/v1/logins/back' };
const SIXTY_DAYS_MS = 60 * 24 * 3600_000;

let simulator: RunningSimulator;
afterEach(() => simulator.stop());

async function stand(simulate: () => RunningSimulator['of']): Promise<void> {
  simulator = await startSimulator(simulate());
  configureGateway({ allowPrivateAddresses: true, standIns: standInsOf([simulator]) });
}

/** Opens the login page as a browser would; it says yes, and sends back. */
async function codeOf(authorizeUrl: string): Promise<string> {
  const answer = await fetch(standInFor(authorizeUrl), { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? '');
  expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([app.redirectUri, 'a-state']);
  return back.searchParams.get('code') ?? '';
}

describe.each([
  ['facebook', facebook, simulateFacebook],
  ['instagram', instagram, simulateInstagram],
  ['threads', threads, simulateThreads],
] as const)('signing in at %s', (_id, network, simulate) => {
  beforeEach(() => stand(simulate));
  const signIn = async (ending = '') => {
    const code = await codeOf(network.login!.authorizeUrl(app, { state: 'a-state', codeChallenge: 'unused' }));
    return network.login!.accounts(app, { code: code + ending, codeVerifier: 'unused' }, within(5000));
  };

  test('what it gives is what a channel is connected with, and publishes', async () => {
    const [offered, ...others] = await signIn();
    expect(others).toEqual([]);
    const { settings, account } = offered!;
    expect(Object.keys(settings).sort()).toEqual(network.settings.map(({ key }) => key).sort());
    expect(await network.verify({ settings }, within(5000))).toEqual(account);
    if (network.needsMedia) return;
    const connection = { settings, remoteAccountId: account.id };
    const post = anOutgoing();
    const prepared = await network.prepare!(connection, post, within(5000));
    await network.publish(connection, { ...post, prepared }, within(5000));
    expect(simulator.of.standing).toHaveLength(1);
  });

  test('what the login page adds behind the code is no part of it', async () => {
    expect(await signIn('#_')).toHaveLength(1);
  });

  test.each([
    ['another secret', { ...app, clientSecret: 'not-the-secret' }, ''],
    ['a code that was used', app, 'used'],
  ])('%s is refused, and neither is shown', async (_name, other, ending) => {
    const code = await codeOf(network.login!.authorizeUrl(app, { state: 'a-state', codeChallenge: '' }));
    const given = { code: code + ending, codeVerifier: '' };
    const error = await network.login!.accounts(other, given, within(5000)).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ kind: 'refused' });
    expect(String(error)).not.toMatch(/not-the-secret|a-code/);
  });

  test('a token that is taken back must be given anew', async () => {
    const { settings } = (await signIn())[0]!;
    (simulator.of as ReturnType<typeof simulate>).tokens.revoke();
    await expect(network.verify({ settings }, within(5000))).rejects.toMatchObject({ kind: 'login_expired' });
    const renewing = network.login?.renew?.(app, settings, within(5000)) ?? Promise.reject({ kind: 'login_expired' });
    await expect(renewing).rejects.toMatchObject({ kind: 'login_expired' });
  });
});

test.each([
  ['instagram', instagram, simulateInstagram],
  ['threads', threads, simulateThreads],
] as const)('a token of %s is renewed for sixty days, and keeps its account', async (_id, network, simulate) => {
  await stand(simulate);
  const { settings } = simulator.of;
  const renewed = await network.login!.renew!(app, settings, within(5000));
  expect({ ...renewed.settings, token: '' }).toEqual({ ...settings, token: '' });
  expect(renewed.settings['token']).not.toBe(settings['token']);
  expect(Math.abs((renewed.expiresAt?.getTime() ?? 0) - Date.now() - SIXTY_DAYS_MS)).toBeLessThan(60_000);
  await expect(network.verify(renewed, within(5000))).resolves.toMatchObject({ id: settings['account'] });
});

test('Only the Pages that somebody may post on are offered, and their tokens have no end', async () => {
  await stand(simulateFacebook);
  const code = await codeOf(facebook.login!.authorizeUrl(app, { state: 'a-state', codeChallenge: '' }));
  const pages = await facebook.login!.accounts(app, { code, codeVerifier: '' }, within(5000));
  expect(pages).toEqual([
    { account: { id: '102030405060708', name: 'Gemeente', url: expect.any(String) }, settings: simulator.of.settings },
  ]);
});

test.each([
  ['facebook', facebook],
  ['instagram', instagram],
  ['threads', threads],
] as const)('A token of another account than was filled in is refused at %s', async (_id, network) => {
  const simulate = { facebook: simulateFacebook, instagram: simulateInstagram, threads: simulateThreads };
  await stand(simulate[network.id as keyof typeof simulate]);
  const own = network.settings[0]!.key;
  const settings = { ...simulator.of.settings, [own]: '1' };
  await expect(network.verify({ settings }, within(5000))).rejects.toMatchObject({ kind: 'refused' });
});

test('A login server that hangs is given up', async () => {
  await stand(simulateThreads);
  const silent = await startServer(() => undefined);
  configureGateway({ allowPrivateAddresses: true, standIns: { 'https://graph.threads.net': silent.url } });
  const signingIn = threads.login!.accounts(app, { code: 'x', codeVerifier: '' }, within(200));
  await expect(signingIn).rejects.toMatchObject({ message: expect.stringContaining('deadline') });
  await silent.stop();
});

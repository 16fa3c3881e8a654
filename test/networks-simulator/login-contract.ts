/** What must hold for every sign-in, played against the simulator of its network. */
import { inspect } from 'node:util';
import type { Credentials, Network } from '../../src/networks';
import { configureGateway } from '../../src/networks/http';
import { within } from '../networks/outgoing';
import { APP, comeBack } from './sign-in';
import { standInsOf, startSimulator, type RunningSimulator, type SimulatedNetwork } from './simulated-network';

export interface LoginContract {
  readonly network: Network;
  simulate(): SimulatedNetwork;
  /** The line of the request for a token. */
  readonly token: string;
  readonly pkce: boolean;
  readonly refreshTokenIsGoodForOneUse: boolean;
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
}

export function describeLogin({ network, ...contract }: LoginContract): void {
  const login = network.login!;
  let simulator: RunningSimulator;
  beforeEach(async () => {
    simulator = await startSimulator(contract.simulate());
    configureGateway({ allowPrivateAddresses: true, standIns: standInsOf([simulator]) });
  });
  afterEach(() => simulator.stop());

  const accounts = async () => login.accounts(APP, await comeBack(login), within(5_000));
  const signedIn = async (): Promise<Credentials['settings']> => (await accounts())[0]?.settings ?? {};
  const renew = (settings: Credentials['settings']) => login.renew!(APP, settings, within(5_000));

  test('A code opens every account that it is of, each ready to be connected', async () => {
    const offered = await accounts();
    expect(offered.map(({ account: { id, name } }) => ({ id, name }))).toEqual(contract.accounts);
    for (const { account, settings, expiresAt } of offered) {
      expect(await network.verify({ settings }, within(5_000))).toMatchObject({ id: account.id });
      expect(expiresAt?.getTime()).toBeGreaterThan(Date.now() + 3_600_000);
    }
  });

  test('It asks for everything that it needs, and comes back with what it was given', async () => {
    const url = new URL(login.authorizeUrl(APP, { state: 's', codeChallenge: 'c' }));
    expect(url.searchParams.get('scope')?.split(' ')).toEqual(login.scopes);
    expect(url.searchParams.get('code_challenge')).toBe(contract.pkce ? 'c' : null);
    expect((await comeBack(login)).state).toBe('of-this-sign-in');
  });

  test('A code is good once', async () => {
    const given = await comeBack(login);
    await login.accounts(APP, given, within(5_000));
    await expect(login.accounts(APP, given, within(5_000))).rejects.toMatchObject({ kind: 'login_expired' });
  });

  (contract.pkce ? test : test.skip)('A code that somebody else caught opens nothing', async () => {
    const given = { ...(await comeBack(login)), codeVerifier: 'of-somebody-else' };
    await expect(login.accounts(APP, given, within(5_000))).rejects.toMatchObject({ kind: 'login_expired' });
  });

  test('Renewing gives other tokens that work, and keeps the rest of the settings', async () => {
    const settings = await signedIn();
    const renewed = await renew({ ...settings, version: '202609' });
    expect(renewed.settings).toEqual({ ...settings, ...renewed.settings, version: '202609' });
    expect(renewed.settings['token']).not.toBe(settings['token']);
    await expect(network.verify({ settings: renewed.settings }, within(5_000))).resolves.toBeDefined();
    await expect(renew(renewed.settings)).resolves.toBeDefined();
    const again = renew(settings);
    if (!contract.refreshTokenIsGoodForOneUse) await expect(again).resolves.toBeDefined();
    else await expect(again).rejects.toMatchObject({ kind: 'login_expired' });
  });

  test('Without anything to renew with, somebody must sign in again', async () => {
    const settings = { ...(await signedIn()), refreshToken: '' };
    await expect(renew(settings)).rejects.toMatchObject({ kind: 'login_expired' });
  });

  test('A wrong secret is said to be one, and nothing secret is said', async () => {
    const settings = await signedIn();
    const app = { ...APP, clientSecret: 'another-secret' };
    const given = await comeBack(login, app);
    const thrown = await Promise.all([
      login.renew!(app, settings, within(5_000)).catch((error: unknown) => error),
      login.accounts(app, given, within(5_000)).catch((error: unknown) => error),
    ]);
    for (const error of thrown)
      expect(error).toMatchObject({ kind: 'refused', message: expect.stringMatching(/id and secret/) });
    const secrets = ['another-secret', given.code, String(settings['token']), String(settings['refreshToken'])];
    for (const secret of secrets) expect(inspect(thrown, { depth: 9 })).not.toContain(secret);
  });

  test('A lost answer leaves open whether the token was used', async () => {
    const settings = await signedIn();
    simulator.next({ then: 'reset' }, contract.token);
    await expect(renew(settings)).rejects.toMatchObject({ kind: 'unknown' });
    simulator.next({ instead: { status: 503, body: '<html>' } }, contract.token);
    await expect(renew(settings)).rejects.toMatchObject({ kind: 'unknown' });
  });
}

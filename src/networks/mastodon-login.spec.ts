import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { startMastodon, type MastodonServer } from '../../test/networks/mastodon-server';
import { within } from '../../test/networks/outgoing';
import { configureGateway } from './http';
import type { App } from './login';
import { mastodonLogin } from './mastodon-login';

const CALLBACK = 'https://berichten.zonnedaal.be/terug';
const VERIFIER = 'een-heel-lange-proef-die-niemand-raadt-1234567890';
const codeChallenge = createHash('sha256').update(VERIFIER).digest('base64url');

let server: MastodonServer;
let app: App;

beforeAll(() => configureGateway({ allowPrivateAddresses: true }));
beforeEach(async () => {
  server = await startMastodon();
  const made = await mastodonLogin.servers!.register(server.url, CALLBACK, within(2000));
  app = { ...made, redirectUri: CALLBACK, server: server.url };
});
afterEach(() => server.stop());

const codeFor = async (state = 's') =>
  new URL(await server.visit(mastodonLogin.authorizeUrl(app, { state, codeChallenge }))).searchParams.get('code') ?? '';
const accounts = (code: string, codeVerifier = VERIFIER, as = app) =>
  mastodonLogin.accounts(as, { code, codeVerifier }, within(2000));

test('Somebody who allows it gives a token of their own account', async () => {
  const offered = await accounts(await codeFor());
  const { host } = new URL(server.url);
  expect(offered).toEqual([
    {
      account: { id: `${host}/${server.accountId}`, name: `@gemeente@${host}`, url: `${server.url}/@gemeente` },
      settings: { instance: server.url, token: expect.any(String) },
    },
  ]);
});

test('The state comes back as it went', async () => {
  const back = await server.visit(mastodonLogin.authorizeUrl(app, { state: 'a b&c=d', codeChallenge }));
  expect(new URL(back).searchParams.get('state')).toBe('a b&c=d');
});

test('A code is good for one use', async () => {
  const code = await codeFor();
  await accounts(code);
  await expect(accounts(code)).rejects.toMatchObject({ kind: 'refused' });
});

test.each<[string, () => Promise<unknown>, string]>([
  ['another proof', async () => accounts(await codeFor(), 'een-andere-proef'), 'refused'],
  ['another app', async () => accounts(await codeFor(), VERIFIER, { ...app, clientSecret: 'x' }), 'login_expired'],
  ['no server', async () => accounts('x', VERIFIER, { ...app, server: '' }), 'refused'],
])('With %s there is no token', async (_what, work, kind) => {
  await expect(work()).rejects.toMatchObject({ kind });
});

test('A token that ends says when', async () => {
  const code = await codeFor();
  server.next(
    { thenAnswer: { status: 200, body: { access_token: server.token, expires_in: 600 } } },
    'POST /oauth/token',
  );
  const [offered] = await accounts(code);
  const inMs = (offered?.expiresAt?.getTime() ?? 0) - Date.now();
  expect(Math.round(inMs / 60_000)).toBe(10);
});

test.each([
  { instead: { status: 200, body: '<html></html>' } },
  { instead: { status: 200, body: { token_type: 'Bearer' } } },
  { then: 'reset' } as const,
])('An answer that cannot be read gives no token (%j)', async (fault) => {
  const code = await codeFor();
  server.next(fault, 'POST /oauth/token');
  await expect(accounts(code)).rejects.toMatchObject({ kind: expect.stringMatching(/not_sent|unknown/) });
});

test('What is secret is kept out of what is thrown', async () => {
  const code = await codeFor();
  const body = { error: `Wrong: ${app.clientSecret} ${code} ${VERIFIER}` };
  server.next({ instead: { status: 400, body } }, 'POST /oauth/token');
  const shown = inspect(await accounts(code).catch((thrown: unknown) => thrown), { depth: 9 });
  for (const secret of [app.clientSecret, code, VERIFIER]) expect(shown).not.toContain(secret);
});

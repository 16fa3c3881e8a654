/** Signing in on a Mastodon server. https://docs.joinmastodon.org/spec/oauth/ */
import { beforePosting, expectOk, jsonObject, textAt } from './answers';
import { send, type HttpAnswer } from './http';
import type { App, Login } from './login';
import { mastodonAccount } from './mastodon-account';
import { mastodonApi } from './mastodon-media';
import { NetworkError } from './network';

const SCOPES = ['read:accounts', 'read:statuses', 'read:notifications', 'write:statuses', 'write:media'];

export const mastodonLogin: Login = {
  scopes: SCOPES,

  servers: {
    setting: 'instance',

    /** Every server takes registrations from anybody. */
    async register(server, redirectUri, { signal }) {
      const form = { client_name: 'Ruggespraak', redirect_uris: redirectUri, scopes: SCOPES.join(' ') };
      const registered = await asked(`${server}/api/v1/apps`, form, [], signal);
      return { clientId: textAt(registered, 'client_id'), clientSecret: textAt(registered, 'client_secret') };
    },
  },

  authorizeUrl(app, { state, codeChallenge }) {
    const asks = new URLSearchParams({
      response_type: 'code',
      client_id: app.clientId,
      redirect_uri: app.redirectUri,
      scope: SCOPES.join(' '),
      state,
      code_challenge: codeChallenge,
      code_challenge_method: 'S256',
    });
    return `${serverOf(app)}/oauth/authorize?${asks.toString()}`;
  },

  async accounts(app, { code, codeVerifier }, { signal }) {
    const server = serverOf(app);
    const form = {
      grant_type: 'authorization_code',
      ...{ code, client_id: app.clientId, client_secret: app.clientSecret },
      ...{ redirect_uri: app.redirectUri, code_verifier: codeVerifier },
    };
    const granted = await asked(`${server}/oauth/token`, form, [code, app.clientSecret, codeVerifier], signal);
    const token = textAt(granted, 'access_token');
    const account = await mastodonAccount(mastodonApi(server, token, signal), new URL(server).host, [token]);
    return [{ account, settings: { instance: server, token }, ...expiryOf(granted) }];
  },
};

/** Mastodon's own tokens do not end; those of some servers that speak its API do. */
function expiryOf(granted: Record<string, unknown>): { readonly expiresAt?: Date } {
  const seconds = granted['expires_in'];
  return typeof seconds === 'number' && seconds > 0 ? { expiresAt: new Date(Date.now() + seconds * 1000) } : {};
}

function asked(
  url: string,
  form: Readonly<Record<string, string>>,
  hidden: readonly string[],
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return beforePosting(async () => {
    const answer: HttpAnswer = await send({
      method: 'POST',
      url,
      headers,
      body: new URLSearchParams(form).toString(),
      signal,
    });
    expectOk(answer, { hidden });
    return jsonObject(answer);
  });
}

function serverOf({ server }: App): string {
  if (server) return server;
  throw new NetworkError('refused', {
    nl: 'Er werd niet gezegd welke server het is. Vul het adres van de server in.',
    en: 'Which server it is was not said. Fill in its address.',
  });
}

/** Signing in at X, with PKCE. A refresh token is good for one use. https://docs.x.com/fundamentals/authentication/oauth-2-0 */
import { standInFor } from './http';
import type { App, Login } from './login';
import { NetworkError } from './network';
import { askTokens, withTokens } from './oauth-token';
import { xAccount } from './x-account';
import { xApi } from './x-api';

const TOKEN = 'https://api.x.com/2/oauth2/token';
const SCOPES = ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'] as const;

export const xLogin: Login = {
  scopes: SCOPES,

  authorizeUrl({ clientId, redirectUri }, { state, codeChallenge }) {
    const asked = new URLSearchParams({
      ...{ response_type: 'code', client_id: clientId, redirect_uri: redirectUri, scope: SCOPES.join(' '), state },
      ...{ code_challenge: codeChallenge, code_challenge_method: 'S256' },
    });
    return standInFor(`https://x.com/i/oauth2/authorize?${asked.toString()}`);
  },

  async accounts(app, { code, codeVerifier }, { signal }) {
    const fields = { grant_type: 'authorization_code', code, redirect_uri: app.redirectUri };
    const tokens = await askTokens(requestOf(app, { ...fields, code_verifier: codeVerifier }), signal);
    const credentials = withTokens({}, tokens);
    return [{ ...credentials, account: await xAccount(xApi(credentials.settings, signal)) }];
  },

  async renew(app, settings, { signal }) {
    const { refreshToken = '' } = settings;
    if (refreshToken === '')
      throw new NetworkError('login_expired', {
        nl: 'X gaf niets om deze aanmelding mee te vernieuwen. Meld het kanaal opnieuw aan.',
        en: 'X gave nothing to renew this sign-in with. Connect the channel again.',
      });
    const fields = { grant_type: 'refresh_token', refresh_token: refreshToken };
    return withTokens(settings, await askTokens(requestOf(app, fields), signal));
  },
};

const requestOf = ({ clientId, clientSecret }: App, fields: Readonly<Record<string, string>>) => ({
  ...{ url: TOKEN, fields: { ...fields, client_id: clientId }, basic: { clientId, clientSecret } },
});

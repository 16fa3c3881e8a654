/** Signing in at Instagram. https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login */
import { isObject, textAt } from './answers';
import type { RemoteAccount } from './call';
import type { Login } from './login';
import { ask } from './meta-graph';
import { askToken, authorizeAt, codeFields, longLivedIn, renewed } from './meta-login';

const ORIGIN = 'https://graph.instagram.com';
export const INSTAGRAM = `${ORIGIN}/v25.0`;

export const instagramLogin: Login = {
  scopes: ['instagram_business_basic', 'instagram_business_content_publish'],

  authorizeUrl(app, { state }) {
    return authorizeAt('https://www.instagram.com/oauth/authorize', app, state, instagramLogin.scopes);
  },

  async accounts(app, { code }, { signal }) {
    const url = 'https://api.instagram.com/oauth/access_token';
    const said = await askToken('POST', url, codeFields(app, code), signal);
    const exchange = {
      grant_type: 'ig_exchange_token',
      client_secret: app.clientSecret,
      access_token: textAt(firstIn(said), 'access_token'),
    };
    const long = longLivedIn(await askToken('GET', `${ORIGIN}/access_token`, exchange, signal));
    const account = await whoIsThere(long.token, signal);
    return [{ account, ...renewed({ account: account.id }, long) }];
  },

  async renew(_app, settings, { signal }) {
    const asked = { grant_type: 'ig_refresh_token', access_token: settings['token'] };
    return renewed(settings, longLivedIn(await askToken('GET', `${ORIGIN}/refresh_access_token`, asked, signal)));
  },
};

/** `user_id` is the number of the professional account; `id` would be this app's own name for it. */
export async function whoIsThere(token: string, signal: AbortSignal): Promise<RemoteAccount> {
  const graph = { base: INSTAGRAM, token, tokenAs: 'header', hidden: [token], signal } as const;
  const me = firstIn(await ask(graph, 'me', { fields: 'user_id,username' }));
  const username = textAt(me, 'username');
  return { id: textAt(me, 'user_id'), name: `@${username}`, url: `https://www.instagram.com/${username}/` };
}

/** Documented in a list of one, and seen without. */
function firstIn(said: Record<string, unknown>): Record<string, unknown> {
  const { data } = said;
  return Array.isArray(data) && isObject(data[0]) ? data[0] : said;
}

/** Signing in at Threads. https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions */
import { textAt } from './answers';
import type { RemoteAccount } from './call';
import type { Login } from './login';
import { ask } from './meta-graph';
import { askToken, authorizeAt, codeFields, longLivedIn, renewed } from './meta-login';

const ORIGIN = 'https://graph.threads.net';

export const threadsLogin: Login = {
  scopes: ['threads_basic', 'threads_content_publish', 'threads_manage_replies', 'threads_delete'],

  authorizeUrl(app, { state }) {
    return authorizeAt('https://threads.com/oauth/authorize', app, state, threadsLogin.scopes);
  },

  async accounts(app, { code }, { signal }) {
    const short = await askToken('POST', `${ORIGIN}/oauth/access_token`, codeFields(app, code), signal);
    const exchange = {
      grant_type: 'th_exchange_token',
      client_secret: app.clientSecret,
      access_token: textAt(short, 'access_token'),
    };
    const long = longLivedIn(await askToken('GET', `${ORIGIN}/access_token`, exchange, signal));
    const account = await whoIsThere(long.token, signal);
    return [{ account, ...renewed({ account: account.id }, long) }];
  },

  async renew(_app, settings, { signal }) {
    const asked = { grant_type: 'th_refresh_token', access_token: settings['token'] };
    return renewed(settings, longLivedIn(await askToken('GET', `${ORIGIN}/refresh_access_token`, asked, signal)));
  },
};

export async function whoIsThere(token: string, signal: AbortSignal): Promise<RemoteAccount> {
  const graph = { base: `${ORIGIN}/v1.0`, token, tokenAs: 'parameter', hidden: [token], signal } as const;
  const me = await ask(graph, 'me', { fields: 'id,username' });
  const username = textAt(me, 'username');
  return { id: textAt(me, 'id'), name: `@${username}`, url: `https://www.threads.com/@${username}` };
}

/** Signing in at Facebook, for the Pages of a person. https://developers.facebook.com/docs/pages-api/getting-started */
import { textAt } from './answers';
import type { RemoteAccount } from './call';
import type { Login, OfferedAccount } from './login';
import { ask, askAll, type Graph } from './meta-graph';
import { askToken, authorizeAt, codeFields } from './meta-login';

const VERSION = 'v25.0';
export const FACEBOOK = `https://graph.facebook.com/${VERSION}`;

/** What a person must be allowed to do on a Page before we may post there for them. */
const TASK = 'CREATE_CONTENT';

/**
 * The token of a Page that is asked for with a token of sixty days has no end, so there is nothing to renew.
 * https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived#long-lived-page-token
 */
export const facebookLogin: Login = {
  scopes: ['pages_show_list', 'pages_manage_posts', 'pages_read_engagement', 'pages_manage_engagement'],

  authorizeUrl(app, { state }) {
    return authorizeAt(`https://www.facebook.com/${VERSION}/dialog/oauth`, app, state, facebookLogin.scopes);
  },

  async accounts(app, { code }, { signal }) {
    const url = `${FACEBOOK}/oauth/access_token`;
    const short = textAt(await askToken('GET', url, codeFields(app, code), signal), 'access_token');
    const exchange = {
      grant_type: 'fb_exchange_token',
      client_id: app.clientId,
      client_secret: app.clientSecret,
      fb_exchange_token: short,
    };
    const token = textAt(await askToken('GET', url, exchange, signal), 'access_token');
    const graph: Graph = { base: FACEBOOK, token, tokenAs: 'header', hidden: [token, short], signal };
    const pages = await askAll(graph, 'me/accounts', { fields: 'id,name,link,access_token,tasks' }, () => false);
    return pages.filter(mayPost).map(offered);
  },
};

/** A token of a Page speaks as that Page; a token of a person speaks as the person, and is no use here. */
export async function whoIsThere(token: string, signal: AbortSignal): Promise<RemoteAccount> {
  const graph: Graph = { base: FACEBOOK, token, tokenAs: 'header', hidden: [token], signal };
  return accountIn(await ask(graph, 'me', { fields: 'id,name' }));
}

function mayPost({ tasks }: Record<string, unknown>): boolean {
  return Array.isArray(tasks) && tasks.includes(TASK);
}

function offered(page: Record<string, unknown>): OfferedAccount {
  const account = accountIn(page);
  return { account, settings: { page: account.id, token: textAt(page, 'access_token') } };
}

function accountIn(said: Record<string, unknown>): RemoteAccount {
  const id = textAt(said, 'id');
  return { id, name: textAt(said, 'name'), url: `https://www.facebook.com/${id}` };
}

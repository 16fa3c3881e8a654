/**
 * Signing in at LinkedIn. PKCE is there for programs without a secret only.
 * https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow
 */
import type { Sentence } from '../common/product-error';
import { standInFor } from './http';
import { organisationOf, organisationsOf, personOf } from './linkedin-account';
import { linkedinApi, type LinkedInApi } from './linkedin-api';
import type { App, Credentials, Login, OfferedAccount } from './login';
import { NetworkError } from './network';
import { askTokens, withTokens } from './oauth-token';

const AUTHORIZE = 'https://www.linkedin.com/oauth/v2/authorization';
const TOKEN = 'https://www.linkedin.com/oauth/v2/accessToken';

const NO_RENEWAL: Sentence = {
  nl: 'LinkedIn laat deze app de aanmelding niet vernieuwen. Meld het kanaal opnieuw aan.',
  en: 'LinkedIn lets this app not renew a sign-in. Sign in again.',
};

export const personLogin = loginWith(['openid', 'profile', 'w_member_social'], async (api, credentials) => [
  { ...credentials, account: await personOf(api) },
]);

/** The Community Management product of LinkedIn gives all of these. */
export const organisationLogin = loginWith(
  [
    ...['rw_organization_admin', 'r_organization_social', 'w_organization_social'],
    ...['r_organization_social_feed', 'w_organization_social_feed'],
  ],
  async (api, { settings, ...credentials }) => {
    const offered: OfferedAccount[] = [];
    for (const urn of await organisationsOf(api)) {
      const account = await organisationOf(api, urn);
      offered.push({ ...credentials, settings: { ...settings, organization: urn }, account });
    }
    return offered;
  },
);

function loginWith(
  scopes: readonly string[],
  offer: (api: LinkedInApi, credentials: Credentials) => Promise<readonly OfferedAccount[]>,
): Login {
  return {
    scopes,
    authorizeUrl({ clientId, redirectUri }, { state }) {
      const asked = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, state };
      return standInFor(`${AUTHORIZE}?${new URLSearchParams({ ...asked, scope: scopes.join(' ') }).toString()}`);
    },
    async accounts(app, { code }, { signal }) {
      const fields = { grant_type: 'authorization_code', code, redirect_uri: app.redirectUri, ...appFields(app) };
      const credentials = withTokens({}, await askTokens({ url: TOKEN, fields }, signal));
      return offer(linkedinApi(credentials.settings, signal), credentials);
    },
    async renew(app, settings, { signal }) {
      const { refreshToken = '' } = settings;
      if (refreshToken === '') {
        throw new NetworkError('login_expired', NO_RENEWAL);
      }
      const fields = { grant_type: 'refresh_token', refresh_token: refreshToken, ...appFields(app) };
      return withTokens(settings, await askTokens({ url: TOKEN, fields }, signal));
    },
  };
}

const appFields = ({ clientId, clientSecret }: App) => ({ client_id: clientId, client_secret: clientSecret });

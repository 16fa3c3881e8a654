/** The OAuth 2.0 side of a simulated network: codes that are good once, PKCE (RFC 7636) and refresh tokens. */
import { createHash, randomUUID } from 'node:crypto';
import type { FakeAnswer } from '../networks/faulty-server';

export const TEST_APP = { clientId: 'an-app-for-tests', clientSecret: 'a-secret-for-tests' };

export interface ProviderRules {
  readonly pkce: boolean;
  /** A refresh token is good for one use. */
  readonly singleUse: boolean;
  /** Who the app is stands in the Authorization header and not in the form. */
  readonly basic: boolean;
  readonly lastsSeconds: number;
}

interface Grant {
  readonly scope: string;
  readonly redirectUri: string;
  readonly challenge: string | null;
}

export class OAuthProvider {
  private readonly codes = new Map<string, Grant>();
  private readonly refreshTokens = new Map<string, string>();
  private readonly accessTokens = new Map<string, number>();

  constructor(
    private readonly rules: ProviderRules,
    /** Never ends: of the account that tests connect without signing in. */
    private readonly lasting: string,
  ) {}

  takes(authorization: string | undefined): boolean {
    const token = authorization?.replace(/^Bearer /, '') ?? '';
    return token === this.lasting || (this.accessTokens.get(token) ?? 0) > Date.now();
  }

  /** The person says yes at once. */
  authorize(asked: URLSearchParams): FakeAnswer {
    const redirectUri = asked.get('redirect_uri');
    const challenge = asked.get('code_challenge');
    const fits = asked.get('response_type') === 'code' && asked.get('client_id') === TEST_APP.clientId && redirectUri;
    const proves = !this.rules.pkce || (challenge !== null && asked.get('code_challenge_method') === 'S256');
    if (!fits || !proves || !asked.get('state')) return { status: 400, body: '<html>Something went wrong</html>' };
    const code = randomUUID();
    this.codes.set(code, { scope: asked.get('scope') ?? '', redirectUri, challenge });
    const back = new URL(redirectUri);
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('code', code);
    return { status: 302, headers: { location: back.href } };
  }

  token(body: Buffer, authorization: string | undefined): FakeAnswer {
    const form = new URLSearchParams(body.toString('utf8'));
    if (!this.knows(form, authorization)) return no('invalid_client', 'Client authentication failed', 401);
    if (form.get('grant_type') === 'refresh_token') return this.refresh(form);
    const grant = this.codes.get(form.get('code') ?? '');
    this.codes.delete(form.get('code') ?? '');
    const same = grant?.redirectUri === form.get('redirect_uri');
    const proved = grant && (!this.rules.pkce || grant.challenge === challengeOf(form.get('code_verifier') ?? ''));
    if (!grant || !same || !proved)
      return no('invalid_request', 'Value passed for the authorization code was invalid.');
    return this.issue(grant.scope);
  }

  private knows(form: URLSearchParams, authorization: string | undefined): boolean {
    const { clientId, clientSecret } = TEST_APP;
    const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
    if (this.rules.basic) return authorization === basic;
    return form.get('client_id') === clientId && form.get('client_secret') === clientSecret;
  }

  private refresh(form: URLSearchParams): FakeAnswer {
    const token = form.get('refresh_token') ?? '';
    const scope = this.refreshTokens.get(token);
    if (scope === undefined) return no('invalid_request', 'Value passed for the token was invalid.');
    if (this.rules.singleUse) this.refreshTokens.delete(token);
    return this.issue(scope, this.rules.singleUse ? undefined : token);
  }

  private issue(scope: string, keptRefreshToken?: string): FakeAnswer {
    const [access_token, refresh_token] = [randomUUID(), keptRefreshToken ?? randomUUID()];
    this.accessTokens.set(access_token, Date.now() + this.rules.lastsSeconds * 1000);
    this.refreshTokens.set(refresh_token, scope);
    const expires_in = this.rules.lastsSeconds;
    return { status: 200, body: { token_type: 'bearer', expires_in, access_token, refresh_token, scope } };
  }
}

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');
const no = (error: string, description: string, status = 400): FakeAnswer => ({
  status,
  body: { error, error_description: description },
});

/**
 * Signing in at Meta: a code becomes a token of an hour, that a token of sixty days. No PKCE: it documents none.
 * https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
 */
import { jsonObject, textAt } from './answers';
import { send } from './http';
import type { App, Credentials } from './login';
import { expectDone } from './meta-errors';
import type { Fields } from './meta-graph';

const SECOND = 1000;

export interface LongLived {
  readonly token: string;
  readonly expiresAt?: Date;
}

export function authorizeAt(
  page: string,
  { clientId, redirectUri }: App,
  state: string,
  scopes: readonly string[],
): string {
  const asked = {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scopes.join(','),
    state,
  };
  return `${page}?${new URLSearchParams(asked).toString()}`;
}

/** What a code is exchanged with. Instagram and Threads end it with `#_`, which is no part of it. */
export function codeFields({ clientId, clientSecret, redirectUri }: App, code: string): Record<string, string> {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uri: redirectUri,
    grant_type: 'authorization_code',
    code: code.replace(/#_$/, ''),
  };
}

/** Token endpoints want their secrets in the request; whatever they answer, none of them may stand in an error. */
export async function askToken(method: 'GET' | 'POST', url: string, fields: Fields, signal: AbortSignal) {
  const form = new URLSearchParams(fields as Record<string, string>).toString();
  const answer = await send({
    method,
    url: method === 'GET' ? `${url}?${form}` : url,
    ...(method === 'POST' && { body: form, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    signal,
  });
  const { client_secret = '', access_token = '', fb_exchange_token = '', code = '' } = fields;
  expectDone(answer, [client_secret, access_token, fb_exchange_token, code]);
  return jsonObject(answer);
}

export function longLivedIn(said: Record<string, unknown>): LongLived {
  const seconds = said['expires_in'];
  const lasts = typeof seconds === 'number' && seconds > 0;
  return {
    token: textAt(said, 'access_token'),
    ...(lasts && { expiresAt: new Date(Date.now() + seconds * SECOND) }),
  };
}

/** The settings as they were, with another token. */
export function renewed(settings: Credentials['settings'], { token, expiresAt }: LongLived): Credentials {
  return { settings: { ...settings, token }, ...(expiresAt && { expiresAt }) };
}

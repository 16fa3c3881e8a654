/** Signing in on the stand-in for Mastodon: https://docs.joinmastodon.org/spec/oauth/, with a person who says yes at once. */
import { createHash, randomBytes } from 'node:crypto';
import type { FakeAnswer } from './faulty-server';

export const MASTODON_ACCOUNT = '109348923847';

interface App {
  readonly secret: string;
  readonly redirectUri: string;
  readonly scopes: string;
}

interface Code {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
}

export const newOAuth = () => ({
  accountId: MASTODON_ACCOUNT,
  apps: new Map<string, App>(),
  /** Each is good for one use. */
  codes: new Map<string, Code>(),
  tokens: new Set<string>(),
  revoked: new Set<string>(),
});
export type OAuth = ReturnType<typeof newOAuth>;

/** Undefined: the request is about something else. */
export function oauth(state: OAuth, url: URL, line: string, body: Buffer): FakeAnswer | undefined {
  const form = new URLSearchParams(body.toString('utf8'));
  if (line === 'POST /api/v1/apps') return register(state, form);
  if (line === 'GET /oauth/authorize') return authorize(state, url.searchParams);
  if (line === 'POST /oauth/token') return grant(state, form);
  return undefined;
}

function register(state: OAuth, form: URLSearchParams): FakeAnswer {
  const redirectUri = form.get('redirect_uris') ?? '';
  if (!form.get('client_name') || !URL.canParse(redirectUri))
    return no(422, 'Validation failed: Redirect URI is invalid');
  const [id, secret] = [unguessable(), unguessable()];
  state.apps.set(id, { secret, redirectUri, scopes: form.get('scopes') ?? 'read' });
  return { status: 200, body: { id: '1', client_id: id, client_secret: secret, redirect_uri: redirectUri } };
}

function authorize(state: OAuth, asked: URLSearchParams): FakeAnswer {
  const clientId = asked.get('client_id') ?? '';
  const app = state.apps.get(clientId);
  const redirectUri = asked.get('redirect_uri') ?? '';
  if (!app || app.redirectUri !== redirectUri) return no(400, 'invalid_client');
  const isWithin = (asked.get('scope') ?? '').split(' ').every((scope) => app.scopes.split(' ').includes(scope));
  if (asked.get('response_type') !== 'code' || !isWithin) return no(400, 'invalid_scope');
  const back = new URL(redirectUri);
  back.searchParams.set('state', asked.get('state') ?? '');
  if (asked.has('deny')) {
    back.searchParams.set('error', 'access_denied');
    return { status: 302, headers: { location: back.href } };
  }
  if (asked.get('code_challenge_method') !== 'S256') return no(400, 'invalid_request');
  const code = unguessable();
  state.codes.set(code, { clientId, redirectUri, challenge: asked.get('code_challenge') ?? '' });
  back.searchParams.set('code', code);
  return { status: 302, headers: { location: back.href } };
}

function grant(state: OAuth, form: URLSearchParams): FakeAnswer {
  const code = state.codes.get(form.get('code') ?? '');
  state.codes.delete(form.get('code') ?? '');
  const clientId = form.get('client_id') ?? '';
  if (state.apps.get(clientId)?.secret !== form.get('client_secret')) return no(401, 'invalid_client');
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  const isRight = code?.clientId === clientId && code.redirectUri === form.get('redirect_uri');
  if (form.get('grant_type') !== 'authorization_code' || !isRight || code.challenge !== challenge)
    return no(400, 'invalid_grant');
  const token = unguessable();
  state.tokens.add(token);
  return { status: 200, body: { access_token: token, token_type: 'Bearer', scope: 'read write', created_at: 0 } };
}

const unguessable = () => randomBytes(24).toString('base64url');
const no = (status: number, error: string): FakeAnswer => ({ status, body: { error } });

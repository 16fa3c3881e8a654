/**
 * A network of our own making, over real HTTP, with what no open network has: a registration by hand, several pages
 * behind one sign-in, access tokens that end, and refresh tokens that are good for one use (a second one ends all).
 */
import { createHash, randomBytes } from 'node:crypto';
import { expectOk, jsonObject, textAt } from '../../src/networks/answers';
import { send } from '../../src/networks/http';
import { networks, type Network } from '../../src/networks';
import { startFaultyServer, type FakeAnswer, type Fault } from './faulty-server';

export const PLEIN_APP = { clientId: 'plein-app', clientSecret: 'plein-geheim' };
export const PAGES = ['markt', 'raadhuis'] as const;

interface Grant {
  readonly page: string;
  isOver: boolean;
}

export interface Plein {
  readonly accepted: readonly { readonly page: string; readonly text: string }[];
  readonly requests: readonly string[];
  /** As how many times a refresh token was given in. */
  refreshed(): number;
  visit(authorizeUrl: string): Promise<string>;
  /** Access tokens end now; what renews them stays. */
  endAccess(): void;
  /** Nothing that was given works any more. */
  revoke(): void;
  /** New tokens last so long, in seconds; undefined: the network does not say. */
  lasting(seconds: number | undefined): void;
  next(fault: Fault, on: string): void;
  stop(): Promise<void>;
}

export async function startPlein(): Promise<Plein> {
  const state = newState();
  const server = await startFaultyServer((request, line, body) =>
    Promise.resolve(answer(state, new URL(request.url ?? '', 'http://plein'), line, body, request.headers)),
  );
  (networks as Network[]).push(plein(server.url));
  return {
    accepted: state.accepted,
    requests: server.requests,
    refreshed: () => state.refreshed,
    visit: async (url) => (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '',
    endAccess: () => state.access.forEach((grant) => (grant.isOver = true)),
    revoke: () => [state.access, state.refresh].forEach((grants) => grants.forEach((grant) => (grant.isOver = true))),
    lasting: (seconds) => void (state.lasts = seconds),
    next: server.next,
    stop: server.stop,
  };
}

function newState() {
  return {
    codes: new Map<string, string>(),
    access: new Map<string, Grant>(),
    refresh: new Map<string, Grant>(),
    accepted: [] as { page: string; text: string }[],
    refreshed: 0,
    lasts: 7200 as number | undefined,
  };
}
type State = ReturnType<typeof newState>;

function answer(
  state: State,
  url: URL,
  line: string,
  body: Buffer,
  headers: NodeJS.Dict<string | string[]>,
): FakeAnswer {
  if (line === 'GET /authorize') return authorize(state, url.searchParams);
  if (line === 'POST /token') return token(state, new URLSearchParams(body.toString('utf8')));
  const grant = state.access.get(String(headers['authorization']).replace('Bearer ', ''));
  if (!grant || grant.isOver) return { status: 401, body: { error: 'expired' } };
  if (line === 'GET /me') return { status: 200, body: account(grant.page) };
  const { text } = JSON.parse(body.toString('utf8')) as { text: string };
  state.accepted.push({ page: grant.page, text });
  return { status: 201, body: { id: String(state.accepted.length) } };
}

function authorize(state: State, asked: URLSearchParams): FakeAnswer {
  const code = unguessable();
  state.codes.set(code, asked.get('code_challenge') ?? '');
  const back = new URL(asked.get('redirect_uri') ?? '');
  back.search = new URLSearchParams({ code, state: asked.get('state') ?? '', scope: 'all' }).toString();
  return { status: 302, headers: { location: back.href } };
}

function token(state: State, form: URLSearchParams): FakeAnswer {
  const isOurApp = form.get('client_id') === PLEIN_APP.clientId && form.get('client_secret') === PLEIN_APP.clientSecret;
  if (!isOurApp) return { status: 400, body: { error: 'invalid_client' } };
  if (form.get('grant_type') === 'refresh_token') return refresh(state, form.get('refresh_token') ?? '');
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  const isRight = state.codes.get(form.get('code') ?? '') === challenge;
  state.codes.delete(form.get('code') ?? '');
  return isRight
    ? { status: 200, body: { pages: PAGES.map((page) => given(state, page)) } }
    : { status: 400, body: { error: 'invalid_grant' } };
}

function refresh(state: State, used: string): FakeAnswer {
  state.refreshed += 1;
  const grant = state.refresh.get(used);
  if (!grant || grant.isOver) {
    state.access.forEach((each) => (each.isOver ||= each.page === grant?.page));
    state.refresh.forEach((each) => (each.isOver ||= each.page === grant?.page));
    return { status: 400, body: { error: 'invalid_grant' } };
  }
  grant.isOver = true;
  return { status: 200, body: given(state, grant.page) };
}

function given(state: State, page: string) {
  const [access, again] = [unguessable(), unguessable()];
  state.access.set(access, { page, isOver: false });
  state.refresh.set(again, { page, isOver: false });
  return { ...account(page), access_token: access, refresh_token: again, expires_in: state.lasts };
}

const unguessable = () => randomBytes(24).toString('base64url');
const account = (page: string) => ({ id: page, name: `Pagina ${page}`, url: `https://plein.example/${page}` });

/** How our side talks to it. */
function plein(url: string): Network {
  const ask = async (path: string, form: Record<string, string>, signal: AbortSignal) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const said = await send({
      method: 'POST',
      url: url + path,
      headers,
      body: new URLSearchParams(form).toString(),
      signal,
    });
    expectOk(said);
    return jsonObject(said);
  };
  const bearer = (settings: Readonly<Record<string, string>>) => ({ authorization: `Bearer ${settings['token']}` });
  const credentials = (of: Record<string, unknown>) => ({
    settings: { token: textAt(of, 'access_token'), refresh: textAt(of, 'refresh_token') },
    ...(typeof of['expires_in'] === 'number' && { expiresAt: new Date(Date.now() + of['expires_in'] * 1000) }),
  });
  const accountOf = (of: Record<string, unknown>) => ({
    ...{ id: textAt(of, 'id'), name: textAt(of, 'name'), url: textAt(of, 'url') },
  });
  const secrets = (app: { clientId: string; clientSecret: string }) => ({
    ...{ client_id: app.clientId, client_secret: app.clientSecret },
  });
  return {
    id: 'plein',
    name: 'Plein',
    proof: 'E',
    settings: [{ key: 'token', kind: 'secret', required: true, label: { nl: 'Token', en: 'Token' } }],
    limits: { text: 500, images: 0, imageBytes: 0, altText: 0 },
    length: (text) => text.length,
    login: {
      scopes: ['all'],
      authorizeUrl: ({ redirectUri }, { state, codeChallenge }) =>
        `${url}/authorize?${new URLSearchParams({ redirect_uri: redirectUri, state, code_challenge: codeChallenge }).toString()}`,
      async accounts(app, { code, codeVerifier }, { signal }) {
        const form = { grant_type: 'authorization_code', code, code_verifier: codeVerifier, ...secrets(app) };
        const { pages } = await ask('/token', form, signal);
        return (pages as Record<string, unknown>[]).map((page) => ({ account: accountOf(page), ...credentials(page) }));
      },
      async renew(app, settings, { signal }) {
        const form = { grant_type: 'refresh_token', refresh_token: settings['refresh'] ?? '', ...secrets(app) };
        return credentials(await ask('/token', form, signal));
      },
    },
    async verify({ settings }, { signal }) {
      const said = await send({ method: 'GET', url: `${url}/me`, headers: bearer(settings), signal });
      expectOk(said);
      return accountOf(jsonObject(said));
    },
    async publish({ settings }, { text }, { signal }) {
      const said = await send({
        ...{ method: 'POST', url: `${url}/posts`, headers: bearer(settings), body: JSON.stringify({ text }), signal },
      });
      expectOk(said);
      return { remoteId: textAt(jsonObject(said), 'id'), url: '' };
    },
  };
}

/**
 * Signed-in calls to a Bluesky server. A session is kept while it lasts, because signing in is allowed only thirty
 * times in five minutes. https://docs.bsky.app/docs/advanced-guides/rate-limits
 */
import { createHash } from 'node:crypto';
import { beforePosting, expectOk, jsonObject, objectIn, textAt } from './answers';
import { send, type HttpAnswer } from './http';
import { NetworkError, type Connection } from './network';
import { NO_SERVER } from './words';

const EXPIRY_MARGIN_MS = 60_000;
const DEFAULT_SERVICE = 'https://bsky.social';

/** What the server says of an access token that it no longer takes. */
const ENDED = new Set(['ExpiredToken', 'InvalidToken']);

export interface Session {
  readonly did: string;
  readonly handle: string;
  readonly accessJwt: string;
  readonly refreshJwt: string;
}

export interface XrpcCall {
  readonly method: string;
  /** Of a question; a call without them is a command. */
  readonly params?: Readonly<Record<string, string>>;
  /** Of a command: bytes, or what becomes JSON. */
  readonly input?: Buffer | Readonly<Record<string, unknown>>;
  readonly type?: string;
  readonly token?: string;
}

/** The server turned the session away and did nothing else: the next attempt signs in anew. */
export class SessionEnded extends NetworkError {
  constructor() {
    super(
      'not_sent',
      {
        nl: 'De aanmelding bij het netwerk liep af; er is niets geplaatst.',
        en: 'The session on the network ended; nothing was posted.',
      },
      { retryAfterMs: 0 },
    );
  }
}

const sessions = new Map<string, Promise<Session>>();

export function xrpc(settings: Connection['settings'], signal: AbortSignal, call: XrpcCall): Promise<HttpAnswer> {
  const { method, params, input, type = 'application/json', token } = call;
  return send({
    method: params ? 'GET' : 'POST',
    url: `${serviceOf(settings)}/xrpc/${method}${params ? `?${new URLSearchParams(params).toString()}` : ''}`,
    headers: { ...(input && { 'content-type': type }), ...(token && { authorization: `Bearer ${token}` }) },
    body: Buffer.isBuffer(input) || !input ? input : JSON.stringify(input),
    signal,
  });
}

/** As `expectOk`, for a call that carried a session's token. */
export function expectSignedIn(answer: HttpAnswer, settings: Connection['settings'], hidden: readonly string[]): void {
  const ended = answer.status === 401 || (answer.status === 400 && ENDED.has(String(objectIn(answer.text)['error'])));
  if (ended) {
    forgetSession(settings);
    throw new SessionEnded();
  }
  expectOk(answer, { hidden });
}

/** For work that posts nothing, or may be done twice: a session that ended is replaced once. */
export async function signedIn<T>(
  settings: Connection['settings'],
  signal: AbortSignal,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  try {
    return await work(await sessionOf(settings, signal));
  } catch (cause) {
    if (!(cause instanceof SessionEnded)) throw cause;
    return work(await sessionOf(settings, signal));
  }
}

/** Every caller at the same time waits for the same signing in. */
function sessionOf(settings: Connection['settings'], signal: AbortSignal): Promise<Session> {
  const key = sessionKey(settings);
  const known = sessions.get(key);
  const next = beforePosting(async () => {
    const session = await known?.catch(() => undefined);
    if (!session) return signIn(settings, signal);
    return lasts(session.accessJwt) ? session : refresh(settings, signal, session);
  });
  sessions.set(key, next);
  return next;
}

function forgetSession(settings: Connection['settings']): void {
  sessions.delete(sessionKey(settings));
}

async function signIn(settings: Connection['settings'], signal: AbortSignal): Promise<Session> {
  const { identifier, password } = credentials(settings);
  const input = { identifier, password };
  const answer = await xrpc(settings, signal, { method: 'com.atproto.server.createSession', input });
  expectOk(answer, { hidden: [password] });
  return readSession(answer);
}

async function refresh(settings: Connection['settings'], signal: AbortSignal, session: Session): Promise<Session> {
  const method = 'com.atproto.server.refreshSession';
  const answer = await xrpc(settings, signal, { method, token: session.refreshJwt });
  return answer.status < 300 ? readSession(answer) : signIn(settings, signal);
}

function readSession(answer: HttpAnswer): Session {
  const said = jsonObject(answer);
  const [did, handle] = [textAt(said, 'did'), textAt(said, 'handle')];
  return { did, handle, accessJwt: textAt(said, 'accessJwt'), refreshJwt: textAt(said, 'refreshJwt') };
}

/** A token that does not say when it ends is tried until it is turned away. */
function lasts(jwt: string): boolean {
  const { exp } = objectIn(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return typeof exp !== 'number' || exp * 1000 > Date.now() + EXPIRY_MARGIN_MS;
}

function sessionKey(settings: Connection['settings']): string {
  const { identifier, password } = credentials(settings);
  return createHash('sha256')
    .update(JSON.stringify([serviceOf(settings), identifier, password]))
    .digest('hex');
}

function credentials({ handle = '', password = '' }: Connection['settings']) {
  return { identifier: handle.trim().replace(/^@/, ''), password: password.trim() };
}

function serviceOf({ service }: Connection['settings']): string {
  if (!service) return DEFAULT_SERVICE;
  if (!URL.canParse(service)) throw new NetworkError('refused', NO_SERVER);
  return new URL(service).origin;
}

/**
 * A stand-in for a Bluesky server (PDS) over real HTTP, for what a real one cannot be made to do.
 * `bluesky-contract.ts` holds it and a real server to the same tests.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { BlueskyStand } from './bluesky-contract';
import { startFaultyServer, type FakeAnswer } from './faulty-server';

const ACCOUNTS = ['alice.test', 'bob.test'].map((handle) => ({
  handle,
  password: `password-of-${handle}`,
  did: `did:plc:${handle.replace('.test', '')}0000000000000000000`,
}));
type Account = (typeof ACCOUNTS)[number];
type Value = Record<string, unknown>;

export interface FakeBluesky extends BlueskyStand {
  /** From now on this handle belongs to another account. */
  moveHandle(handle: string, did: string): void;
  /** Access tokens given out before are no longer taken. */
  endSessions(): void;
  /** From now on tokens say that they end after so long. */
  tokensLast(ms: number): void;
}

export async function startFakeBluesky(): Promise<FakeBluesky> {
  const state = {
    accounts: ACCOUNTS.map((account) => ({ ...account })),
    tokens: new Map<string, Account>(),
    records: new Map<string, { readonly cid: string; readonly value: Value }>(),
    blobs: new Map<string, Buffer>(),
    lifetimeMs: 7200_000,
  };
  const server = await startFaultyServer((request, line, body) => handle(state, request, line, body));
  const [account, other] = ACCOUNTS as [Account, Account];
  return {
    ...server,
    account,
    other,
    posts: async (did) =>
      [...state.records].filter(([uri]) => uri.includes(did)).map(([uri, record]) => ({ uri, ...record })),
    blob: async (_did, cid) => state.blobs.get(cid) ?? Buffer.alloc(0),
    moveHandle: (handle, did) => {
      for (const one of state.accounts) if (one.handle === handle) one.did = did;
      state.tokens.clear();
    },
    endSessions: () => state.tokens.clear(),
    tokensLast: (ms) => void (state.lifetimeMs = ms),
  };
}

interface State {
  readonly accounts: Account[];
  readonly tokens: Map<string, Account>;
  readonly records: Map<string, { readonly cid: string; readonly value: Value }>;
  readonly blobs: Map<string, Buffer>;
  lifetimeMs: number;
}

async function handle(state: State, request: IncomingMessage, line: string, body: Buffer): Promise<FakeAnswer> {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const token = request.headers.authorization?.replace('Bearer ', '');
  const account = state.tokens.get(token ?? '');
  const input = () => JSON.parse(body.toString('utf8')) as Value;
  if (line === 'POST /xrpc/com.atproto.server.createSession') return signIn(state, input());
  if (line === 'GET /xrpc/com.atproto.identity.resolveHandle') return resolve(state, searchParams.get('handle') ?? '');
  if (line === 'GET /xrpc/com.atproto.repo.getRecord') return get(state, searchParams);
  if (!account) return no('ExpiredToken', 'Token has expired');
  if (line === 'POST /xrpc/com.atproto.server.refreshSession') return session(state, account);
  if (line === 'POST /xrpc/com.atproto.repo.uploadBlob') return upload(state, request, body);
  if (line === 'POST /xrpc/com.atproto.repo.putRecord') return put(state, account, input());
  if (line === 'POST /xrpc/com.atproto.repo.deleteRecord') return remove(state, account, input());
  return { status: 501, body: { error: 'MethodNotImplemented' } };
}

function signIn(state: State, input: Value): FakeAnswer {
  const found = state.accounts.find(
    ({ handle, password }) => handle === input['identifier'] && password === input['password'],
  );
  if (found) return session(state, found);
  return { status: 401, body: { error: 'AuthenticationRequired', message: 'Invalid identifier or password' } };
}

function session(state: State, account: Account): FakeAnswer {
  const exp = (Date.now() + state.lifetimeMs) / 1000;
  const jwt = (scope: string) =>
    ['e30', Buffer.from(JSON.stringify({ exp, scope, nonce: state.tokens.size })).toString('base64url'), 'x'].join('.');
  const [accessJwt, refreshJwt] = [jwt('access'), jwt('refresh')];
  state.tokens.set(accessJwt, account).set(refreshJwt, account);
  return ok({ did: account.did, handle: account.handle, accessJwt, refreshJwt });
}

function resolve(state: State, handle: string): FakeAnswer {
  const found = state.accounts.find((account) => account.handle === handle);
  return found ? ok({ did: found.did }) : no('HandleNotFound', 'Unable to resolve handle');
}

function upload(state: State, request: IncomingMessage, body: Buffer): FakeAnswer {
  const cid = cidOf(body);
  state.blobs.set(cid, body);
  const mimeType = request.headers['content-type'];
  return ok({ blob: { $type: 'blob', ref: { $link: cid }, mimeType, size: body.length } });
}

/** As the real one: the same record is a no-op even where nothing may stand yet. */
function put(state: State, account: Account, { repo, collection, rkey, record, swapRecord }: Value): FakeAnswer {
  if (repo !== account.did) return { status: 401, body: { error: 'AuthMissing' } };
  const value = record as Value;
  if ([...new Intl.Segmenter().segment(String(value['text']))].length > 300) return no('InvalidRequest', 'too long');
  const uri = `at://${String(repo)}/${String(collection)}/${String(rkey)}`;
  const cid = cidOf(JSON.stringify(value));
  const before = state.records.get(uri);
  if (before && before.cid !== cid && swapRecord === null) return no('InvalidSwap', `Record was at ${before.cid}`);
  state.records.set(uri, { cid, value });
  return ok({ uri, cid });
}

function get(state: State, params: URLSearchParams): FakeAnswer {
  const uri = `at://${params.get('repo')}/${params.get('collection')}/${params.get('rkey')}`;
  const found = state.records.get(uri);
  return found ? ok({ uri, ...found }) : no('RecordNotFound', `Could not locate record: ${uri}`);
}

function remove(state: State, account: Account, { repo, collection, rkey }: Value): FakeAnswer {
  if (repo === account.did) state.records.delete(`at://${String(repo)}/${String(collection)}/${String(rkey)}`);
  return ok({});
}

const cidOf = (bytes: string | Buffer) => `bafy${createHash('sha256').update(bytes).digest('hex')}`;
const ok = (body: unknown): FakeAnswer => ({ status: 200, body });
const no = (error: string, message: string): FakeAnswer => ({ status: 400, body: { error, message } });

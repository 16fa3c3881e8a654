/** What the stand-in for Mastodon does with a request, method by method as in https://docs.joinmastodon.org/methods/. */
import type { IncomingMessage } from 'node:http';
import type { FakeAnswer } from './faulty-server';
import { mastodonHtml } from './mastodon-html';
import { newOAuth, oauth } from './mastodon-oauth';

const TEXT_LIMIT = 500;
const KEY_LIFETIME_MS = 3600_000;
export const MASTODON_TOKEN = 'a-mastodon-token-for-tests';

export interface AcceptedStatus {
  readonly id: string;
  /** The Idempotency-Key that it came with. */
  readonly key: string | undefined;
  readonly text: string;
  readonly language: string | undefined;
  readonly visibility: string;
  readonly inReplyToId: string | undefined;
  readonly media: readonly StoredMedia[];
  readonly createdAt: string;
}

export interface StoredMedia {
  readonly id: string;
  readonly description: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export function newState() {
  return {
    url: '',
    accepted: [] as AcceptedStatus[],
    deleted: new Set<string>(),
    media: new Map<string, StoredMedia & { looks: number }>(),
    keys: new Map<string, { readonly id: string; readonly at: number }>(),
    known: [] as string[],
    looksNeeded: 0,
    lastId: 110_000_000_000,
    oauth: newOAuth(),
  };
}
export type State = ReturnType<typeof newState>;

export async function handle(state: State, request: IncomingMessage, line: string, body: Buffer): Promise<FakeAnswer> {
  const id = line.split('/').at(-1) ?? '';
  if (/^GET \/api\/v[12]\/instance$/.test(line))
    return ok({ configuration: { statuses: { max_characters: TEXT_LIMIT } } });
  const signingIn = oauth(state.oauth, new URL(request.url ?? '', state.url), line, body);
  if (signingIn) return signingIn;
  if (!isSignedIn(state, request.headers.authorization)) return no(401, 'The access token is invalid');
  if (line === 'GET /api/v1/accounts/verify_credentials') return ok(account(state));
  if (line === `GET /api/v1/accounts/${state.oauth.accountId}/statuses`)
    return ok(page(state, new URL(request.url ?? '', state.url)));
  if (line === 'POST /api/v2/media') return storeMedia(state, request, body);
  if (/^GET \/api\/v1\/media\/\d+$/.test(line)) return lookAtMedia(state, id);
  if (line === 'POST /api/v1/statuses') return post(state, request, body);
  if (/^DELETE \/api\/v1\/statuses\/\d+$/.test(line)) return remove(state, id);
  return no(404, 'Record not found');
}

/** The token that a person copied, or one that signing in gave; each until it is revoked. */
function isSignedIn(state: State, authorization: string | undefined): boolean {
  const token = authorization?.replace(/^Bearer /, '') ?? '';
  if (state.oauth.revoked.has(token)) return false;
  return token === MASTODON_TOKEN || state.oauth.tokens.has(token);
}

function post(state: State, request: IncomingMessage, body: Buffer): FakeAnswer {
  const key = request.headers['idempotency-key'] as string | undefined;
  const earlier = key === undefined ? undefined : state.keys.get(key);
  const before = state.accepted.find(({ id }) => id === earlier?.id && Date.now() - earlier.at < KEY_LIFETIME_MS);
  if (before) return ok(entity(state, before));
  const asked = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  const text = typeof asked['status'] === 'string' ? asked['status'].trim() : '';
  const media = ((asked['media_ids'] ?? []) as string[]).map((id) => state.media.get(id));
  const inReplyToId = asked['in_reply_to_id'] as string | undefined;
  if (!text && !media.length) return no(422, "Validation failed: Text can't be blank");
  if (countable(text) > TEXT_LIMIT) return no(422, `Validation failed: Text character limit of ${TEXT_LIMIT} exceeded`);
  if (media.some((one) => !one || one.looks < state.looksNeeded))
    return no(422, 'Cannot attach files that have not finished processing.');
  if (inReplyToId && !state.accepted.some(({ id }) => id === inReplyToId)) return no(404, 'Record not found');
  const status: AcceptedStatus = {
    id: String((state.lastId += 1)),
    key,
    text,
    language: asked['language'] as string | undefined,
    visibility: String(asked['visibility'] ?? 'public'),
    inReplyToId,
    media: media.filter((one) => one !== undefined),
    createdAt: new Date().toISOString(),
  };
  state.accepted.push(status);
  if (key !== undefined) state.keys.set(key, { id: status.id, at: Date.now() });
  return ok(entity(state, status));
}

async function storeMedia(state: State, request: IncomingMessage, body: Buffer): Promise<FakeAnswer> {
  const headers = { 'content-type': String(request.headers['content-type']) };
  const form = await new Response(body, { headers }).formData();
  const file = form.get('file');
  if (!(file instanceof Blob) || !file.name) return no(422, "Validation failed: File can't be blank");
  const id = String((state.lastId += 1));
  const bytes = Buffer.from(await file.arrayBuffer());
  const media = { id, description: String(form.get('description') ?? ''), type: file.type, bytes, looks: 0 };
  state.media.set(id, media);
  return state.looksNeeded
    ? { status: 202, body: { id, type: 'image', url: null } }
    : ok({ id, type: 'image', url: 'https://fake.example/x' });
}

function lookAtMedia(state: State, id: string): FakeAnswer {
  const media = state.media.get(id);
  if (!media) return no(404, 'Record not found');
  media.looks += 1;
  const ready = media.looks >= state.looksNeeded;
  return { status: ready ? 200 : 206, body: { id, type: 'image', url: ready ? 'https://fake.example/x' : null } };
}

function remove(state: State, id: string): FakeAnswer {
  const status = state.accepted.find((one) => one.id === id);
  if (!status || state.deleted.has(id)) return no(404, 'Record not found');
  state.deleted.add(id);
  return ok({ ...entity(state, status), text: status.text });
}

function page(state: State, url: URL) {
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 20), 40);
  const before = Number(url.searchParams.get('max_id') ?? Infinity);
  return state.accepted
    .filter(({ id }) => !state.deleted.has(id) && Number(id) < before)
    .reverse()
    .slice(0, limit)
    .map((status) => entity(state, status));
}

function entity(state: State, status: AcceptedStatus) {
  return {
    id: status.id,
    created_at: status.createdAt,
    in_reply_to_id: status.inReplyToId ?? null,
    visibility: status.visibility,
    language: status.language ?? null,
    uri: `${state.url}/users/gemeente/statuses/${status.id}`,
    url: `${state.url}/@gemeente/${status.id}`,
    content: mastodonHtml(status.text, state.known),
    media_attachments: status.media.map(({ id, description }) => ({ id, type: 'image', description })),
    account: account(state),
  };
}

const account = ({ url, oauth }: State) => ({
  id: oauth.accountId,
  username: 'gemeente',
  acct: 'gemeente',
  url: `${url}/@gemeente`,
});
const ok = (body: unknown): FakeAnswer => ({ status: 200, body });
const no = (status: number, error: string): FakeAnswer => ({ status, body: { error } });

function countable(text: string): number {
  const counted = text.replace(/https?:\/\/\S+/g, 'x'.repeat(23)).replace(/@(\w+)@[\w.-]+/g, '@$1');
  return [...new Intl.Segmenter().segment(counted)].length;
}

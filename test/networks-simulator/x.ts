/** X, written from https://docs.x.com, with one account. */
import type { IncomingMessage } from 'node:http';
import type { FakeAnswer, Work } from '../networks/faulty-server';
import { OAuthProvider } from './oauth-provider';
import type { SimulatedNetwork, Standing } from './simulated-network';
import { keyOf, problem, XUploads } from './x-uploads';
import { countOf, shownAs, type Shown } from './x-words';

const ACCOUNT = '2244994945';
const USERNAME = 'gemeente';
const TOKEN = 'an-x-token-for-tests';
const LONGEST = 280;

export interface XRules {
  /** How long the same words are refused. */
  readonly duplicatesMs?: number;
  /** Posts in a quarter of an hour. */
  readonly postsAllowed?: number;
  readonly looksAtFilm?: number;
}

interface Kept extends Standing {
  readonly shown: Shown;
  readonly mediaKeys: readonly string[];
}

type Json = Record<string, unknown>;

export function simulateX(rules: XRules = {}): SimulatedNetwork {
  const x = new X(rules);
  return {
    network: 'x',
    origins: ['https://api.x.com', 'https://x.com'],
    publishes: 'POST /2/tweets',
    settings: { token: TOKEN },
    standing: x.standing,
    stands: (id) => x.stands(id),
    work: () => x.work,
  };
}

class X {
  readonly standing: Kept[] = [];
  private readonly deleted = new Set<string>();
  private readonly uploads: XUploads;
  private readonly oauth = new OAuthProvider({ pkce: true, singleUse: true, basic: true, lastsSeconds: 7_200 }, TOKEN);
  private lastId = 1_990_000_000_000_000_000n;

  constructor(private readonly rules: XRules) {
    this.uploads = new XUploads(rules.looksAtFilm ?? 2);
  }

  stands(id: string): boolean {
    return !this.deleted.has(id) && this.standing.some((one) => one.id === id);
  }

  readonly work: Work = async (request, line, body) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (line === 'GET /i/oauth2/authorize') return this.oauth.authorize(searchParams);
    if (line === 'POST /2/oauth2/token') return this.oauth.token(body, request.headers.authorization);
    if (!this.oauth.takes(request.headers.authorization)) return problem(401, 'Unauthorized');
    return this.signedIn(line, searchParams, request, body) ?? problem(404, 'Not Found');
  };

  private signedIn(line: string, asked: URLSearchParams, request: IncomingMessage, body: Buffer) {
    if (line === 'GET /2/users/me') return ok({ data: { id: ACCOUNT, name: 'Gemeente', username: USERNAME } });
    if (line === `GET /2/users/${ACCOUNT}/tweets`) return this.timeline(asked);
    if (line === 'POST /2/tweets') return this.post(json(body));
    if (line.startsWith('DELETE /2/tweets/')) return this.remove(line.split('/').at(-1) ?? '');
    return this.media(line, asked, request, body);
  }

  private media(line: string, asked: URLSearchParams, request: IncomingMessage, body: Buffer) {
    const [, id = '', step] = /^POST \/2\/media\/upload\/(\d+)\/(append|finalize)$/.exec(line) ?? [];
    if (line === 'POST /2/media/upload/initialize') return this.uploads.begin(json(body));
    if (step === 'append') return this.uploads.append(id, request.headers['content-type'] ?? '', body);
    if (step === 'finalize') return this.uploads.finish(id);
    if (line === 'POST /2/media/metadata') return this.uploads.describe(json(body));
    const looks = line === 'GET /2/media/upload' && asked.get('command') === 'STATUS';
    return looks ? this.uploads.look(asked.get('media_id') ?? '') : undefined;
  }

  private post({ text, media, reply }: Json): FakeAnswer {
    const ids = (media as { media_ids?: string[] } | undefined)?.media_ids ?? [];
    const inReplyTo = (reply as { in_reply_to_tweet_id?: string } | undefined)?.in_reply_to_tweet_id;
    const attached = this.uploads.attach(ids);
    if (typeof text !== 'string' || (text === '' && ids.length === 0)) return problem(400, 'Invalid Request');
    if (countOf(text) > LONGEST) return problem(400, 'Your Tweet text is too long.', 'Bad Request');
    if (!attached) return problem(400, 'Your media IDs are invalid.', 'Invalid Request');
    return this.refusal(text, inReplyTo) ?? this.keep(text, ids, attached, inReplyTo);
  }

  private refusal(text: string, inReplyTo: string | undefined): FakeAnswer | undefined {
    const now = Date.now();
    const recent = this.standing.filter(({ at }) => at > now - 900_000);
    if (recent.length >= (this.rules.postsAllowed ?? 100))
      return tooMany(Math.ceil((recent[0]?.at ?? now) / 1000) + 900);
    if (inReplyTo !== undefined && !this.stands(inReplyTo)) {
      return problem(403, 'You attempted to reply to a Tweet that is deleted or not visible to you.', 'Forbidden');
    }
    const since = now - (this.rules.duplicatesMs ?? 4 * 3_600_000);
    const same = this.standing.some((one) => one.text === text.trim() && one.at > since && this.stands(one.id));
    if (same) return problem(403, 'You are not allowed to create a Tweet with duplicate content.', 'Forbidden');
    return undefined;
  }

  private keep(text: string, ids: readonly string[], media: Standing['media'], inReplyTo?: string): FakeAnswer {
    const id = String((this.lastId += 1n));
    const mediaKeys = ids.map(keyOf);
    const shown = shownAs(text, id, mediaKeys);
    const reply = inReplyTo !== undefined && { inReplyTo };
    this.standing.push({ id, account: ACCOUNT, text: text.trim(), media, ...reply, at: Date.now(), shown, mediaKeys });
    return { status: 201, body: { data: { id, text: shown.text, edit_history_tweet_ids: [id] } } };
  }

  private remove(id: string): FakeAnswer {
    if (!this.stands(id)) return problem(404, 'Not Found');
    this.deleted.add(id);
    return ok({ data: { deleted: true } });
  }

  private timeline(asked: URLSearchParams): FakeAnswer {
    const size = Number(asked.get('max_results') ?? 10);
    const since = asked.get('start_time') ?? '1970-01-01T00:00:00Z';
    if (!(size >= 5 && size <= 100) || !/^[\dT:-]+Z$/.test(since)) return problem(400, 'Invalid Request');
    const from = Number(asked.get('pagination_token') ?? 0);
    const all = this.standing.filter(({ id, at }) => this.stands(id) && at >= Date.parse(since)).reverse();
    const page = all.slice(from, from + size);
    const next = from + size < all.length && { next_token: String(from + size) };
    const data = page.length > 0 && { data: page.map((one) => entity(one, asked.get('tweet.fields') ?? '')) };
    return ok({ ...data, meta: { result_count: page.length, ...next } });
  }
}

/** Only what was asked for. */
function entity({ id, at, shown, mediaKeys, inReplyTo }: Kept, fields: string) {
  const all: Json = {
    created_at: new Date(at).toISOString(),
    ...(shown.urls.length > 0 && { entities: { urls: shown.urls } }),
    ...(mediaKeys.length > 0 && { attachments: { media_keys: mediaKeys } }),
    ...(inReplyTo !== undefined && { referenced_tweets: [{ type: 'replied_to', id: inReplyTo }] }),
  };
  const text = inReplyTo === undefined ? shown.text : `@${USERNAME} ${shown.text}`;
  const asked = Object.entries(all).filter(([field]) => fields.split(',').includes(field));
  return { id, text, edit_history_tweet_ids: [id], ...Object.fromEntries(asked) };
}

const tooMany = (reset: number): FakeAnswer => ({
  ...problem(429, 'Too Many Requests'),
  headers: { 'x-rate-limit-limit': '100', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(reset) },
});
const json = (body: Buffer) => JSON.parse(body.toString('utf8')) as Json;
const ok = (body: unknown): FakeAnswer => ({ status: 200, body });

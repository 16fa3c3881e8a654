/** What the simulators of Meta's networks share: how a request is read, the shape of a no, tokens, fetching media. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FakeAnswer } from '../networks/faulty-server';
import type { Contract } from './contract';
import type { StandingMedia } from './simulated-network';

export interface Asked {
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly file?: Buffer;
  readonly raw: Buffer;
  readonly headers: IncomingMessage['headers'];
  readonly token: string | undefined;
}

export const META_APP = { clientId: '990602627938098', clientSecret: 'a-meta-app-secret-for-tests' };
const CODE = 'a-code-from-the-login-page';
const SIXTY_DAYS_S = 5_184_000;

export const ok = (body: unknown): FakeAnswer => ({ status: 200, body });

export function no(code: number, message: string, subcode?: number, status = 400): FakeAnswer {
  const type = code === 190 ? 'OAuthException' : 'GraphMethodException';
  return {
    status,
    body: { error: { message, type, code, error_subcode: subcode, is_transient: false, fbtrace_id: 'Ax1' } },
  };
}

export const NOT_SEEN = no(100, 'Unsupported request. Object does not exist, or lacks permissions.', 33);
export const BAD_TOKEN = no(190, 'Invalid OAuth access token - Cannot parse access token', undefined, 401);

/** Answers to the publishing request: what each proves by the documentation, and by what was seen to happen. */
export const META_NOS: Contract['nos'] = [
  ['1 (unknown)', no(1, 'An unknown error occurred'), 'unknown'],
  ['2 (service)', no(2, 'Service temporarily unavailable', undefined, 503), 'unknown'],
  ['4 (rate limit)', no(4, 'Application request limit reached', undefined, 403), 'unknown'],
  ['4/2207051 (spam)', no(4, 'We restrict certain activity', 2207051), 'unknown'],
  ['9007 (not ready)', no(9007, 'Media ID is not available', 2207027), 'not_sent'],
  ['10 (permission)', no(10, 'Application does not have permission', undefined, 403), 'refused'],
  ['100 (parameter)', no(100, 'Invalid parameter'), 'refused'],
  ['100/33 (not seen)', NOT_SEEN, 'unknown'],
  ['102 (session)', no(102, 'Session key invalid', undefined, 401), 'login_expired'],
  ['190 (token)', no(190, 'Error validating access token: it has expired', 463, 401), 'login_expired'],
  ['200 (permission)', no(200, 'Permissions error', undefined, 403), 'refused'],
  ['368 (blocked)', no(368, 'The action attempted has been deemed abusive'), 'refused'],
  ['506 (duplicate)', no(506, 'Duplicate Post'), 'refused'],
  ['a code nobody knows', no(987654, 'Something else'), 'unknown'],
];

/** Fields may come in the address, as a form, as JSON or in parts. */
export async function read(request: IncomingMessage, body: Buffer): Promise<Asked> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const fields = new Map(searchParams);
  const type = request.headers['content-type'] ?? '';
  let file: Buffer | undefined;
  if (type.startsWith('application/x-www-form-urlencoded')) {
    for (const [key, value] of new URLSearchParams(body.toString('utf8'))) fields.set(key, value);
  } else if (type.startsWith('multipart/form-data')) {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    for (const [key, value] of form) {
      if (typeof value === 'string') fields.set(key, value);
      else file = Buffer.from(await value.arrayBuffer());
    }
  }
  const [, inHeader] = /^(?:Bearer|OAuth) (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  return {
    method: request.method ?? '',
    path: pathname.replace(/^\/v\d+\.\d+\//, '/'),
    token: inHeader ?? fields.get('access_token'),
    ...{ fields, raw: body, headers: request.headers, ...(file && { file }) },
  };
}

/** The tokens that work; exchanging and refreshing makes new ones. */
export class Tokens {
  private readonly good: Set<string>;
  private made = 0;

  constructor(
    first: string,
    private readonly prefix: string,
  ) {
    this.good = new Set([first]);
  }

  works(token: string | undefined): boolean {
    return token !== undefined && this.good.has(token);
  }

  /** Somebody took our app off their account. */
  revoke(): void {
    this.good.clear();
  }

  make(): string {
    const token = `${this.prefix}-token-${(this.made += 1)}`;
    this.good.add(token);
    return token;
  }

  /** A code of the login page for a token of an hour. */
  fromCode({ fields }: Asked): string | FakeAnswer {
    if (fields.get('code') !== CODE) return no(100, 'This authorization code has been used or is invalid');
    return this.rightApp(fields) ? this.make() : no(101, 'Error validating application');
  }

  longer(token: string | undefined, fields: ReadonlyMap<string, string>, needsSecret: boolean): FakeAnswer {
    if (!this.works(token)) return BAD_TOKEN;
    if (needsSecret && fields.get('client_secret') !== META_APP.clientSecret) return no(101, 'Invalid client_secret');
    return ok({ access_token: this.make(), token_type: 'bearer', expires_in: SIXTY_DAYS_S });
  }

  private rightApp(fields: ReadonlyMap<string, string>): boolean {
    const said = [fields.get('client_id'), fields.get('client_secret')];
    return said.join() === [META_APP.clientId, META_APP.clientSecret].join();
  }
}

/** The login page: whoever opens it says yes. */
export function letIn({ fields }: Asked, ending = ''): FakeAnswer {
  const back = new URL(fields.get('redirect_uri') ?? 'http://localhost');
  back.search = new URLSearchParams({ code: CODE, state: fields.get('state') ?? '' }).toString();
  return { status: 302, headers: { location: `${back.href}${ending}` }, body: '' };
}

export async function fetchMedium(kind: 'image' | 'video', url: string, alt: string) {
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { bytes, medium: mediumOf(kind, bytes, alt) };
}

export function mediumOf(kind: 'image' | 'video', bytes: Buffer, alt: string): StandingMedia {
  return { kind, alt, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** As Meta writes a moment. */
export const momentOf = (ms: number) => new Date(ms).toISOString().replace(/\.\d{3}Z$/, '+0000');

/** One page of a list, the latest first, with its cursor. */
export function page<T>(items: readonly T[], fields: ReadonlyMap<string, string>): FakeAnswer {
  const from = Number(fields.get('after') ?? 0);
  const to = from + Number(fields.get('limit') ?? 25);
  const more = to < items.length;
  const paging = {
    cursors: { before: String(from), after: String(to) },
    ...(more && { next: 'https://next.example' }),
  };
  return ok({ data: [...items].reverse().slice(from, to), ...(items.length > 0 && { paging }) });
}

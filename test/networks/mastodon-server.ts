/**
 * A stand-in for Mastodon over real HTTP, written from its API documentation (https://docs.joinmastodon.org/methods/),
 * with switches for what goes wrong. Its own log of accepted posts is the truth that tests count in.
 */
import { startFaultyServer, type Fault } from './faulty-server';
import { handle, MASTODON_TOKEN, newState, type AcceptedStatus } from './mastodon-api';
import { MASTODON_ACCOUNT } from './mastodon-oauth';

export interface MastodonServer {
  readonly url: string;
  readonly token: string;
  readonly accountId: string;
  /** Every post that was ever accepted, deleted or not. */
  readonly accepted: readonly AcceptedStatus[];
  readonly requests: readonly string[];
  /** Whether this post can be read now. */
  stands(id: string): boolean;
  /** For the next request that matches: 'POST /api/v1/statuses' unless said otherwise. More of them wait in line. */
  next(fault: Fault, on?: string): void;
  /** New pictures are answered with 202, and are ready at this look (1 is the first). */
  finishMediaAtLook(look: number): void;
  /** As a fork that ignores the key, or as Mastodon after an hour. */
  forgetKeys(): void;
  /** These mentions are of people that the server knows. */
  know(...mentions: string[]): void;
  /** As a person's browser that is sent there: they allow it, or not. Where it is sent back to. */
  visit(authorizeUrl: string, allows?: boolean): Promise<string>;
  /** Everything that signing in gave stops working. */
  revoke(): void;
  /** Whoever signs in from now on is another account. */
  becomes(accountId: string): void;
  /** How many apps were registered. */
  registered(): number;
  stop(): Promise<void>;
}

export async function startMastodon(): Promise<MastodonServer> {
  const state = newState();
  const server = await startFaultyServer((request, line, body) => handle(state, request, line, body));
  state.url = server.url;
  return {
    url: server.url,
    token: MASTODON_TOKEN,
    accountId: MASTODON_ACCOUNT,
    accepted: state.accepted,
    requests: server.requests,
    stands: (id) => state.accepted.some((status) => status.id === id) && !state.deleted.has(id),
    next: (fault, on = 'POST /api/v1/statuses') => server.next(fault, on),
    finishMediaAtLook: (look) => void (state.looksNeeded = look),
    forgetKeys: () => state.keys.clear(),
    know: (...mentions) => void state.known.push(...mentions),
    visit: (authorizeUrl, allows = true) => visit(authorizeUrl, allows),
    revoke: () => state.oauth.tokens.forEach((token) => state.oauth.revoked.add(token)),
    becomes: (accountId) => void (state.oauth.accountId = accountId),
    registered: () => state.oauth.apps.size,
    stop: server.stop,
  };
}

async function visit(authorizeUrl: string, allows: boolean): Promise<string> {
  const answer = await fetch(`${authorizeUrl}${allows ? '' : '&deny=1'}`, { redirect: 'manual' });
  const back = answer.headers.get('location');
  if (answer.status !== 302 || back === null) throw new Error(`${answer.status} ${await answer.text()}`);
  return back;
}

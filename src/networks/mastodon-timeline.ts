/** Looks in an account's own posts on Mastodon for the one that we sent. */
import { expectOk, isObject, jsonList, textAt } from './answers';
import type { MastodonApi } from './mastodon-media';
import { isRenderingOf } from './mastodon-text';
import { NetworkError, type Outgoing } from './network';
import { TOO_MANY_POSTS, TWICE, UNDATED } from './words';

type Status = Record<string, unknown>;

const PAGE = 40;
const MOST_PAGES = 25;

/** The server's clock and ours may differ a little; nothing on a server is from the future, so only the past is cut off. */
const CLOCK_DIFFERENCE_MS = 60_000;

/** No post, or the one post; more than one is for a person to judge. */
export async function findStatus(api: MastodonApi, accountId: string, outgoing: Outgoing): Promise<Status | undefined> {
  const candidates = await statusesSince(api, accountId, Date.parse(outgoing.createdAt) - CLOCK_DIFFERENCE_MS);
  const found = candidates.filter((status) => isSame(status, outgoing));
  if (found.length > 1) throw new NetworkError('unknown', TWICE);
  return found[0];
}

async function statusesSince(api: MastodonApi, accountId: string, since: number): Promise<Status[]> {
  const all: Status[] = [];
  let before = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = `/api/v1/accounts/${encodeURIComponent(accountId)}/statuses?exclude_reblogs=true&limit=${PAGE}${before}`;
    const answer = await api({ method: 'GET', path });
    expectOk(answer);
    const statuses = jsonList(answer);
    all.push(...statuses.filter((status) => createdAt(status) >= since));
    const oldest = statuses.at(-1);
    if (!oldest || createdAt(oldest) < since) return all;
    before = `&max_id=${encodeURIComponent(textAt(oldest, 'id'))}`;
  }
  throw new NetworkError('unknown', TOO_MANY_POSTS);
}

function isSame(status: Status, outgoing: Outgoing): boolean {
  const media = status['media_attachments'];
  return (
    isRenderingOf(textAt(status, 'content'), outgoing.text) &&
    (Array.isArray(media) ? media.filter(isObject).length : 0) === outgoing.images.length &&
    (status['in_reply_to_id'] ?? undefined) === outgoing.replyTo
  );
}

function createdAt(status: Status): number {
  const at = Date.parse(textAt(status, 'created_at'));
  if (Number.isNaN(at)) throw new NetworkError('unknown', UNDATED);
  return at;
}

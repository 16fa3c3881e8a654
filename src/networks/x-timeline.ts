/**
 * Looks in an account's own posts on X for the one that we sent. Every post that is read costs money, so it asks for
 * no more than those of the time in question. https://docs.x.com/x-api/users/get-posts
 */
import { isObject, jsonObject, textAt } from './answers';
import { NetworkError, type Outgoing } from './network';
import type { XApi } from './x-api';
import { isShownAs } from './x-shown';
import { cannotAnswer, standsTwice, TOO_MANY_POSTS, UNDATED, unreadable } from './words';

type Post = Record<string, unknown>;

const PAGE = 100;
const MOST_PAGES = 32;
const SECOND = 1000;

/** The server's clock and ours may differ a little. */
const CLOCK_DIFFERENCE_MS = 60 * SECOND;
/** X refuses the same words for some hours. */
const DUPLICATES_MS = 24 * 3600 * SECOND;

/** The number of the one post, or nothing; more than one is for a person to judge. */
export async function findPost(api: XApi, accountId: string, outgoing: Outgoing): Promise<string | undefined> {
  const since = Date.parse(outgoing.createdAt) - CLOCK_DIFFERENCE_MS;
  const found = (await postsSince(api, accountId, since)).filter((post) => isSame(post, outgoing));
  if (found.length > 1) {
    throw new NetworkError('unknown', standsTwice('X', found.length));
  }
  return found[0] && textAt(found[0], 'id');
}

/** The latest post with the same words, that makes X refuse them. Not being able to look is no reason to fail. */
export async function latestWithSameWords(api: XApi, accountId: string, outgoing: Outgoing) {
  const posts = await postsSince(api, accountId, Date.now() - DUPLICATES_MS).catch(() => []);
  const [latest] = posts.filter((post) => isShownAs(post, outgoing.text));
  return latest && textAt(latest, 'id');
}

async function postsSince(api: XApi, accountId: string, since: number): Promise<Post[]> {
  const posts: Post[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const asked = new URLSearchParams({
      ...{ max_results: String(PAGE), exclude: 'retweets' },
      start_time: new Date(since).toISOString().replace(/\.\d+Z$/, 'Z'),
      'tweet.fields': 'created_at,entities,attachments,referenced_tweets',
      ...(after !== undefined && { pagination_token: after }),
    });
    const path = `/2/users/${encodeURIComponent(accountId)}/tweets?${asked.toString()}`;
    const answer = await api.ask({ method: 'GET', path });
    api.expectTaken(answer);
    const { read, next } = pageOf(jsonObject(answer));
    posts.push(...read.filter((post) => createdAt(post) >= since));
    if (next === undefined) return posts;
    after = next;
  }
  throw new NetworkError('unknown', TOO_MANY_POSTS);
}

/** An empty page has no `data`, but does say how many it holds. */
function pageOf({ data, meta }: Record<string, unknown>) {
  const read: unknown = data ?? [];
  if (!isObject(meta) || typeof meta['result_count'] !== 'number' || !Array.isArray(read) || !read.every(isObject)) {
    throw new NetworkError('unknown', unreadable('X'));
  }
  if (meta['result_count'] !== read.length)
    throw new NetworkError('unknown', {
      nl: 'X liet een deel van de berichten weg. Kijk op X of het bericht er staat.',
      en: 'X left out some of the posts. Look on X whether the post stands there.',
    });
  return { read, next: meta['next_token'] === undefined ? undefined : textAt(meta, 'next_token') };
}

function isSame(post: Post, outgoing: Outgoing): boolean {
  const media = isObject(post['attachments']) ? post['attachments']['media_keys'] : [];
  const sent = outgoing.images.length + (outgoing.video ? 1 : 0);
  const answers = outgoing.replyTo === undefined ? undefined : postNumber(outgoing.replyTo);
  return (
    isShownAs(post, outgoing.text) && (Array.isArray(media) ? media.length : 0) === sent && answered(post) === answers
  );
}

function answered(post: Post): string | undefined {
  const references: unknown = post['referenced_tweets'] ?? [];
  const reply = Array.isArray(references)
    ? references.filter(isObject).find(({ type }) => type === 'replied_to')
    : undefined;
  return reply && textAt(reply, 'id');
}

function createdAt(post: Post): number {
  const at = Date.parse(textAt(post, 'created_at'));
  if (Number.isNaN(at)) throw new NetworkError('unknown', UNDATED);
  return at;
}

/** A number, or the address of a post. */
export function postNumber(said: string): string {
  const [, id] = /^(?:https:\/\/(?:x|twitter)\.com\/\w+(?:\/web)?\/status\/)?(\d{1,19})(?:$|[/?#])/.exec(said) ?? [];
  if (id !== undefined) return id;
  throw new NetworkError('refused', cannotAnswer('X'));
}

/** Looks among an organisation's own posts and comments on LinkedIn for the one that we sent. */
import { isObject, jsonObject, textAt } from './answers';
import { encoded, type LinkedInApi, type LinkedInRequest } from './linkedin-api';
import { answeredBy, commentsOf, commentTarget, receiptOfComment } from './linkedin-comment';
import { receiptOf } from './linkedin-post';
import { fromLittleText, isSameText } from './linkedin-text';
import { NetworkError, type Outgoing, type Receipt } from './network';
import { standsTwice, TOO_MANY_POSTS, UNDATED, unreadable } from './words';

type Element = Record<string, unknown>;

const PAGE = 100;
const MOST_PAGES = 25;
/** The server's clock and ours may differ a little. */
const CLOCK_DIFFERENCE_MS = 60_000;

/** The one post, or nothing; more than one is for a person to judge. */
export async function findPost(api: LinkedInApi, author: string, outgoing: Outgoing): Promise<Receipt | undefined> {
  const since = Date.parse(outgoing.createdAt) - CLOCK_DIFFERENCE_MS;
  const found =
    outgoing.replyTo === undefined
      ? await postsLike(api, author, outgoing, since)
      : await commentsLike(api, author, outgoing, since);
  if (found.length <= 1) return found[0];
  throw new NetworkError('unknown', standsTwice('LinkedIn', found.length));
}

/** Sorted by their last change, which is never before their making. */
async function postsLike(api: LinkedInApi, author: string, outgoing: Outgoing, since: number): Promise<Receipt[]> {
  const path = `/rest/posts?q=author&author=${encoded(author)}&sortBy=LAST_MODIFIED`;
  const request: LinkedInRequest = { method: 'GET', path, headers: { 'x-restli-method': 'FINDER' } };
  const posts = await elementsOf(api, request, (post) => momentAt(post, 'lastModifiedAt') < since);
  return posts
    .filter((post) => post['author'] === author && post['lifecycleState'] === 'PUBLISHED')
    .filter((post) => momentAt(post, 'createdAt') >= since)
    .filter((post) => isSameText(fromLittleText(String(post['commentary'] ?? '')), outgoing.text))
    .filter((post) => mediaIn(post) === outgoing.images.length + (outgoing.video ? 1 : 0))
    .map((post) => receiptOf(textAt(post, 'id')));
}

async function commentsLike(api: LinkedInApi, actor: string, outgoing: Outgoing, since: number): Promise<Receipt[]> {
  const target = answeredBy(outgoing.replyTo ?? '');
  const comments = await elementsOf(api, { method: 'GET', path: `${commentsOf(target)}?sortOrder=ASCENDING` });
  return comments
    .filter((comment) => comment['actor'] === actor)
    .filter(({ created }) => isObject(created) && momentAt(created, 'time') >= since)
    .filter(({ message }) => isObject(message) && isSameText(String(message['text']), outgoing.text))
    .map((comment) => receiptOfComment(nameOf(comment, commentTarget(target)?.post ?? target)));
}

async function elementsOf(api: LinkedInApi, request: LinkedInRequest, isOver: (one: Element) => boolean = () => false) {
  const all: Element[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await api.ask({ ...request, path: `${request.path}&count=${PAGE}&start=${page * PAGE}` });
    api.expectTaken(answer);
    const { elements } = jsonObject(answer);
    if (!Array.isArray(elements) || !elements.every(isObject)) {
      throw new NetworkError('unknown', unreadable('LinkedIn'));
    }
    all.push(...elements);
    const last = elements.at(-1);
    if (!last || isOver(last)) return all;
  }
  throw new NetworkError('unknown', TOO_MANY_POSTS);
}

function mediaIn({ content }: Element): number {
  if (!isObject(content)) return 0;
  const images = isObject(content['multiImage']) ? content['multiImage']['images'] : undefined;
  if (Array.isArray(images)) return images.length;
  return isObject(content['media']) ? 1 : 0;
}

function nameOf(comment: Element, post: string): string {
  const known = comment['commentUrn'] ?? comment['$URN'];
  return typeof known === 'string' ? known : `urn:li:comment:(${post},${textAt(comment, 'id')})`;
}

function momentAt(object: Element, key: string): number {
  const at = object[key];
  if (typeof at === 'number') return at;
  throw new NetworkError('unknown', UNDATED);
}

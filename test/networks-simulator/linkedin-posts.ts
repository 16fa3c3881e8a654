/** The posts and comments of the simulated LinkedIn, by an organisation and by a person. */
import type { FakeAnswer } from '../networks/faulty-server';
import type { LinkedInUploads } from './linkedin-uploads';
import { shownFrom } from './linkedin-words';
import type { Standing } from './simulated-network';

const LONGEST = 3_000;
const LONGEST_COMMENT = 1_250;
const A_DAY_MS = 24 * 3_600_000;

type Json = Record<string, unknown>;

interface Kept extends Standing {
  readonly commentary: string;
  readonly content: unknown;
}

type Said = Pick<Kept, 'account' | 'text' | 'media' | 'commentary' | 'content'>;

export class LinkedInPosts {
  readonly standing: Kept[] = [];
  private readonly deleted = new Set<string>();
  private lastId = 7_141_138_937_766_391_808n;

  constructor(
    private readonly organisation: string,
    private readonly person: string,
    private readonly uploads: LinkedInUploads,
    private readonly postsAllowed: number,
  ) {}

  stands(id: string): boolean {
    return !this.deleted.has(id) && this.standing.some((one) => one.id === id);
  }

  post({ author, commentary, content, visibility, lifecycleState, distribution }: Json): FakeAnswer {
    if (!this.maySpeakFor(author)) return no(403, 'Not enough permissions to access: posts.CREATE');
    const complete = visibility === 'PUBLIC' && lifecycleState === 'PUBLISHED' && typeof distribution === 'object';
    if (!complete || typeof commentary !== 'string') return no(400, 'ERROR :: /commentary :: field is required');
    const text = shownFrom(commentary).trim();
    if (text.length > LONGEST) return no(400, `ERROR :: /commentary :: is longer than ${LONGEST} characters`);
    const media = this.uploads.attach(content as Json | undefined, author);
    if (!media) return no(400, 'ERROR :: /content :: media cannot be used');
    const said = { account: author, text, media, commentary, content };
    return this.refusal(said) ?? this.keep(said);
  }

  comment(target: string, { actor, object, message }: Json): FakeAnswer {
    const text = (message as { text?: unknown } | undefined)?.text;
    if (!this.maySpeakFor(actor) || typeof object !== 'string') return no(403, 'Not enough permissions to comment');
    if (!this.stands(target)) return no(404, 'The entity that is commented on is not there');
    if (typeof text !== 'string' || text.length > LONGEST_COMMENT) return no(400, 'Comment is too long');
    const id = String((this.lastId += 1n));
    const urn = `urn:li:comment:(${object},${id})`;
    const kept = { id: urn, account: actor, text, media: [], inReplyTo: target, at: Date.now() };
    this.standing.push({ ...kept, commentary: text, content: undefined });
    const body = { id, $URN: urn, actor, object, message: { text }, created: { actor, time: Date.now() } };
    return { status: 201, headers: { 'x-restli-id': id }, body };
  }

  /** Deleting is idempotent. */
  remove(id: string): FakeAnswer {
    this.deleted.add(id);
    return { status: 204 };
  }

  removeComment(number: string): FakeAnswer {
    const comment = this.standing.find(({ id }) => id.endsWith(`,${number})`));
    return comment && this.stands(comment.id) ? this.remove(comment.id) : no(404, 'Comment not found');
  }

  /** What a person posted may not be read. */
  byAuthor(asked: URLSearchParams): FakeAnswer {
    if (asked.get('q') !== 'author' || asked.get('author') !== this.organisation) return no(403, 'ACCESS_DENIED');
    const theirs = this.standing.filter(({ account, inReplyTo }) => account === this.organisation && !inReplyTo);
    const posts = theirs.filter(({ id }) => this.stands(id));
    return page(asked, posts.reverse().map(entity));
  }

  commentsOn(target: string, asked: URLSearchParams): FakeAnswer {
    const comments = this.standing.filter(({ id, inReplyTo }) => inReplyTo === target && this.stands(id));
    return page(
      asked,
      comments.map(({ id, account: actor, text, at }) => ({
        ...{ $URN: id, id: /,(\d+)\)$/.exec(id)?.[1], actor, object: target, message: { text } },
        created: { actor, time: at },
      })),
    );
  }

  /** What was deleted counts for a day or two as well. */
  private refusal({ account, text, media }: Said): FakeAnswer | undefined {
    const theirs = this.standing.filter((one) => one.account === account && one.inReplyTo === undefined);
    const today = theirs.filter(({ at }) => at > Date.now() - A_DAY_MS);
    if (today.length >= this.postsAllowed) return no(429, 'Resource level throttle APPLICATION_AND_MEMBER DAY limit');
    const same = today.find((one) => one.text === text && JSON.stringify(one.media) === JSON.stringify(media));
    if (!same) return undefined;
    const message = `com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of ${same.id}`;
    const inputErrors = [{ description: 'Duplicate post is detected', input: {}, code: 'DUPLICATE_POST' }];
    const errorDetailType = 'com.linkedin.common.error.BadRequest';
    return { status: 422, body: { errorDetailType, message, errorDetails: { inputErrors }, status: 422 } };
  }

  private maySpeakFor(author: unknown): author is string {
    return author === this.organisation || author === this.person;
  }

  private keep(said: Said): FakeAnswer {
    const id = `urn:li:share:${(this.lastId += 1n)}`;
    this.standing.push({ id, at: Date.now(), ...said });
    return { status: 201, headers: { 'x-restli-id': id }, body: '' };
  }
}

function page(asked: URLSearchParams, all: readonly Json[]): FakeAnswer {
  const [start, count] = [Number(asked.get('start') ?? 0), Number(asked.get('count') ?? 10)];
  if (count > 100) return no(400, 'count is at most 100');
  return { status: 200, body: { elements: all.slice(start, start + count), paging: { start, count, links: [] } } };
}

const entity = ({ id, account: author, commentary, content, at }: Kept): Json => ({
  ...{ id, author, commentary, visibility: 'PUBLIC', lifecycleState: 'PUBLISHED', createdAt: at, publishedAt: at },
  ...{ lastModifiedAt: at, ...(content !== undefined && { content }) },
});

export const no = (status: number, message: string, code?: string): FakeAnswer => ({
  status,
  body: { status, message, serviceErrorCode: 100, ...(code !== undefined && { code }) },
});

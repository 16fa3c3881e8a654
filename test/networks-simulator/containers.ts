/** Publishing in containers, as Instagram and Threads document it; what differs is told by a flavour. */
import type { FakeAnswer, Work } from '../networks/faulty-server';
import { BAD_TOKEN, fetchMedium, momentOf, no, NOT_SEEN, ok, page, read, Tokens, type Asked } from './meta';
import type { Standing, StandingMedia } from './simulated-network';

const DAY_MS = 24 * 3600_000;

export interface Flavour {
  readonly account: string;
  readonly username: string;
  readonly token: string;
  readonly edge: string;
  readonly publish: string;
  readonly status: string;
  readonly text: string;
  readonly permalink: (id: string) => string;
  /** What is wrong with a container's fields and the bytes behind its address, if anything. */
  refuse(fields: ReadonlyMap<string, string>, media: Buffer | undefined): FakeAnswer | undefined;
  /** Requests of this network alone, before the rest is looked at. */
  own(asked: Asked, tokens: Tokens): FakeAnswer | undefined;
}

export interface ContainerOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How often a container is looked at before it is finished. */
  readonly looks?: number;
  /** What new containers end as. */
  readonly endsAs?: 'FINISHED' | 'ERROR';
  /** Posts that the account may place in a day. */
  readonly quota?: number;
}

interface Container {
  readonly id: string;
  readonly text: string;
  readonly inReplyTo?: string;
  readonly isItem: boolean;
  readonly media: readonly StandingMedia[];
  readonly madeAt: number;
  looks: number;
  published: boolean;
}

export class Containers {
  readonly standing: Standing[] = [];
  readonly tokens: Tokens;
  private readonly made = new Map<string, Container>();
  private readonly deleted = new Set<string>();

  constructor(
    private readonly flavour: Flavour,
    private readonly options: ContainerOptions,
  ) {
    this.tokens = new Tokens(flavour.token, flavour.username);
  }

  stands(id: string): boolean {
    return this.standing.some((post) => post.id === id) && !this.deleted.has(id);
  }

  readonly work: Work = async (request, _line, body) => {
    const asked = await read(request, body);
    const own = this.flavour.own(asked, this.tokens);
    if (own) return own;
    if (!this.tokens.works(asked.token)) return BAD_TOKEN;
    return this.answer(asked);
  };

  private answer(asked: Asked): Promise<FakeAnswer> | FakeAnswer {
    const { account, edge, publish } = this.flavour;
    const [, node = '', under] = asked.path.split('/');
    if (under === undefined) return asked.method === 'DELETE' ? this.remove(node) : this.look(node);
    if (node !== account) return NOT_SEEN;
    if (asked.method === 'POST' && under === edge) return this.make(asked.fields);
    if (asked.method === 'POST' && under === publish) return this.publish(asked.fields.get('creation_id') ?? '');
    if (under === edge) return this.list(asked.fields, false);
    if (under === 'replies') return this.list(asked.fields, true);
    if (under.endsWith('_limit')) return this.quota();
    return NOT_SEEN;
  }

  private async make(fields: ReadonlyMap<string, string>): Promise<FakeAnswer> {
    const address = fields.get('image_url') ?? fields.get('video_url');
    const kind = fields.has('image_url') ? 'image' : 'video';
    const fetched = address === undefined ? undefined : await fetchMedium(kind, address, fields.get('alt_text') ?? '');
    if (address !== undefined && !fetched) return no(9004, 'The media could not be fetched from this URI', 2207052);
    const wrong = this.flavour.refuse(fields, fetched?.bytes);
    if (wrong) return wrong;
    const children = (fields.get('children') ?? '').split(',').filter(Boolean);
    const items = children.map((id) => this.made.get(id));
    if (items.some((item) => !item?.isItem || this.statusOf(item) !== 'FINISHED')) return no(100, 'Invalid children');
    const id = String(17_890_000_000_000_000n + BigInt(this.made.size + 1));
    const [text, inReplyTo] = [fields.get(this.flavour.text) ?? '', fields.get('reply_to_id')];
    if (inReplyTo !== undefined && !this.stands(inReplyTo)) return no(100, 'Invalid reply_to_id');
    const media = fetched ? [fetched.medium] : items.flatMap((item) => item?.media ?? []);
    const isItem = fields.get('is_carousel_item') === 'true';
    const rest = { isItem, media, madeAt: this.now(), looks: 0, published: false };
    this.made.set(id, { id, text, ...(inReplyTo !== undefined && { inReplyTo }), ...rest });
    return ok({ id });
  }

  private publish(id: string): FakeAnswer {
    const container = this.made.get(id);
    if (!container || container.isItem) return no(24, 'The requested resource does not exist', 2207006);
    if (container.published) return no(100, 'This container was published already');
    const status = this.statusOf(container);
    if (status === 'EXPIRED') return no(-2, 'The media you are trying to access has expired', 2207020);
    if (status !== 'FINISHED') return no(9007, 'Media ID is not available', 2207027);
    if (this.used() >= this.total()) return no(9, 'You reached maximum number of posts', 2207042);
    container.published = true;
    const post = String(18_050_000_000_000_000n + BigInt(this.standing.length + 1));
    const { text, media, inReplyTo } = container;
    const reply = inReplyTo !== undefined && { inReplyTo };
    this.standing.push({ id: post, account: this.flavour.account, text, media, ...reply, at: this.now() });
    return ok({ id: post });
  }

  private look(node: string): FakeAnswer {
    const { account, username, status, permalink } = this.flavour;
    if (node === 'me') return ok({ id: account, user_id: account, username });
    const container = this.made.get(node);
    if (container) {
      container.looks += 1;
      return ok({ id: node, [status]: this.statusOf(container) });
    }
    return this.stands(node) ? ok({ id: node, permalink: permalink(node) }) : NOT_SEEN;
  }

  private list(fields: ReadonlyMap<string, string>, replies: boolean): FakeAnswer {
    const posts = this.standing.filter(({ id, inReplyTo }) => this.stands(id) && (inReplyTo !== undefined) === replies);
    const { text, permalink } = this.flavour;
    const entity = (post: Standing) => ({
      id: post.id,
      ...(post.text !== '' && { [text]: post.text }),
      timestamp: momentOf(post.at),
      permalink: permalink(post.id),
    });
    return page(posts.map(entity), fields);
  }

  private remove(id: string): FakeAnswer {
    if (!this.stands(id)) return NOT_SEEN;
    this.deleted.add(id);
    return ok({ success: true, deleted_id: id });
  }

  private statusOf({ madeAt, looks, published }: Container): string {
    if (published) return 'PUBLISHED';
    if (this.now() - madeAt >= DAY_MS) return 'EXPIRED';
    return looks > (this.options.looks ?? 0) ? (this.options.endsAs ?? 'FINISHED') : 'IN_PROGRESS';
  }

  private quota(): FakeAnswer {
    const config = { quota_total: this.total(), quota_duration: 86_400 };
    return ok({ data: [{ quota_usage: this.used(), config }] });
  }

  private used = () => this.standing.filter(({ at }) => this.now() - at < DAY_MS).length;
  private total = () => this.options.quota ?? 100;
  private now = () => (this.options.now ?? Date.now)();
}

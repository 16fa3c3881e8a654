/** A desk with everybody in it, and posts as a test wants them: it says only what matters to it. */
import type { Role } from '../src/common/actor';
import type { PostView } from '../src/posts/post-view';
import type { TestApp } from './test-app';
import type { Answer, Visitor } from './visitor';

const PEOPLE = {
  mieke: ['mandataris'],
  joris: ['mandataris'],
  an: ['assistant'],
  wim: ['woordvoerder'],
  wanda: ['woordvoerder'],
  bea: ['administrator'],
  otto: ['auditor'],
} as const satisfies Record<string, readonly Role[]>;

export type Person = keyof typeof PEOPLE;
export type ApprovalView = PostView['approvals'][number];

/** Mieke and Joris write, An drafts for Mieke, Wim and Wanda answer for topics, Bea administers, Otto audits. */
export type Desk = Readonly<Record<Person, Visitor>> & {
  readonly app: TestApp;
  readonly organisationId: string;
  readonly slug: string;
  /** The organisation's own page. */
  readonly site: string;
  /** The protected topic "fusie" of Wim. */
  readonly fusie: string;
};

let desks = 0;

export async function openDesk(app: TestApp): Promise<Desk> {
  const slug = `zonnedaal-${(desks += 1)}`;
  const { id, people } = await app.organisation(slug, PEOPLE);
  const visitors = people as Record<Person, Visitor>;
  const { bea, an, mieke, wim } = visitors;
  made(await bea.patch(`/members/${an.id}`, { assists: [mieke.id] }));
  const site = made(await bea.post('/channels', { network: 'site', name: 'Website', role: 'official' })).id;
  const fusie = (await aTopic({ bea }, 'fusie', { woordvoerders: [wim.id] })).id;
  return { ...visitors, app, organisationId: id, slug, site, fusie };
}

export async function aTopic(
  desk: Pick<Desk, 'bea'>,
  key: string,
  more: object,
): Promise<{ id: string; version: number }> {
  const topic = { key, name: key, terms: [key], excludes: [], substitutes: [], decision: 'any', answerWithin: 'PT8H' };
  return made(await desk.bea.post('/topics', { ...topic, ...more }));
}

export async function aWebhook(desk: Desk, receiver: { url: string; secret: string }): Promise<string> {
  const settings = { url: receiver.url, secret: receiver.secret };
  return made(await desk.bea.post('/channels', { network: 'webhook', name: 'Krant', role: 'official', settings })).id;
}

export async function aMastodon(desk: Desk, server: { url: string; token: string }): Promise<string> {
  const settings = { instance: server.url, token: server.token };
  return made(await desk.bea.post('/channels', { network: 'mastodon', name: 'Mastodon', role: 'official', settings }))
    .id;
}

export const aPost = (desk: Desk) => new PostBuilder(desk);

/** The last word, a state, walks the post there over HTTP and gives what the API then shows. */
class PostBuilder {
  private content: Record<string, unknown>;
  private author: Visitor;
  private at: unknown;

  constructor(private readonly desk: Desk) {
    this.author = desk.mieke;
    this.content = { text: 'De markt op het plein begint om negen uur.', role: 'official', channels: [desk.site] };
  }

  by(author: Visitor): this {
    this.author = author;
    return this;
  }

  with(content: object): this {
    this.content = { ...this.content, ...content };
    return this;
  }

  saying(text: string): this {
    return this.with({ text });
  }

  on(...channels: string[]): this {
    return this.with({ channels });
  }

  /** Touches the protected topic "fusie". */
  protected(): this {
    return this.saying('Vanavond praten we over de fusie. Kom ook!');
  }

  planned(publishAt: unknown): this {
    this.at = publishAt;
    return this;
  }

  async draft(): Promise<PostView> {
    return made(await this.author.post('/posts', this.content));
  }

  async submitted(): Promise<PostView> {
    const { id } = await this.draft();
    const publishAt = this.at === undefined ? {} : { publishAt: this.at };
    return made(await this.author.post(`/posts/${id}/submit`, { attest: true, ...publishAt }));
  }

  async inReview(): Promise<PostView> {
    return standing(await this.protected().submitted(), 'in_review');
  }

  /** With the yes of everybody who is asked. */
  async approved(): Promise<PostView> {
    const post = await this.submitted();
    for (const approval of post.approvals) await approve(this.desk, approval);
    return post.approvals.length === 0 ? post : made(await this.author.get(`/posts/${post.id}`));
  }

  /** Due in an hour unless said otherwise. */
  async scheduled(): Promise<PostView> {
    this.at ??= inMinutes(60);
    return standing(await this.approved(), 'scheduled');
  }

  /** Due at this moment, and not taken up by anybody yet. */
  async due(): Promise<PostView> {
    const post = await this.approved();
    return standing(made<PostView>(await this.author.post(`/posts/${post.id}/publish-now`)), 'scheduled');
  }
}

async function approve(desk: Desk, { id, revision, assignees }: ApprovalView): Promise<void> {
  const everybody = [desk.wim, desk.wanda].filter((person) => assignees.some((asked) => asked.id === person.id));
  for (const person of everybody) {
    if ((await person.post(`/approvals/${id}/approve`, { revision })).body.state === 'approved') return;
  }
}

/** What was answered; throws, with the answer, what is no success. */
export function made<T = { id: string; version: number }>({ status, body }: Answer): T {
  if (status >= 200 && status < 300) return body as T;
  throw new Error(`${status} ${JSON.stringify(body)}`);
}

function standing(post: PostView, state: PostView['state']): PostView {
  if (post.state !== state)
    throw new Error(`the post is ${post.state}, not ${state}: ${JSON.stringify(post.findings)}`);
  return post;
}

export const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** Looks until it is right; for what another process does in its own time. */
export async function until<T>(look: () => Promise<T>, isRight: (seen: T) => boolean, withinMs = 10_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

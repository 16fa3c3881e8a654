/** People at work over HTTP: they write the posts of one round, have some approved, and withdraw some. */
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { emailOf, PASSWORD, type Person } from '../../bench/parts/desk';
import type { Chance } from './seeded';

const AT_ONCE = 6;
const PATIENCE = 8;
/** Words of the protected topic of the municipality: a woordvoerder must say yes. */
export const PROTECTED = 'de raad spreekt over de fusie';
export const PLAIN = 'de bibliotheek is zaterdag open';

/** never: whatever happens, it arrives nowhere. either: the kill came while the author withdrew it. */
export type Fate = 'due' | 'never' | 'either';
export type Story = 'plain' | 'approved' | 'withdrawn-late' | 'not-submitted' | 'in-review' | 'withdrawn';

export interface WrittenPost {
  readonly id: string;
  readonly text: string;
  readonly story: Story;
  readonly dueAt: number;
  fate: Fate;
}

export interface Channels {
  readonly webhook: string;
  readonly mastodon: string;
  readonly site: string;
}

export interface Plan {
  readonly text: string;
  readonly story: Story;
  readonly channels: readonly string[];
  /** With an image, for a network that takes no text alone. */
  readonly withImage?: boolean;
  readonly dueAt: number;
  /** As a person says it; absent: the instant. */
  readonly publishAt?: unknown;
}

/** A third goes to Mastodon too, a third to the public page; what must never arrive would go everywhere. */
export function planRound(round: number, due: number, channels: Channels, dueAt: () => number): Plan[] {
  const { webhook, mastodon, site } = channels;
  const stories: Story[] = Array.from({ length: due }, (_, n) => (n % 10 === 0 ? 'approved' : 'plain'));
  const others: Story[] = ['not-submitted', 'in-review', 'withdrawn', 'withdrawn-late'];
  for (const story of others) stories.push(...Array<Story>(Math.max(1, Math.round(due / 15))).fill(story));
  return stories.map((story, n) => ({
    text: `Bericht ${round}-${n}: ${['approved', 'in-review'].includes(story) ? PROTECTED : PLAIN}.`,
    story,
    channels: n >= due ? [webhook, mastodon, site] : [webhook, ...([[], [mastodon], [site]][n % 3] ?? [])],
    dueAt: dueAt(),
  }));
}

export class Desk {
  private image: Promise<string> | undefined;

  private constructor(
    private readonly url: string,
    private readonly tokens: Record<Person, string>,
  ) {}

  static async signIn(url: string): Promise<Desk> {
    const desk = new Desk(url, { mieke: '', wim: '', bea: '' });
    await desk.signInAnew();
    return desk;
  }

  /** A session is shorter than a long run. */
  private async signInAnew(): Promise<void> {
    for (const person of ['mieke', 'wim'] as const) {
      const answer = await post(this.url, '/auth/login', { email: emailOf(person), password: PASSWORD });
      this.tokens[person] = answer.accessToken ?? '';
    }
  }

  async write(plans: readonly Plan[]): Promise<WrittenPost[]> {
    await this.signInAnew();
    const written: WrittenPost[] = [];
    const waiting = [...plans];
    const turn = async () => {
      for (let plan = waiting.shift(); plan; plan = waiting.shift()) written.push(await this.writeOne(plan));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, turn));
    return written;
  }

  /** At a moment before it is due. What was answered, holds; where the kill came first, nobody can know. */
  async withdrawLate(late: WrittenPost, chance: Chance): Promise<void> {
    const now = Date.now();
    await pause(Math.max(0, chance.between(now, late.dueAt) - now));
    try {
      late.fate = 'either';
      await this.withdraw(late.id);
      late.fate = 'never';
    } catch (cause) {
      if (cause instanceof Refused || wasUnheard(cause)) late.fate = 'due'; // it had left, or nobody was there
    }
  }

  /** A time that is none, or is two, is refused. */
  async mayNotPlan(publishAt: unknown, channel: string): Promise<void> {
    const draft = { text: PLAIN, role: 'official', channels: [channel], publishAt };
    const thrown: unknown = await this.as('mieke', '/posts', draft).catch((cause: unknown) => cause);
    if (!(thrown instanceof Error) || !thrown.message.includes(' 422: ')) throw new Error('it was to be refused');
  }

  private async writeOne({ text, story, channels, dueAt, ...more }: Plan): Promise<WrittenPost> {
    const publishAt = more.publishAt ?? new Date(dueAt).toISOString();
    const media = more.withImage ? [await this.anImage()] : [];
    const { id = '' } = await patiently(() =>
      this.as('mieke', '/posts', { text, role: 'official', channels, media, publishAt }),
    );
    const isDue = ['plain', 'approved', 'withdrawn-late'].includes(story);
    const written: WrittenPost = { id, text, story, dueAt, fate: isDue ? 'due' : 'never' };
    if (story === 'not-submitted') return written;
    const { approvals } = await patiently(() => this.as('mieke', `/posts/${id}/submit`, { attest: true }));
    if (story === 'approved') await this.as('wim', `/approvals/${approvals?.[0]?.id}/approve`, { revision: 1 });
    if (story === 'withdrawn') await this.withdraw(id);
    return written;
  }

  /** One for all posts: it is kept once, and each network that fetches gets its own address of it. */
  private anImage(): Promise<string> {
    return (this.image ??= this.upload());
  }

  private async upload(): Promise<string> {
    const red = { create: { width: 320, height: 320, channels: 3, background: '#a33' } } as const;
    const form = new FormData();
    form.set('alt', 'De bibliotheek');
    form.set('file', new Blob([new Uint8Array(await sharp(red).jpeg().toBuffer())], { type: 'image/jpeg' }), 'b.jpg');
    const headers = { authorization: `Bearer ${this.tokens.mieke}` };
    const response = await fetch(`${this.url}/api/v1/media`, { method: 'POST', headers, body: form });
    if (!response.ok) throw new Error(`POST /media answered ${response.status}: ${await response.text()}`);
    return ((await response.json()) as { readonly id: string }).id;
  }

  private withdraw(id: string): Promise<Answer> {
    return this.as('mieke', `/posts/${id}/withdraw`, { reason: 'Toch niet.' });
  }

  private as(person: Person, path: string, body: object): Promise<Answer> {
    return post(this.url, path, body, this.tokens[person]);
  }
}

interface Answer {
  readonly id?: string;
  readonly accessToken?: string;
  readonly approvals?: readonly { readonly id: string }[];
}

/** On a busy machine the desk may have no database at hand for a moment; then nothing was done. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (cause) {
      if (tries === PATIENCE || !(cause instanceof Error) || !cause.message.includes(' answered 503:')) throw cause;
      await pause(1000);
    }
  }
}

/** The desk did answer, and the answer was no. */
class Refused extends Error {}

const wasUnheard = (thrown: unknown) =>
  thrown instanceof TypeError && (thrown.cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED';

async function post(url: string, path: string, body: object, token?: string): Promise<Answer> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status === 409) throw new Refused(text);
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text) as Answer;
}

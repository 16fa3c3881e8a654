/** What came of one round: the desk's own record held against what the targets saw. */
import type { DeliveryRow } from './owner';
import type { Arrival } from './targets';
import type { WrittenPost } from './writing';

/** A person sees it, and is asked. */
const TELLS = ['missed', 'uncertain', 'failed'];
const SETTLED = ['published', 'partly_published', ...TELLS];

export const WRONG = ['doubled', 'lost', 'unapproved', 'phantom', 'early'] as const;

/** A post that stands at its target. `key` tells one appearance there from another. */
export interface Appearance {
  readonly network: string;
  readonly text: string;
  readonly key: string;
  readonly at: number;
}

export interface Judgement extends Record<(typeof WRONG)[number], number> {
  /** Deliveries that are published and stand at their target. */
  readonly delivered: number;
  /** Deliveries that were handed to a person. */
  readonly told: number;
  /** Requests to the webhook under an id that it had seen; the contract allows them. */
  readonly repeats: number;
  /** What went wrong, in words, and the posts it happened to. */
  readonly complaints: readonly string[];
  readonly posts: readonly string[];
}

export interface Round {
  readonly posts: readonly WrittenPost[];
  readonly deliveries: readonly DeliveryRow[];
  readonly arrivals: readonly Arrival[];
  /** What stands on Mastodon and on the public page. */
  readonly standing: readonly Appearance[];
}

class Complaints {
  readonly counts = { doubled: 0, lost: 0, unapproved: 0, phantom: 0, early: 0 };
  readonly sentences: string[] = [];
  readonly posts = new Set<string>();

  add(kind: (typeof WRONG)[number], post: WrittenPost, detail: string): void {
    this.counts[kind] += 1;
    this.sentences.push(`${kind}: "${post.text}" (${post.story}, ${post.fate}) ${detail}`);
    this.posts.add(post.id);
  }
}

export function judge(round: Round): Judgement {
  const complaints = new Complaints();
  const tally = { delivered: 0, told: 0 };
  const seen = [...onceEach(round.arrivals), ...round.standing];
  for (const post of round.posts) {
    const appearances = seen.filter(({ text }) => text === post.text);
    const deliveries = round.deliveries.filter(({ postId }) => postId === post.id);
    judgeAppearances(complaints, post, appearances);
    for (const delivery of deliveries) {
      const stands = appearances.some(({ network }) => network === delivery.network);
      if (delivery.state === 'published' && stands) tally.delivered += 1;
      if (TELLS.includes(delivery.state)) tally.told += 1;
      if (delivery.state === 'published' && !stands) complaints.add('phantom', post, delivery.network);
      if (post.fate === 'due' && delivery.state !== 'published' && !TELLS.includes(delivery.state))
        complaints.add('lost', post, `${delivery.network} is ${delivery.state}`);
    }
    judgeEnd(complaints, post, deliveries);
  }
  const repeats = round.arrivals.length - new Set(round.arrivals.map(({ id }) => id)).size;
  return { ...tally, repeats, ...complaints.counts, complaints: complaints.sentences, posts: [...complaints.posts] };
}

/** The same id with the same body is one post, however often it came: it is known by its first arrival. */
function onceEach(arrivals: readonly Arrival[]): Appearance[] {
  const first = new Map<string, Appearance>();
  for (const { id, text, body, at } of arrivals) {
    const key = `${id} ${body}`;
    if (!first.has(key)) first.set(key, { network: 'webhook', text, key, at });
  }
  return [...first.values()];
}

function judgeAppearances(complaints: Complaints, post: WrittenPost, appearances: readonly Appearance[]): void {
  for (const network of new Set(appearances.map((one) => one.network))) {
    const there = appearances.filter((one) => one.network === network);
    if (there.length > 1) complaints.add('doubled', post, `${network}: ${there.map(({ key }) => key).join(' | ')}`);
    if (post.fate === 'never') complaints.add('unapproved', post, network);
    const earliest = Math.min(...there.map(({ at }) => at));
    if (earliest < post.dueAt) complaints.add('early', post, `${network}: ${post.dueAt - earliest} ms`);
  }
}

/** A post that was due has deliveries, and itself says what came of them. */
function judgeEnd(complaints: Complaints, post: WrittenPost, deliveries: readonly DeliveryRow[]): void {
  if (post.fate !== 'due') return;
  if (deliveries.length === 0) complaints.add('lost', post, 'it has no deliveries');
  const state = deliveries[0]?.postState ?? '';
  const ended = deliveries.every((one) => one.state === 'published' || TELLS.includes(one.state));
  if (deliveries.length > 0 && ended && !SETTLED.includes(state)) complaints.add('lost', post, `the post is ${state}`);
}

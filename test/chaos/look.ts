/** Looks at every target and into the database, and judges what is found there. */
import { deliveriesOf, takenOver, withOwner } from './owner';
import { articlesOf } from './public-page';
import type { Targets } from './targets';
import { judge, type Judgement } from './verdict';
import type { World } from './world';
import type { WrittenPost } from './writing';

/** How much the targets had seen at a moment. */
export interface Mark {
  readonly arrivals: number;
  readonly accepted: number;
  readonly asked: number;
}

export interface Verdict extends Judgement {
  /** Deliveries that a kill cut off in the hands of a worker, and that the next one took over. */
  readonly cut: number;
  /** Requests to Mastodon that it recognised by their key. */
  readonly known: number;
}

export const NOTHING: Mark = { arrivals: 0, accepted: 0, asked: 0 };

export const markOf = ({ arrivals, mastodon }: Targets): Mark => ({
  arrivals: arrivals.length,
  accepted: mastodon.accepted.length,
  asked: mastodon.requests.filter((line) => line === 'POST /api/v1/statuses').length,
});

export async function lookAt(world: World, posts: readonly WrittenPost[], since: Mark): Promise<Verdict> {
  const { targets, order, tree } = world;
  const ids = posts.map(({ id }) => id);
  const { deliveries, cut } = await withOwner(order.dataFolder, async (client) => ({
    deliveries: await deliveriesOf(client, ids),
    cut: await takenOver(client, ids),
  }));
  const statuses = targets.mastodon.accepted
    .slice(since.accepted)
    .map(({ id, text, createdAt }) => ({ network: 'mastodon', text, key: id, at: Date.parse(createdAt) }));
  const judgement = judge({
    posts,
    deliveries,
    arrivals: targets.arrivals.slice(since.arrivals),
    standing: [...statuses, ...(await articlesOf(tree.url, posts, deliveries))],
  });
  const now = markOf(targets);
  return { ...judgement, cut, known: now.asked - since.asked - (now.accepted - since.accepted) };
}

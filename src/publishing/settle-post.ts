/** When every delivery of a post has ended, the post says what came of it. */
import { Injectable } from '@nestjs/common';
import { scheduler, type Actor } from '../common/actor';
import type { Tx } from '../common/database';
import type { LockedPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import { MOVES, type PostState } from '../posts/workflow';
import { followThread } from './follow-thread';
import { hasEnded, type DeliveryState } from './delivery-workflow';

const STANDING = `SELECT coalesce(array_agg(state), '{}') AS deliveries FROM deliveries
  WHERE post_id = $1 AND state <> 'cancelled'`;

/** Pure: what the deliveries together make of the post. A part that waits for one in doubt is not on its way. */
export function settled(deliveries: readonly DeliveryState[]): PostState | undefined {
  if (deliveries.length === 0) return undefined;
  const isInDoubt = deliveries.includes('uncertain') || deliveries.includes('handed_over');
  if (!deliveries.every((state) => hasEnded(state) || (isInDoubt && state === 'waits'))) return 'publishing';
  if (isInDoubt) return 'uncertain';
  const published = deliveries.filter((state) => state === 'published').length;
  if (published === deliveries.length) return 'published';
  return published > 0 ? 'partly_published' : 'failed';
}

@Injectable()
export class SettlePost {
  constructor(private readonly posts: Posts) {}

  /** The caller holds the post's lock and has not moved it. */
  async run(tx: Tx, post: LockedPost, actor: Actor = scheduler(post.organisationId)): Promise<void> {
    await followThread(tx, post.id);
    const { deliveries } = await tx.sole<{ deliveries: DeliveryState[] }>(STANDING, [post.id]);
    const to = settled(deliveries);
    if (!to || to === post.state || !isSettling(post.state)) return;
    await this.posts.moveIn(tx, actor, post, { verb: 'settle', work: () => ({ to }) });
  }
}

const isSettling = (state: PostState) => (MOVES.settle.from as readonly PostState[]).includes(state);

/** When every delivery of a post has ended, the post says what came of it. */
import { Injectable } from '@nestjs/common';
import { scheduler, type Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { Posts } from '../posts/posts';
import type { PostState } from '../posts/workflow';
import { hasEnded, type DeliveryState } from './delivery-workflow';
import type { Job } from './job';

const STANDING = `
  SELECT p.state, array_agg(d.state) AS deliveries FROM posts p JOIN deliveries d ON d.post_id = p.id
  WHERE p.id = $1 AND d.state <> 'cancelled' GROUP BY p.id`;

/** Pure: what the deliveries together make of the post; undefined while one is still on its way. */
export function settled(deliveries: readonly DeliveryState[]): PostState | undefined {
  if (!deliveries.every(hasEnded)) return undefined;
  if (deliveries.includes('uncertain')) return 'uncertain';
  const published = deliveries.filter((state) => state === 'published').length;
  if (published === deliveries.length) return 'published';
  return published > 0 ? 'partly_published' : 'failed';
}

@Injectable()
export class SettlePost {
  constructor(private readonly posts: Posts) {}

  /** The caller holds the post's lock. */
  async run(
    tx: Tx,
    job: Pick<Job, 'organisationId' | 'postId'>,
    actor: Actor = scheduler(job.organisationId),
  ): Promise<void> {
    const standing = await tx.one<{ state: PostState; deliveries: DeliveryState[] }>(STANDING, [job.postId]);
    const to = standing && settled(standing.deliveries);
    if (!to || to === standing.state || standing.state === 'retracted') return;
    await this.posts.moveIn(tx, actor, job.postId, { verb: 'settle', work: () => ({ to }) });
  }
}

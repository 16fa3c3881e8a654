/** When a publication stop is lifted, what it held goes on: to its moment if that can still be kept, else to `missed`. */
import { Injectable } from '@nestjs/common';
import { scheduler } from '../common/actor';
import { Database } from '../common/database';
import { ProductError } from '../common/product-error';
import { STOPPED } from './hold-reasons';
import { wakeWorkers } from '../posts/wake-workers';
import { Posts } from '../posts/posts';

const HELD = `SELECT p.id FROM posts p JOIN organisations o ON o.id = p.organisation_id
  WHERE p.state = 'held' AND p.state_reason = $1 AND NOT o.publication_stopped ORDER BY p.publish_at LIMIT 500`;

/** Of posts that other channels have already: the post itself is on its way. */
const UNHOLD = `UPDATE deliveries d SET state = 'scheduled', attempt_at = clock_timestamp(), detail = NULL, fence = d.fence + 1
  FROM posts p, organisations o WHERE p.id = d.post_id AND p.state = 'publishing' AND o.id = d.organisation_id
    AND NOT o.publication_stopped AND d.state = 'held' AND d.detail = $1 AND d.grace_until > clock_timestamp()`;

@Injectable()
export class ReleasePosts {
  constructor(
    private readonly database: Database,
    private readonly posts: Posts,
  ) {}

  async run(organisationId: string): Promise<number> {
    const held = await this.database.within(organisationId, async (tx) => {
      await tx.rows(UNHOLD, [STOPPED]);
      await wakeWorkers(tx);
      return tx.rows<{ id: string }>(HELD, [STOPPED]);
    });
    for (const { id } of held) await this.release(organisationId, id);
    return held.length;
  }

  /** Somebody may have taken it back meanwhile: then there is nothing to release. */
  private async release(organisationId: string, id: string): Promise<void> {
    try {
      await this.posts.move(scheduler(organisationId), id, 'release', (_, post) => {
        const grace = (post.publishAt?.getTime() ?? 0) + post.organisation.graceMinutes * 60_000;
        return post.now.getTime() < grace ? { to: 'scheduled' } : { to: 'missed', reason: STOPPED };
      });
    } catch (cause) {
      if (!(cause instanceof ProductError)) throw cause;
    }
  }
}

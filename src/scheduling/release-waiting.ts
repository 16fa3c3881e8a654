/** What a quiet period or the time to think kept back goes on when that is over; what came too late for it is missed. */
import { Injectable } from '@nestjs/common';
import { RESTED_AT } from '../approvals/cooling-off';
import { scheduler } from '../common/actor';
import { Database } from '../common/database';
import { ProductError } from '../common/product-error';
import { isQuiet } from '../policies/quiet-periods/quiet-on';
import { wakeWorkers } from '../posts/wake-workers';
import { Posts } from '../posts/posts';
import { COOLING_OFF, QUIET_PERIOD } from './hold-reasons';

/** Nothing of what kept post `p` back holds any more: it would only be kept back again. */
const FREE = `
  NOT EXISTS (SELECT 1 FROM deliveries x JOIN channels c ON c.id = x.channel_id
    WHERE x.post_id = p.id AND x.state = 'held' AND ${isQuiet('stop', 'c', 'clock_timestamp()')})
  AND NOT EXISTS (SELECT 1 FROM (SELECT * FROM submissions WHERE post_id = p.id AND revision_number = p.revision_number
      ORDER BY submitted_at DESC, id DESC LIMIT 1) s JOIN organisations o ON o.id = s.organisation_id
    WHERE ${RESTED_AT} > clock_timestamp())`;

const HELD = `SELECT p.id FROM posts p WHERE p.state = 'held' AND p.state_reason = ANY($1) AND ${FREE}
  ORDER BY p.publish_at LIMIT 500`;

/** Of posts that other channels have already. */
const UNHOLD = `UPDATE deliveries d SET state = 'scheduled', attempt_at = clock_timestamp(), detail = NULL, fence = d.fence + 1
  FROM posts p WHERE p.id = d.post_id AND p.state = 'publishing' AND d.state = 'held' AND d.detail = ANY($1)
    AND d.grace_until > clock_timestamp() AND ${FREE}`;

const REASONS = [QUIET_PERIOD, COOLING_OFF];

@Injectable()
export class ReleaseWaiting {
  constructor(
    private readonly database: Database,
    private readonly posts: Posts,
  ) {}

  async run(): Promise<void> {
    const organisations = await this.database.outside((tx) =>
      tx.rows<{ id: string }>('SELECT organisation_id AS id FROM organisations_that_wait()'),
    );
    for (const { id } of organisations) await this.organisation(id);
  }

  private async organisation(id: string): Promise<void> {
    const held = await this.database.within(id, async (tx) => {
      await tx.rows(UNHOLD, [REASONS]);
      await wakeWorkers(tx);
      return tx.rows<{ id: string }>(HELD, [REASONS]);
    });
    for (const post of held) await this.release(id, post.id);
  }

  /** Somebody may have taken it back meanwhile: then there is nothing to release. */
  private async release(organisationId: string, id: string): Promise<void> {
    try {
      await this.posts.move(scheduler(organisationId), id, 'release', (_, post) => {
        const grace = (post.publishAt?.getTime() ?? 0) + post.organisation.graceMinutes * 60_000;
        return post.now.getTime() < grace ? { to: 'scheduled' } : { to: 'missed', reason: 'grace-over' };
      });
    } catch (cause) {
      if (!(cause instanceof ProductError)) throw cause;
    }
  }
}

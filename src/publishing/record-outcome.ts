/** What the network answered becomes the delivery's state, if the delivery is still ours. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { lockPost } from '../posts/locked-post';
import type { Outcome } from './classify';
import { DELIVERY_MOVES } from './delivery-workflow';
import { DELIVERY, type Job } from './job';
import { MediaAddresses } from './media-addresses';
import { SettlePost } from './settle-post';

/**
 * A receipt is proof also when the delivery was taken for orphaned meanwhile, as long as no repeat of it is under way;
 * everything else a stale worker has to say is not written.
 */
const WRITE = `
  WITH recorded AS (
    UPDATE deliveries SET state = $3, remote_id = coalesce($4, remote_id), remote_url = coalesce($5, remote_url),
      published_at = CASE WHEN $3 = 'published' THEN clock_timestamp() ELSE published_at END, detail = $6,
      first_armed_at = CASE WHEN $3 = 'scheduled' THEN NULL ELSE first_armed_at END,
      attempt_at = clock_timestamp() + $7 * interval '1 millisecond'
    WHERE id = $1 AND ((state = 'sending' AND fence = $2)
      OR ($3 = 'published' AND state IN ('uncertain', 'resend') AND fence = $2 + 1))
    RETURNING id)
  UPDATE attempts SET ended_at = clock_timestamp(), outcome = $8, status = $9, detail = $6
  FROM recorded WHERE delivery_id = recorded.id AND attempts.fence = $2 RETURNING delivery_id`;

@Injectable()
export class RecordOutcome {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly settle: SettlePost,
    private readonly addresses: MediaAddresses,
  ) {}

  run(job: Job, outcome: Outcome): Promise<void> {
    return this.database.within(job.organisationId, (tx) => this.runIn(tx, job, outcome));
  }

  async runIn(tx: Tx, job: Job, outcome: Outcome): Promise<void> {
    const post = await lockPost(tx, job.postId);
    if (!(await this.write(tx, job, outcome))) return;
    await this.addresses.close(tx, job);
    const { move, receipt, status } = outcome;
    const told = DELIVERY(job, { status, ...(receipt && { remoteId: receipt.remoteId }) });
    await this.audit.record(
      tx,
      scheduler(job.organisationId),
      `delivery.${move}`,
      { type: 'post', id: job.postId },
      told,
    );
    await this.settle.run(tx, post);
  }

  /** False when the delivery is no longer ours. */
  private async write(tx: Tx, job: Job, { move, receipt, detail, status, pauseMs }: Outcome): Promise<boolean> {
    const found = [receipt?.remoteId ?? null, receipt?.url || null];
    const values = [job.id, job.fence, DELIVERY_MOVES[move].to, ...found, detail, pauseMs, move, status];
    return (await tx.one(WRITE, values)) !== undefined;
  }
}

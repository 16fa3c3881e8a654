/** A delivery that was kept back past its grace, of a post that other channels have: its time is over. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { lockPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import { hasLeft } from '../posts/workflow';
import { nextDelivery } from './delivery-workflow';
import { DELIVERY, JOB_COLUMNS, type Job } from './job';
import { SettlePost } from './settle-post';

const MISSED = `UPDATE deliveries SET state = $2, fence = fence + 1 WHERE id = $1 AND state = 'held'
  AND grace_until < clock_timestamp() RETURNING id`;

@Injectable()
export class MissDeliveries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly posts: Posts,
    private readonly settle: SettlePost,
  ) {}

  async run(): Promise<number> {
    const jobs = await this.database.outside((tx) =>
      tx.rows<Job>(`SELECT ${JOB_COLUMNS} FROM stalled_deliveries(100)`),
    );
    for (const job of jobs) await this.database.within(job.organisationId, (tx) => this.miss(tx, job));
    return jobs.length;
  }

  private async miss(tx: Tx, job: Job): Promise<void> {
    const post = await lockPost(tx, job.postId);
    const actor = scheduler(job.organisationId);
    if (!(await tx.one(MISSED, [job.id, nextDelivery('held', 'miss')]))) return;
    if (!hasLeft(post.state)) {
      return this.posts.moveIn(tx, actor, post, { verb: 'miss', work: () => ({ reason: 'grace-over' }) });
    }
    await this.audit.record(tx, actor, 'delivery.miss', { type: 'post', id: post.id }, DELIVERY(job));
    await this.settle.run(tx, post);
  }
}

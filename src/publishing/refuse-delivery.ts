/** What becomes of a delivery that may not leave now. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import type { Tx } from '../common/database';
import type { LockedPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import { hasLeft } from '../posts/workflow';
import type { Refusal } from './arm-guards';
import type { Armable } from './armable';
import { nextDelivery, type DeliveryMoveName } from './delivery-workflow';
import { FailSignedOut } from './fail-signed-out';
import { DELIVERY, type Job } from './job';
import { SettlePost } from './settle-post';

/** How long a repeat waits while publishing is stopped. */
const REPEAT_PAUSE = '30 seconds';

const GIVE_BACK = `UPDATE deliveries SET state = $3, attempt_at = greatest(due_at, clock_timestamp() + $4::interval)
  WHERE id = $1 AND fence = $2`;
const END = `UPDATE deliveries SET state = $3, detail = $4, attempt_at = grace_until WHERE id = $1 AND fence = $2`;
/** Looked for at once. */
const DOUBT = `UPDATE deliveries SET state = $3, detail = $4, attempt_at = clock_timestamp() WHERE id = $1 AND fence = $2`;
const TOO_OLD = 'Het is niet zeker of het bericht aankwam, en nog eens verzenden zou het twee keer kunnen plaatsen.';

@Injectable()
export class RefuseDelivery {
  constructor(
    private readonly posts: Posts,
    private readonly audit: Audit,
    private readonly settle: SettlePost,
    private readonly signedOut: FailSignedOut,
  ) {}

  async run(tx: Tx, armable: Armable, job: Job, refusal: Refusal): Promise<void> {
    if (refusal.kind === 'drop' || refusal.kind === 'look') return;
    if (refusal.kind === 'doubt') return this.doubt(tx, armable, job);
    if (armable.delivery.firstArmedAt) return this.giveBack(tx, armable, job, 'give-back-again', REPEAT_PAUSE);
    if (refusal.kind === 'early') return this.giveBack(tx, armable, job, 'give-back', '0');
    if (refusal.kind === 'signed-out') return this.signedOut.run(tx, armable, job);
    if (hasLeft(armable.post.state)) return this.endAlone(tx, armable, job, refusal);
    return this.takePostAlong(tx, armable.post, job, refusal);
  }

  private async giveBack(
    tx: Tx,
    { delivery }: Armable,
    job: Job,
    move: DeliveryMoveName,
    pause: string,
  ): Promise<void> {
    await tx.rows(GIVE_BACK, [job.id, job.fence, nextDelivery(delivery.state, move), pause]);
  }

  private async doubt(tx: Tx, { delivery, post }: Armable, job: Job): Promise<void> {
    await tx.rows(DOUBT, [job.id, job.fence, nextDelivery(delivery.state, 'doubt'), TOO_OLD]);
    const subject = { type: 'post', id: post.id };
    await this.audit.record(tx, scheduler(job.organisationId), 'delivery.doubt', subject, DELIVERY(job));
    await this.settle.run(tx, post);
  }

  /** Nothing has left yet: the post itself is kept back, or has missed its time. */
  private takePostAlong(tx: Tx, post: LockedPost, job: Job, refusal: Refusal): Promise<void> {
    const reason = refusal.kind === 'hold' ? refusal.reason : 'grace-over';
    const verb = refusal.kind === 'hold' ? 'hold' : 'miss';
    return this.posts.moveIn(tx, scheduler(job.organisationId), post, {
      verb,
      work: () => ({ reason, details: DELIVERY(job, { reason }) }),
    });
  }

  /** Other channels have it already: this one waits for its reason to pass, at most until its grace is over. */
  private async endAlone(tx: Tx, { delivery, post }: Armable, job: Job, refusal: Refusal): Promise<void> {
    const reason = refusal.kind === 'hold' ? refusal.reason : 'grace-over';
    const move = refusal.kind === 'hold' ? 'hold' : 'miss';
    await tx.rows(END, [job.id, job.fence, nextDelivery(delivery.state, move), reason]);
    await this.audit.record(
      tx,
      scheduler(job.organisationId),
      `delivery.${move}`,
      { type: 'post', id: job.postId },
      DELIVERY(job, { reason }),
    );
    await this.settle.run(tx, post);
  }
}

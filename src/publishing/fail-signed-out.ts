/** A delivery whose channel is signed out fails at its time, alone: nothing was sent, and the other channels go on. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { RaiseAlarms } from '../channels/raise-alarms';
import { scheduler } from '../common/actor';
import type { Tx } from '../common/database';
import type { Sentence } from '../common/product-error';
import { lockPost, type LockedPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import { hasLeft } from '../posts/workflow';
import type { Armable } from './armable';
import { nextDelivery } from './delivery-workflow';
import { DELIVERY, type Job } from './job';
import { SettlePost } from './settle-post';

export const SIGNED_OUT: Sentence = {
  nl: 'Niet verzonden: de aanmelding bij het netwerk werkt niet meer. Laat een beheerder het kanaal opnieuw verbinden en probeer het dan nog eens.',
  en: 'Not sent: the sign-in at the network no longer works. Have an administrator connect the channel again, and then try once more.',
};

const FAIL = `UPDATE deliveries SET state = $3, detail = $4 WHERE id = $1 AND fence = $2`;

@Injectable()
export class FailSignedOut {
  constructor(
    private readonly posts: Posts,
    private readonly audit: Audit,
    private readonly alarms: RaiseAlarms,
    private readonly settle: SettlePost,
  ) {}

  async run(tx: Tx, { post, delivery, channel }: Armable, job: Job): Promise<void> {
    await tx.rows(FAIL, [job.id, job.fence, nextDelivery(delivery.state, 'cannot-send'), SIGNED_OUT.nl]);
    const told = DELIVERY(job, { channel: channel.id, reason: 'signed-out' });
    const subject = { type: 'post', id: post.id };
    await this.audit.record(tx, scheduler(job.organisationId), 'delivery.cannot-send', subject, told);
    await this.alarms.tell(tx, {
      ...{ organisationId: job.organisationId, kind: 'post-not-sent', channelId: channel.id },
      ...{ postId: post.id, personId: post.authorId, aboutAt: delivery.dueAt },
    });
    await this.settle.run(tx, await this.onItsWay(tx, post, job));
  }

  /** The time of the post has come, and the first of its deliveries takes it along, also when that one fails. */
  private async onItsWay(tx: Tx, post: LockedPost, job: Job): Promise<LockedPost> {
    if (hasLeft(post.state)) return post;
    const work = () => ({ details: DELIVERY(job, { reason: 'signed-out' }) });
    await this.posts.moveIn(tx, scheduler(job.organisationId), post, { verb: 'arm', work });
    return lockPost(tx, post.id);
  }
}

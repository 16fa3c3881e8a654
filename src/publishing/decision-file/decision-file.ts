/** Gathers what is known of one post, for who may see it; that somebody took it out stands in the log. */
import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals';
import { PostSubmissions } from '../../approvals/post-submissions';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { Comments } from '../../posts/comments';
import { PostHistory } from '../../posts/post-history';
import { readPost } from '../../posts/read-post';
import { readDelivery } from '../deliveries';
import type { DecisionFileView } from './decision-file.dto';

const HEAD = `SELECT name AS organisation, clock_timestamp() AS "takenAt" FROM organisations WHERE id = $1`;

@Injectable()
export class Approving {
  constructor(
    readonly approvals: Approvals,
    readonly submissions: PostSubmissions,
  ) {}
}

@Injectable()
export class DecisionFile {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly history: PostHistory,
    private readonly comments: Comments,
    private readonly approving: Approving,
  ) {}

  async take(actor: Actor, postId: string): Promise<DecisionFileView> {
    const [revisions, submissions, approvals, comments] = await Promise.all([
      this.history.revisions(actor, postId),
      this.approving.submissions.list(actor, postId),
      this.approving.approvals.ofPost(actor, postId),
      this.comments.list(actor, postId),
    ]);
    const whole = await this.post(actor, postId);
    return {
      format: 1,
      ...whole,
      revisions,
      submissions,
      approvals,
      comments,
      timeline: await this.history.timeline(actor, postId),
    };
  }

  private post(actor: Actor, postId: string) {
    return this.database.within(actor.organisationId, async (tx) => {
      const post = await readPost(tx, actor, postId);
      await this.audit.record(tx, actor, 'post.decision-file', { type: 'post', id: postId }, {});
      const head = await tx.sole<{ organisation: string; takenAt: string }>(HEAD, [actor.organisationId]);
      const deliveries = [];
      for (const { id } of post.deliveries) deliveries.push(await readDelivery(tx, actor, id));
      return { ...head, post, deliveries };
    });
  }
}

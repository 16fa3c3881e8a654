/** A woordvoerder says yes to exactly what they read. With the last yes the post may go. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import type { LockedPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import type { Outcome } from '../posts/step';
import { readApproval } from './approvals';
import { keepDecision, type Decision } from './decide-approval';
import { findPost, readingCheck } from './reading-check';

@Injectable()
export class ApprovePost {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, approvalId: string, decision: Decision) {
    return this.posts.step(
      actor,
      {
        find: findPost(approvalId),
        verb: 'approve',
        first: readingCheck(actor, decision),
        work: async (tx, post) => {
          const { details, isLast } = await keepDecision(tx, actor, approvalId, 'approved', decision);
          return { ...(isLast ? destination(post) : { to: 'in_review' }), details };
        },
      },
      (tx) => readApproval(tx, actor, approvalId),
    );
  }
}

/** A late yes never publishes late or at once: the author is asked for a new time. */
function destination(post: LockedPost): Outcome {
  if (!post.publishAt || post.kind === 'offline') return { to: 'approved' };
  if (post.publishAt > post.now) return { to: 'scheduled' };
  return { to: 'approved', publishAt: null, publishAtLocal: null, timeZone: null, reason: 'time-passed' };
}

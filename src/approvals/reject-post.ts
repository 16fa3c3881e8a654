import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Posts } from '../posts/posts';
import { readApproval } from './approvals';
import { keepDecision, type Decision } from './decide-approval';
import { findPost, readingCheck } from './reading-check';

/** A woordvoerder says no and why; the post stays readable. */
@Injectable()
export class RejectPost {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, approvalId: string, decision: Decision) {
    return this.posts.step(
      actor,
      {
        find: findPost(approvalId),
        verb: 'reject',
        first: readingCheck(actor, decision),
        work: async (tx) => {
          const { details } = await keepDecision(tx, actor, approvalId, 'rejected', decision);
          return { reason: decision.comment ?? null, details };
        },
      },
      (tx) => readApproval(tx, actor, approvalId),
    );
  }
}

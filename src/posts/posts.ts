/** The only place where a post's state is written: lock, ask the workflow, do the verb's own writes, audit. */
import { Injectable } from '@nestjs/common';
import { Audit, AUDIT_INSERT, auditValues } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { notFound, ProductError } from '../common/product-error';
import { enterState } from './enter-state';
import { lockPost, type LockedPost } from './locked-post';
import { readPost } from './read-post';
import type { PostView } from './post-view';
import { maySee, relationsOf } from './relations';
import type { Outcome, Step, Work } from './step';
import { next, type PostState, type Verb } from './workflow';

const WRITE = `
  WITH moved AS (
    UPDATE posts SET state = $9, version = version + 1, updated_at = clock_timestamp(), publish_at = $10,
      publish_at_local = $11, time_zone = $12, state_reason = $13, revision_number = $14
    WHERE id = $7 RETURNING id)
  ${AUDIT_INSERT} SELECT $1::uuid, $2::uuid, $3::uuid, $4, $5, $6, id, $8::jsonb FROM moved`;

@Injectable()
export class Posts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** One step of the life of a post, whole or not at all. Accepted or refused, it is in the audit log. */
  move(actor: Actor, postId: string, verb: Verb, work?: Work): Promise<PostView> {
    const step = { find: () => Promise.resolve(postId), verb, ...(work && { work }) };
    return this.step(actor, step, (tx) => readPost(tx, actor, postId));
  }

  /** As `move`, for a caller that knows something of the post rather than the post, and reads something else after. */
  async step<T>(actor: Actor, step: Step, read: (tx: Tx, postId: string) => Promise<T>): Promise<T> {
    let postId: string | null = null;
    try {
      return await this.database.within(actor.organisationId, async (tx) => {
        postId = await step.find(tx);
        await this.moveIn(tx, actor, postId, step);
        return read(tx, postId);
      });
    } catch (cause) {
      if (postId) await this.noteRefusal(actor, postId, step.verb, cause);
      throw cause;
    }
  }

  /** As `move`, inside a transaction that does more and may hold the post's lock already. */
  async moveIn(
    tx: Tx,
    actor: Actor,
    held: string | LockedPost,
    { verb, first, work }: Omit<Step, 'find'>,
  ): Promise<void> {
    const post = typeof held === 'string' ? await lockPost(tx, held) : held;
    if (!maySee(actor, post)) throw notFound();
    await first?.(tx, post);
    const choices = next(post, verb, relationsOf(actor, post));
    const outcome = (await work?.(tx, post)) ?? {};
    const to = outcome.to ?? choices[0];
    if (!to || !choices.includes(to)) throw new Error(`${verb} does not lead to ${to}`);
    await this.write(tx, actor, post, { ...outcome, verb, to });
  }

  private async write(tx: Tx, actor: Actor, post: LockedPost, step: Outcome & { verb: Verb; to: PostState }) {
    const { verb, to, ...outcome } = step;
    const { publishAt = post.publishAt, publishAtLocal = post.publishAtLocal, timeZone = post.timeZone } = outcome;
    const revision = outcome.revisionNumber ?? post.revision.number;
    const details = { from: post.state, to, revision, hash: post.revision.hash, publishAt, ...outcome.details };
    const line = auditValues(actor, `post.${verb}`, { type: 'post', id: post.id }, details);
    await tx.rows(WRITE, [...line, to, publishAt, publishAtLocal, timeZone, outcome.reason ?? null, revision]);
    await enterState(tx, post, to, publishAt);
  }

  private async noteRefusal(actor: Actor, postId: string, verb: Verb, cause: unknown): Promise<void> {
    if (!(cause instanceof ProductError) || cause.status === 404) return;
    await this.audit.refused(actor, `post.${verb}`, { type: 'post', id: postId }, cause.code);
  }
}

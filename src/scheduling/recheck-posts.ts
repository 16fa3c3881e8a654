/**
 * When a policy changes, everything that was submitted is checked again: what may no longer go out as it is, is kept
 * back at once and not only when it is due. Some posts at a time; each stands in a transaction of its own, with how far
 * we are, so that a crash loses nothing. Arming remains the last guard.
 */
import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { Policies } from '../policies/policies';
import { lockPost, type LockedPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import { MOVES, type PostState } from '../posts/workflow';
import { POLICY_CHANGED } from './hold-reasons';
import { policyConcern, type Concern } from './policy-concern';
import { advance, finish, isLast, isWaiting, nextToRecheck, type Recheck } from './recheck-progress';

const ORGANISATIONS_AT_A_TIME = 10;

const CONCERN = `INSERT INTO recheck_concerns (post_id, organisation_id, version) VALUES ($1, $2, $3)
  ON CONFLICT (post_id) DO UPDATE SET version = excluded.version WHERE recheck_concerns.version < excluded.version
  RETURNING post_id`;

@Injectable()
export class RecheckPosts {
  private readonly log = new Logger('Recheck');

  constructor(
    private readonly database: Database,
    private readonly policies: Policies,
    private readonly posts: Posts,
    private readonly audit: Audit,
  ) {}

  /** One batch of each organisation that waits for it; returns how many posts were looked at. */
  async run(): Promise<number> {
    const organisations = await this.database.outside((tx) =>
      tx.rows<{ id: string }>('SELECT organisation_id AS id FROM organisations_to_recheck($1)', [
        ORGANISATIONS_AT_A_TIME,
      ]),
    );
    let looked = 0;
    for (const { id } of organisations) looked += await this.organisation(id);
    return looked;
  }

  private async organisation(id: string): Promise<number> {
    const recheck = await this.database.within(id, (tx) => nextToRecheck(tx, id));
    const posts = new Set([...recheck.planned, ...recheck.next]);
    for (const postId of posts) await this.guarded(recheck, postId);
    if (isLast(recheck)) await this.database.within(id, (tx) => finish(tx, recheck));
    return posts.size;
  }

  /** A post that cannot be checked does not keep the others from their turn: it is stopped when it would leave. */
  private async guarded(recheck: Recheck, postId: string): Promise<void> {
    try {
      await this.database.within(recheck.organisationId, (tx) => this.post(tx, recheck, postId));
    } catch (cause) {
      this.log.warn(`post ${postId} was not checked again: ${cause instanceof Error ? cause.name : 'failed'}`);
      await this.database.within(recheck.organisationId, async (tx) => {
        await forget(tx, postId);
        await advance(tx, recheck, postId);
      });
    }
  }

  private async post(tx: Tx, recheck: Recheck, postId: string): Promise<void> {
    const post = await lockPost(tx, postId);
    const concern = isWaiting(post) ? await policyConcern(tx, this.policies, post) : undefined;
    if (!concern) await forget(tx, postId);
    else if (canBeHeld(post)) await this.hold(tx, post, concern);
    else await this.remember(tx, post, concern);
    await advance(tx, recheck, postId);
  }

  private async hold(tx: Tx, post: LockedPost, concern: Concern): Promise<void> {
    await forget(tx, post.id);
    const work = () => ({ reason: POLICY_CHANGED, details: { reason: POLICY_CHANGED, ...concern } });
    await this.posts.moveIn(tx, scheduler(post.organisationId), post, { verb: 'hold', work });
  }

  /** It cannot leave from where it stands; whoever is concerned is told now, and it is kept back once it is planned. */
  private async remember(tx: Tx, post: LockedPost, concern: Concern): Promise<void> {
    const isNew = await tx.one(CONCERN, [post.id, post.organisationId, concern.policyVersion]);
    if (!isNew) return;
    const subject = { type: 'post', id: post.id };
    await this.audit.record(tx, scheduler(post.organisationId), 'post.recheck', subject, { ...concern });
  }
}

const canBeHeld = ({ state }: LockedPost) => (MOVES.hold.from as readonly PostState[]).includes(state);

const forget = (tx: Tx, postId: string) => tx.rows('DELETE FROM recheck_concerns WHERE post_id = $1', [postId]);

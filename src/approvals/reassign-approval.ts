/** The question goes to another woordvoerder: by who was asked, or by an administrator when nobody is left. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { hasRole, personOf, type Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { invalid, ProductError } from '../common/product-error';
import { lockPost } from '../posts/locked-post';
import { alreadyDecided, notOnDuty } from './approval.errors';
import { readApproval } from './approvals';
import { findPost } from './reading-check';

export interface Reassignment {
  readonly to: string;
  readonly reason: string;
}

const ABLE = `
  SELECT EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = $1 AND m.active AND 'woordvoerder' = ANY(m.roles))
    AND NOT EXISTS (SELECT 1 FROM revisions r WHERE r.post_id = $2 AND r.edited_by = $1)
    AND NOT EXISTS (SELECT 1 FROM posts p WHERE p.id = $2 AND $1 IN (p.author_id, p.created_by)) AS able`;

@Injectable()
export class ReassignApproval {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, approvalId: string, input: Reassignment) {
    try {
      return await this.database.within(actor.organisationId, (tx) => this.reassign(tx, actor, approvalId, input));
    } catch (cause) {
      if (cause instanceof ProductError && cause.status !== 404) {
        await this.audit.refused(actor, 'approval.reassign', { type: 'approval', id: approvalId }, cause.code);
      }
      throw cause;
    }
  }

  private async reassign(tx: Tx, actor: Actor, approvalId: string, { to, reason }: Reassignment) {
    const postId = await findPost(approvalId)(tx);
    await lockPost(tx, postId);
    const asked = await tx.sole<{ state: string; assignees: string[] }>(
      'SELECT state, assignees FROM approvals WHERE id = $1 FOR UPDATE',
      [approvalId],
    );
    if (asked.state !== 'pending') throw alreadyDecided();
    const mine = asked.assignees.includes(personOf(actor));
    if (!mine && !hasRole(actor, 'administrator')) throw notOnDuty();
    const { able } = await tx.sole<{ able: boolean }>(ABLE, [to, postId]);
    if (!able) throw notAble();
    const assignees = mine ? asked.assignees.map((id) => (id === actor.userId ? to : id)) : [to];
    await tx.rows('UPDATE approvals SET assignees = $2 WHERE id = $1', [approvalId, [...new Set(assignees)]]);
    await this.audit.record(
      tx,
      actor,
      'post.reassign',
      { type: 'post', id: postId },
      { approval: approvalId, to, reason },
    );
    return readApproval(tx, actor, approvalId);
  }
}

const notAble = () =>
  invalid(
    '/to',
    'unable',
    'Kies een actieve woordvoerder die niet aan dit bericht schreef.',
    'Choose an active woordvoerder who had no hand in this post.',
    422,
  );

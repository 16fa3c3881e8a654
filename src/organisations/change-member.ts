import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor, Role } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { requireMandatarissen } from './add-member';
import { Members, type Member } from './members';
import { oneAtATime } from './one-at-a-time';
import { lastAdministrator } from './organisations.errors';

export interface MemberChange {
  readonly roles?: readonly Role[];
  readonly assists?: readonly string[];
  readonly active?: boolean;
}

/** An administrator says what a member may do from now on. */
@Injectable()
export class ChangeMember {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, userId: string, input: MemberChange): Promise<Member> {
    const change = given(input);
    const subject = { type: 'user', id: userId };
    const changed = await this.audit.refusals(actor, 'member.changed', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        await oneAtATime(tx, actor, 'members');
        const before = await this.members.one(tx, userId);
        if (change.assists) await requireMandatarissen(tx, this.members, change.assists);
        await this.write(tx, actor, { ...before, ...change }, isOther(before.roles, change.roles));
        if ((await this.members.withRole(tx, 'administrator')).length === 0) throw lastAdministrator();
        await this.audit.record(tx, actor, 'member.changed', subject, { ...change });
        return this.members.one(tx, userId);
      }),
    );
    this.members.forget(userId, actor.organisationId);
    return changed;
  }

  private write(tx: Tx, actor: Actor, to: Member, otherRoles: boolean) {
    return tx.rows(
      `UPDATE memberships SET roles = $2, assists = $3, active = $4,
         roles_changed_by = CASE WHEN $5 THEN $6 ELSE roles_changed_by END,
         roles_changed_at = CASE WHEN $5 THEN clock_timestamp() ELSE roles_changed_at END
       WHERE user_id = $1`,
      [to.id, to.roles, to.assists, to.active, otherRoles, actor.userId],
    );
  }
}

const isOther = (before: readonly Role[], after: readonly Role[] | undefined) =>
  after !== undefined && [...before].sort().join() !== [...after].sort().join();

const given = (change: MemberChange): MemberChange =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined && value !== null));

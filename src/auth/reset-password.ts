import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { Members } from '../organisations/members';
import { hashPassword, newPassword } from '../organisations/passwords';
import { memberElsewhere } from './auth.errors';

/** An administrator hands a new password to a member who lost theirs; whoever used the old one is signed out. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, userId: string): Promise<string> {
    const subject = { type: 'user', id: userId };
    const password = newPassword();
    const passwordHash = await hashPassword(password);
    await this.audit.refusals(actor, 'member.password-reset', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        await this.members.one(tx, userId);
        const places = await this.members.memberships(tx, userId);
        // who could sign in there with it would reach what is another organisation's
        if (places.some(({ organisationId }) => organisationId !== actor.organisationId)) throw memberElsewhere();
        await tx.rows('UPDATE users SET password_hash = $2 WHERE id = $1', [userId, passwordHash]);
        await tx.rows('DELETE FROM refresh_tokens WHERE user_id = $1', [userId]);
        await this.audit.record(tx, actor, 'member.password-reset', subject);
      }),
    );
    return password;
  }
}

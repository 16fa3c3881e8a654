import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { hashPassword } from '../../organisations/passwords';
import { RefreshTokens } from '../refresh-tokens';
import { refusalOf } from './password-rules';
import { ProvePassword } from './prove-password';
import { SecondFactors } from './second-factors';

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
  readonly address: string;
  /** The session that asks; all others end. */
  readonly sessionId: string | undefined;
}

/** Somebody chooses another password; whoever else is signed in as them no longer is. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly provePassword: ProvePassword,
    private readonly secondFactors: SecondFactors,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, { current, password, address, sessionId }: PasswordChange): Promise<void> {
    const { userId, email } = await this.provePassword.run(actor, address, current);
    const { organisation, hasSecondFactor } = await this.database.within(actor.organisationId, async (tx) => ({
      organisation: (await tx.sole<{ name: string }>('SELECT name FROM organisations')).name,
      hasSecondFactor: (await this.secondFactors.confirmedAt(tx, userId)) !== null,
    }));
    const refusal = await refusalOf(password, { name: actor.name, email, organisation, hasSecondFactor });
    if (refusal) throw refusal;
    const hash = await hashPassword(password);
    await this.database.within(actor.organisationId, async (tx) => {
      await tx.rows('UPDATE users SET password_hash = $2 WHERE id = $1', [userId, hash]);
      await this.refreshTokens.revokeOthers(tx, userId, sessionId);
      await this.audit.record(tx, actor, 'password.changed', { type: 'user', id: userId });
    });
  }
}

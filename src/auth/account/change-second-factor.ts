import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database, type Tx } from '../../common/database';
import { personId } from '../../organisations/person-id';
import { SignInFailures } from '../sign-in-failures';
import { noSecondFactor, secondFactorStands, wrongCode } from './account.errors';
import { ProvePassword } from './prove-password';
import { SecondFactors } from './second-factors';

export interface Proven {
  readonly password: string;
  readonly address: string;
}

/** Turning the second step on and off, and new codes for when it is lost. */
@Injectable()
export class ChangeSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly provePassword: ProvePassword,
    private readonly secondFactors: SecondFactors,
    private readonly failures: SignInFailures,
    private readonly audit: Audit,
  ) {}

  async begin(actor: Actor, { password, address }: Proven): Promise<{ seed: string; uri: string }> {
    const { userId, email } = await this.provePassword.run(actor, address, password);
    return this.database.within(actor.organisationId, async (tx) => {
      if (await this.secondFactors.confirmedAt(tx, userId)) throw secondFactorStands();
      return this.secondFactors.begin(tx, userId, email);
    });
  }

  /** @returns the recovery codes. A wrong code counts as a wrong one at sign-in. */
  async confirm(actor: Actor, code: string, address: string): Promise<string[]> {
    const userId = personId(actor);
    const codes = await this.database.within(actor.organisationId, async (tx) => {
      const user = await tx.sole<{ email: string }>('SELECT email FROM users WHERE id = $1', [userId]);
      const attempt = { email: user.email, address };
      await this.failures.refuseTooMany(tx, attempt);
      if (await this.secondFactors.confirm(tx, userId, code)) return this.withNewCodes(tx, actor, 'second-factor.on');
      await this.failures.add(tx, attempt);
      return undefined;
    });
    if (!codes) throw wrongCode();
    return codes;
  }

  async newCodes(actor: Actor, { password, address }: Proven): Promise<string[]> {
    const { userId } = await this.provePassword.run(actor, address, password);
    return this.database.within(actor.organisationId, async (tx) => {
      if (!(await this.secondFactors.confirmedAt(tx, userId))) throw noSecondFactor();
      return this.withNewCodes(tx, actor, 'second-factor.codes');
    });
  }

  async remove(actor: Actor, { password, address }: Proven): Promise<void> {
    const { userId } = await this.provePassword.run(actor, address, password);
    await this.database.within(actor.organisationId, async (tx) => {
      const stood = await this.secondFactors.confirmedAt(tx, userId);
      await this.secondFactors.remove(tx, userId);
      if (stood) await this.audit.record(tx, actor, 'second-factor.off', { type: 'user', id: userId });
    });
  }

  private async withNewCodes(tx: Tx, actor: Actor, event: string): Promise<string[]> {
    const userId = personId(actor);
    await this.audit.record(tx, actor, event, { type: 'user', id: userId });
    return this.secondFactors.newRecoveryCodes(tx, userId);
  }
}

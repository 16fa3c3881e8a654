import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { personId } from '../../organisations/person-id';
import { passwordFits } from '../../organisations/passwords';
import { SignInFailures } from '../sign-in-failures';
import { wrongPassword } from './account.errors';

export interface Prover {
  readonly userId: string;
  readonly email: string;
}

/** Who changes how one signs in says the password once more; wrong ones count as wrong ones at sign-in. */
@Injectable()
export class ProvePassword {
  constructor(
    private readonly database: Database,
    private readonly failures: SignInFailures,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, address: string, password: string): Promise<Prover> {
    const userId = personId(actor);
    const known = await this.database.within(actor.organisationId, async (tx) => {
      const user = await tx.sole<{ email: string; hash: string | null }>(
        'SELECT email, password_hash AS hash FROM users WHERE id = $1',
        [userId],
      );
      await this.failures.refuseTooMany(tx, { email: user.email, address });
      return user;
    });
    const fits = await passwordFits(known.hash, password);
    const attempt = { email: known.email, address };
    await this.database.within(actor.organisationId, async (tx) => {
      await this.failures.oneByOne(tx, attempt);
      await this.failures.refuseTooMany(tx, attempt);
      if (!fits) {
        await this.failures.add(tx, attempt);
        const code = { code: 'wrong-password' };
        await this.audit.record(tx, actor, 'password.proof.refused', { type: 'user', id: userId }, code);
      }
    });
    if (!fits) throw wrongPassword();
    return { userId, email: known.email };
  }
}

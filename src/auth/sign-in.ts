import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Database, type Tx } from '../common/database';
import { ProductError } from '../common/product-error';
import { Members, type MembershipOf } from '../organisations/members';
import type { MeView } from '../organisations/organisations.dto';
import { meView } from '../organisations/organisations.views';
import { passwordFits } from '../organisations/passwords';
import { codeNeeded, codeRefused } from './account/account.errors';
import { SecondFactors } from './account/second-factors';
import { wrongSignIn } from './auth.errors';
import { type Attempt, SignInFailures } from './sign-in-failures';
import { personOf } from './sessions';

/** Who it is, and by what they proved that. */
export interface Proof {
  readonly me: MeView;
  readonly by: 'password' | 'password and code' | 'password and recovery-code' | 'oidc';
}

interface Known {
  readonly passwordHash: string | null;
  readonly memberships: readonly MembershipOf[];
}

interface Meant {
  /** Whoever has this address, whether or not the password was theirs. */
  readonly me: MeView | undefined;
  readonly code: string | undefined;
}

/** Somebody says who they are. A wrong password and an unknown address take as long and answer the same. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly failures: SignInFailures,
    private readonly secondFactors: SecondFactors,
    private readonly audit: Audit,
  ) {}

  async run(attempt: Attempt, password: string, code?: string): Promise<Proof> {
    const known = await this.database.outside((tx) => this.look(tx, attempt));
    const fits = await passwordFits(known.passwordHash, password);
    const first = known.memberships[0];
    const me = first && meView(known.memberships, first.organisationId);
    const work = (tx: Tx) => this.settle(tx, attempt, fits ? me : undefined, { me, code });
    const settled = await (first ? this.database.within(first.organisationId, work) : this.database.outside(work));
    if (settled instanceof ProductError) throw settled;
    return settled;
  }

  private async look(tx: Tx, attempt: Attempt): Promise<Known> {
    await this.failures.refuseTooMany(tx, attempt);
    const user = await tx.one<{ id: string; passwordHash: string | null }>(
      'SELECT id, password_hash AS "passwordHash" FROM sign_in_user($1)',
      [attempt.email],
    );
    return {
      passwordHash: user?.passwordHash ?? null,
      memberships: user ? await this.members.memberships(tx, user.id) : [],
    };
  }

  /** Counts again, one by one: however many guesses run at once, only the allowed number is answered. */
  private async settle(tx: Tx, attempt: Attempt, me: MeView | undefined, meant: Meant): Promise<Proof | ProductError> {
    await this.failures.oneByOne(tx, attempt);
    await this.failures.refuseTooMany(tx, attempt);
    const proof = me && (await this.secondFactors.prove(tx, me.id, meant.code));
    if (proof === 'missing') return codeNeeded();
    if (me && proof && proof !== 'wrong') {
      await this.failures.clear(tx, attempt);
      return { me, by: proof === 'none-needed' ? 'password' : `password and ${proof}` };
    }
    await this.failures.add(tx, attempt);
    const refusal = proof === 'wrong' ? codeRefused() : wrongSignIn();
    await this.tell(tx, meant.me, refusal);
    return refusal;
  }

  private async tell(tx: Tx, me: MeView | undefined, { code }: ProductError): Promise<void> {
    if (me) await this.audit.record(tx, personOf(me), 'sign-in.refused', { type: 'user', id: me.id }, { code });
  }
}

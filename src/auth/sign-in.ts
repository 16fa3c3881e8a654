import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Database, type Tx } from '../common/database';
import { Members, type MembershipOf } from '../organisations/members';
import type { MeView } from '../organisations/organisations.dto';
import { meView } from '../organisations/organisations.views';
import { passwordFits } from '../organisations/passwords';
import { wrongSignIn } from './auth.errors';
import { type Attempt, SignInFailures } from './sign-in-failures';
import { personOf } from './sessions';

interface Known {
  readonly passwordHash: string | null;
  readonly memberships: readonly MembershipOf[];
}

/** Somebody says who they are. A wrong password and an unknown address take as long and answer the same. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly failures: SignInFailures,
    private readonly audit: Audit,
  ) {}

  async run(attempt: Attempt, password: string): Promise<MeView> {
    const known = await this.database.outside((tx) => this.look(tx, attempt));
    const fits = await passwordFits(known.passwordHash, password);
    const first = known.memberships[0];
    const me = first && meView(known.memberships, first.organisationId);
    const work = (tx: Tx) => this.settle(tx, attempt, me, fits);
    const accepted = await (first ? this.database.within(first.organisationId, work) : this.database.outside(work));
    if (!accepted || !me) throw wrongSignIn();
    return me;
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
  private async settle(tx: Tx, attempt: Attempt, me: MeView | undefined, fits: boolean): Promise<boolean> {
    await this.failures.oneByOne(tx, attempt);
    await this.failures.refuseTooMany(tx, attempt);
    if (fits && me) {
      await this.failures.clear(tx, attempt);
      return true;
    }
    await this.failures.add(tx, attempt);
    if (me)
      await this.audit.record(
        tx,
        personOf(me),
        'sign-in.refused',
        { type: 'user', id: me.id },
        { code: 'wrong-sign-in' },
      );
    return false;
  }
}

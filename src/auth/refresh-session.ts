import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Database, type Tx } from '../common/database';
import { Members } from '../organisations/members';
import { meView } from '../organisations/organisations.views';
import { sessionEnded } from './auth.errors';
import { RefreshTokens, type Holder } from './refresh-tokens';
import { Sessions, type Session } from './sessions';

type Outcome = { readonly session: Session } | { readonly stolen: Holder } | undefined;

/** The access token is nearly over: the refresh token is exchanged for both. One used before ends its whole family. */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly sessions: Sessions,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: Audit,
  ) {}

  async run(token: string | undefined): Promise<Session> {
    const outcome = token ? await this.database.outside((tx) => this.exchange(tx, token)) : undefined;
    if (outcome && 'session' in outcome) return outcome.session;
    if (outcome) await this.tell(outcome.stolen);
    throw sessionEnded();
  }

  private async exchange(tx: Tx, token: string): Promise<Outcome> {
    const taken = await this.refreshTokens.take(tx, token);
    if (!taken) return undefined;
    const me = meView(await this.members.memberships(tx, taken.userId), taken.organisationId);
    if (me && !taken.again) return { session: await this.sessions.open(tx, me, taken) };
    await this.refreshTokens.revoke(tx, taken.familyId);
    return taken.again ? { stolen: taken } : undefined;
  }

  private tell({ userId, organisationId }: Holder): Promise<void> {
    const nobody = { userId: null, organisationId, name: 'sign-in', roles: [], assists: [] };
    return this.audit.refused(nobody, 'sign-in.refresh', { type: 'user', id: userId }, 'refresh-token-reused');
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Database } from '../common/database';
import { Members } from '../organisations/members';
import { RefreshTokens } from './refresh-tokens';

/** Ends the session on this device; who has none is signed out already. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: Audit,
  ) {}

  async run(token: string | undefined): Promise<void> {
    const holder = token && (await this.database.outside((tx) => this.refreshTokens.holder(tx, token)));
    if (!holder) return;
    await this.database.within(holder.organisationId, async (tx) => {
      await this.refreshTokens.revoke(tx, holder.familyId);
      const actor = await this.members.actor(tx, holder.userId, holder.organisationId);
      if (actor) await this.audit.record(tx, actor, 'sign-out', { type: 'user', id: holder.userId });
    });
  }
}

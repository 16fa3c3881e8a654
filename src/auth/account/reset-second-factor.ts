import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { Members } from '../../organisations/members';
import { memberElsewhere } from '../auth.errors';
import { RefreshTokens } from '../refresh-tokens';
import { SecondFactors } from './second-factors';

/** An administrator helps a member who lost both their device and their recovery codes; their sessions end. */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly secondFactors: SecondFactors,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, userId: string): Promise<void> {
    const subject = { type: 'user', id: userId };
    await this.audit.refusals(actor, 'member.second-factor-reset', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        await this.members.one(tx, userId);
        const places = await this.members.memberships(tx, userId);
        if (places.some(({ organisationId }) => organisationId !== actor.organisationId)) throw memberElsewhere();
        await this.secondFactors.remove(tx, userId);
        await this.refreshTokens.revokeOthers(tx, userId);
        await this.audit.record(tx, actor, 'member.second-factor-reset', subject);
      }),
    );
  }
}

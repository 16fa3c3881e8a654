/** An administrator switches rules on or off, makes them stricter or milder, or names public figures. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { requireVersion } from '../common/http/etag';
import type { PolicyChange } from './policy.dto';
import type { Policy } from './policy.entity';
import { PolicyVersions } from './policy-versions';
import { PublishPolicy } from './publish-policy';
import { changedRules } from './rule-settings';
import { holdSpeaker } from './speaker';

@Injectable()
export class ChangePolicy {
  constructor(
    private readonly database: Database,
    private readonly versions: PolicyVersions,
    private readonly publishPolicy: PublishPolicy,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, ifMatch: string | undefined, change: PolicyChange): Promise<Policy> {
    return this.audit.refusals(actor, 'policy.changed', { type: 'policy', id: null }, () =>
      this.change(actor, ifMatch, change),
    );
  }

  private change(actor: Actor, ifMatch: string | undefined, change: PolicyChange): Promise<Policy> {
    return this.database.within(actor.organisationId, async (tx) => {
      const { policyVersion } = await holdSpeaker(tx, actor.organisationId);
      requireVersion(ifMatch, policyVersion);
      const before = await this.versions.inForce(tx, actor.organisationId);
      const rules = changedRules(before.document.rules, change.rules ?? {});
      if (change.publicFigures) {
        await tx.rows('UPDATE organisations SET public_figures = $2 WHERE id = $1', [
          actor.organisationId,
          change.publicFigures,
        ]);
      }
      await this.publishPolicy.run(tx, actor, rules);
      return this.versions.inForce(tx, actor.organisationId);
    });
  }
}

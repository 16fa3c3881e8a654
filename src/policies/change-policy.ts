/** An administrator switches rules on or off, makes them stricter or milder, or names public figures and own words. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { requireVersion } from '../common/http/etag';
import { invalidInput } from '../common/http/input.pipe';
import type { PolicyChange } from './policy.dto';
import type { Policy } from './policy.entity';
import type { RuleSettings } from './policy-document';
import { PolicyVersions } from './policy-versions';
import { PublishPolicy } from './publish-policy';
import { changedRules, needReason } from './rule-settings';
import { holdSpeaker } from './speaker';
import { refuseUselessTerms } from './term-problems';

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
      const { ownWords, reason } = change;
      const rules = changedRules(before.document.rules, change.rules ?? {});
      requireReason(before.document.rules, rules, reason);
      refuseUselessTerms(wordsOf(change), (place) => `/ownWords/${place}/word`);
      if (change.publicFigures) {
        await tx.rows('UPDATE organisations SET public_figures = $2 WHERE id = $1', [
          actor.organisationId,
          change.publicFigures,
        ]);
      }
      await this.publishPolicy.run(tx, actor, { rules, ...(ownWords && { ownWords }), ...(reason && { reason }) });
      return this.versions.inForce(tx, actor.organisationId);
    });
  }
}

const wordsOf = ({ ownWords = [] }: PolicyChange) => ownWords.map(({ word }) => word);

function requireReason(before: RuleSettings, changed: RuleSettings, reason: string | undefined): void {
  const rules = needReason(before, changed);
  if (rules.length === 0 || reason !== undefined) return;
  const named = rules.join(', ');
  throw invalidInput([
    {
      pointer: '/reason',
      code: 'reasonMissing',
      message: {
        nl: `Deze regels houden persoonlijke of vertrouwelijke gegevens binnen: ${named}. Zeg in "reason" waarom ze uit mogen.`,
        en: `These rules keep personal or confidential data inside: ${named}. Say in "reason" why they may be switched off.`,
      },
    },
  ]);
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import type { Language } from '../common/product-error';
import { mediaForRevision } from '../media/media-for-revision';
import { Policies } from '../policies/policies';
import { checkContent } from '../posts/check-content';
import type { CheckDto, CheckView } from './check.dto';

/** Checks words that are still being typed; nothing is kept. */
@Injectable()
export class CheckText {
  constructor(
    private readonly database: Database,
    private readonly policies: Policies,
  ) {}

  async run(actor: Actor, input: CheckDto, language: Language): Promise<CheckView> {
    const { media: ids = [] } = input;
    const media = ids.length ? await this.database.within(actor.organisationId, (tx) => mediaForRevision(tx, ids)) : [];
    const policy = await this.policies.current(actor.organisationId);
    const start = performance.now();
    const findings = checkContent(policy, { text: input.text, role: input.role, variants: {}, media }, language);
    return { findings, policyVersion: policy.version, durationMs: Number((performance.now() - start).toFixed(3)) };
  }
}

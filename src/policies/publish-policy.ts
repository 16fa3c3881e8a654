/** Makes the next version of the policy from what the organisation has chosen now. Versions are never changed. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { usable, policyDocument, type RuleSettings, type StoredPolicy } from './policy-document';
import { holdSpeaker } from './speaker';
import { Topics } from './topics';

@Injectable()
export class PublishPolicy {
  constructor(
    private readonly audit: Audit,
    private readonly topics: Topics,
  ) {}

  /** In the transaction of the change that asks for it. Rules that are not named stay as they were. */
  async run(tx: Tx, actor: Actor, changed: RuleSettings = {}): Promise<number> {
    const speaker = await holdSpeaker(tx, actor.organisationId);
    const rules = { ...(await rulesOf(tx, actor.organisationId, speaker.policyVersion)), ...changed };
    const document = policyDocument(speaker, await this.topics.all(tx, actor.organisationId), rules);
    usable(document);
    const version = speaker.policyVersion + 1;
    await keep(tx, actor, version, document);
    await this.audit.record(tx, actor, 'policy.published', { type: 'policy', id: null }, { version, rules: changed });
    return version;
  }
}

async function rulesOf(tx: Tx, organisationId: string, version: number): Promise<RuleSettings> {
  const row = await tx.one<{ rules: RuleSettings | null }>(
    `SELECT document -> 'rules' AS rules FROM policies WHERE organisation_id = $1 AND version = $2`,
    [organisationId, version],
  );
  return row?.rules ?? {};
}

async function keep(tx: Tx, actor: Actor, version: number, document: StoredPolicy): Promise<void> {
  await tx.rows('INSERT INTO policies (organisation_id, version, document, created_by) VALUES ($1, $2, $3, $4)', [
    actor.organisationId,
    version,
    JSON.stringify(document),
    actor.userId,
  ]);
  await tx.rows('UPDATE organisations SET policy_version = $2 WHERE id = $1', [actor.organisationId, version]);
}

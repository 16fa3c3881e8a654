/** Makes the next version of the policy from what the organisation has chosen now. Versions are never changed. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { ConfidentialDocuments } from './confidential-documents';
import { usable, policyDocument, type Choices, type StoredPolicy } from './policy-document';
import { holdSpeaker } from './speaker';
import { Topics } from './topics';

@Injectable()
export class PublishPolicy {
  constructor(
    private readonly audit: Audit,
    private readonly topics: Topics,
    private readonly documents: ConfidentialDocuments,
  ) {}

  /** In the transaction of the change that asks for it. What is not said stays as it was, and so do rules not named. */
  async run(tx: Tx, actor: Actor, changed: PolicyChoice = {}): Promise<number> {
    const { organisationId } = actor;
    const speaker = await holdSpeaker(tx, organisationId);
    const before = await choicesOf(tx, organisationId, speaker.policyVersion);
    const choices = { rules: { ...before.rules, ...changed.rules }, ownWords: changed.ownWords ?? before.ownWords };
    const topics = await this.topics.all(tx, organisationId);
    const document = policyDocument(speaker, topics, await this.documents.named(tx, organisationId), choices);
    usable(document);
    const version = speaker.policyVersion + 1;
    await keep(tx, actor, version, document);
    await this.audit.record(tx, actor, 'policy.published', { type: 'policy', id: null }, told(version, changed));
    return version;
  }
}

export type PolicyChoice = Partial<Choices> & { readonly reason?: string };

const told = (version: number, { rules = {}, ownWords, reason }: PolicyChoice) => ({
  ...{ version, rules },
  ...(ownWords && { ownWords: ownWords.length }),
  ...(reason !== undefined && { reason }),
});

async function choicesOf(tx: Tx, organisationId: string, version: number): Promise<Choices> {
  const row = await tx.one<Partial<Choices>>(
    `SELECT document -> 'rules' AS rules, document -> 'ownWords' AS "ownWords" FROM policies
     WHERE organisation_id = $1 AND version = $2`,
    [organisationId, version],
  );
  return { rules: row?.rules ?? {}, ownWords: row?.ownWords ?? [] };
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

/** A draft is checked and written down as revision 1, in the transaction of whatever asks for it. */
import { Injectable } from '@nestjs/common';
import { AUDIT_INSERT, auditValues } from '../audit/audit';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import { chooseTime, type LocalTime } from '../common/instants';
import { Policies } from '../policies/policies';
import { checkContent } from './check-content';
import { contentHash } from './content-hash';
import { draftContent, type ContentInput } from './draft-content';
import type { Draft } from './new-row';
import { revisionValues } from './revision-values';
import { opinionOn, type Opinion } from './second-opinion';

export interface NewDraft extends ContentInput {
  readonly kind?: 'post' | 'offline';
  readonly author: string;
  readonly publishAt?: string | LocalTime;
}

const INSERT = `
  WITH post AS (
    INSERT INTO posts (id, organisation_id, kind, state, author_id, created_by, publish_at, publish_at_local, time_zone)
    VALUES ($7, $2, $9, 'draft', $10, $3, $11, $12, $13) RETURNING id, created_at),
  revision AS (
    INSERT INTO revisions (id, organisation_id, post_id, number, hash, text, variants, media, channels, role, reply_to,
      topics, as_thread, edited_by, findings, policy_version)
    VALUES ($14, $2, $7, 1, $15, $16, $17, $18, $19, $20, $21, $22, $23, $3, $24, $25) RETURNING post_id),
  told AS (
    ${AUDIT_INSERT} SELECT $1::uuid, $2::uuid, $3::uuid, $4, $5, $6, post.id, $8::jsonb FROM post, revision)
  SELECT created_at AS at FROM post`;

/** Nobody was asked for a second opinion. */
const NOT_ASKED: Opinion = { state: 'off', words: { text: '', variants: {} }, findings: [] };

@Injectable()
export class DraftPost {
  constructor(private readonly policies: Policies) {}

  async run(tx: Tx, actor: Actor, input: NewDraft, opinion = NOT_ASKED): Promise<{ draft: Draft; at: Date }> {
    const content = await draftContent(tx, actor.organisationId, input);
    const policy = await this.policies.at(tx, actor.organisationId, content.policyVersion, content.now.getTime());
    const draft = {
      ...{ id: newId(), kind: input.kind ?? 'post', author: input.author, content, policyVersion: policy.version },
      findings: [...checkContent(policy, content), ...opinionOn(content, opinion)],
      time: input.publishAt === undefined ? null : chooseTime(input.publishAt, content.now),
      hash: contentHash(content),
    };
    const { at } = await tx.sole<{ at: Date }>(INSERT, insertValues(actor, draft));
    return { draft, at };
  }
}

const insertValues = (actor: Actor, { id, kind, author, content, findings, time, hash, policyVersion }: Draft) => [
  ...auditValues(actor, 'post.create', { type: 'post', id }, { to: 'draft', revision: 1, hash }),
  ...[kind, author, time?.at ?? null, time?.local ?? null, time?.timeZone ?? null],
  ...revisionValues(hash, content, findings, policyVersion),
];

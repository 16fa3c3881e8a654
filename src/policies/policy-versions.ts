/** The policy in force and those before it, to read. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { limitOf, pageOf, type Page, type PageQuery } from '../common/http/page';
import { invalid, notFound } from '../common/product-error';
import type { PolicyVersionView } from './policy.dto';
import type { Policy } from './policy.entity';

const NEWEST = 2_147_483_647;
const COLUMNS = `p.organisation_id AS "organisationId", p.version, p.document, p.created_by AS "createdBy",
  p.created_at AS "createdAt"`;

@Injectable()
export class PolicyVersions {
  constructor(private readonly database: Database) {}

  current(actor: Actor): Promise<Policy> {
    return this.database.within(actor.organisationId, (tx) => this.inForce(tx, actor.organisationId));
  }

  async inForce(tx: Tx, organisationId: string): Promise<Policy> {
    const policy = await tx.one<Policy>(
      `SELECT ${COLUMNS} FROM policies p
       JOIN organisations o ON o.id = p.organisation_id AND o.policy_version = p.version WHERE o.id = $1`,
      [organisationId],
    );
    if (!policy) throw notFound();
    return policy;
  }

  async page(actor: Actor, query: PageQuery): Promise<Page<PolicyVersionView>> {
    const rows = await this.database.within(actor.organisationId, (tx) =>
      tx.rows<{ id: string; createdBy: string | null; createdAt: Date }>(
        `SELECT version::text AS id, created_by AS "createdBy", created_at AS "createdAt" FROM policies
         WHERE organisation_id = $1 AND version < $2 ORDER BY version DESC LIMIT $3`,
        [actor.organisationId, versionBefore(query.cursor), limitOf(query) + 1],
      ),
    );
    return pageOf(rows, limitOf(query), ({ id, createdBy, createdAt }) => ({
      version: Number(id),
      createdBy,
      createdAt: createdAt.toISOString(),
    }));
  }
}

function versionBefore(cursor: string | undefined): number {
  if (cursor === undefined) return NEWEST;
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw invalid('/query/cursor', 'cursor', 'Deze bladwijzer kennen we niet.', 'We do not know this cursor.');
}

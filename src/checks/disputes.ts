/** Objections to blocking findings: what was raised, and which findings were lifted for a revision. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { cursorOf, limitOf, pageOf, type Page } from '../common/http/page';
import { seesAll } from '../posts/relations';
import type { DisputesQuery, DisputeView } from './check.dto';

export const SELECT_DISPUTES = `
  SELECT id, post_id AS post, revision_number AS revision, rule, quote, reason, state, raised_by AS "raisedBy",
    decided_by AS "decidedBy", comment, created_at AS "createdAt", decided_at AS "decidedAt" FROM disputes`;

@Injectable()
export class Disputes {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: DisputesQuery): Promise<Page<DisputeView>> {
    return this.database.within(actor.organisationId, async (tx) => {
      const rows = await tx.rows<DisputeView>(
        `${SELECT_DISPUTES} WHERE id < $1 AND ($2::text IS NULL OR state = $2) AND ($3 OR raised_by = $4)
         AND ($5::uuid IS NULL OR post_id = $5) ORDER BY id DESC LIMIT $6`,
        [cursorOf(query), query.state ?? null, seesAll(actor), actor.userId, query.post ?? null, limitOf(query) + 1],
      );
      return pageOf(rows, limitOf(query), (row) => row);
    });
  }
}

/** Findings of this revision that a second pair of eyes has lifted. */
export async function liftedFindings(tx: Tx, postId: string, revision: number): Promise<(found: Found) => boolean> {
  const lifted = await tx.rows<Found>(
    `SELECT rule, quote FROM disputes WHERE post_id = $1 AND revision_number = $2 AND state = 'lifted'`,
    [postId, revision],
  );
  return ({ rule, quote }) => lifted.some((dispute) => dispute.rule === rule && dispute.quote === quote);
}

interface Found {
  readonly rule: string;
  readonly quote: string;
}

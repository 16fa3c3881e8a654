/** The log as auditors read it: newest first, page by page along its own numbers. */
import { Injectable } from '@nestjs/common';
import { Database } from '../common/database';
import { isId } from '../common/ids';
import { AuditAnchors } from './anchors';
import { verifyAudit, type Verdict } from './verify-audit';

export interface AuditFilter {
  readonly from: Date | null;
  readonly to: Date | null;
  /** An id, or the name of one who has none, such as `scheduler`. */
  readonly actor: string | null;
  /** `post.submit`, or `post` for all of `post.…`. */
  readonly event: string | null;
}

export interface LoggedEvent {
  readonly seq: number;
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actor: string;
  readonly event: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly details: Record<string, unknown>;
  readonly hash: string;
}

@Injectable()
export class AuditLog {
  private readonly verifying = new Map<string, Promise<Verdict>>();

  constructor(
    private readonly database: Database,
    private readonly anchors: AuditAnchors,
  ) {}

  list(organisationId: string, filter: AuditFilter, below: number, most: number): Promise<LoggedEvent[]> {
    const byId = isId(filter.actor);
    const values = [
      below,
      filter.from,
      filter.to,
      byId ? filter.actor : null,
      byId ? null : filter.actor,
      filter.event,
    ];
    return this.database.within(organisationId, (tx) => tx.rows<LoggedEvent>(LIST, [organisationId, ...values, most]));
  }

  /** Reads the whole log, so who asks while it is being read waits for the same answer. */
  verify(organisationId: string): Promise<Verdict> {
    const running = this.verifying.get(organisationId) ?? this.begin(organisationId);
    this.verifying.set(organisationId, running);
    return running.finally(() => this.verifying.delete(organisationId));
  }

  private async begin(organisationId: string): Promise<Verdict> {
    return verifyAudit(this.database, organisationId, await this.anchors.of(organisationId));
  }
}

const LIST = `SELECT seq::float8 AS seq, id, at, actor_id AS "actorId", actor, event, subject_type AS "subjectType",
    subject_id AS "subjectId", details, encode(hash, 'hex') AS hash
  FROM audit_events
  WHERE organisation_id = $1 AND seq < $2
    AND ($3::timestamptz IS NULL OR at >= $3) AND ($4::timestamptz IS NULL OR at < $4)
    AND ($5::uuid IS NULL OR actor_id = $5) AND ($6::text IS NULL OR actor = $6)
    AND ($7::text IS NULL OR event = $7 OR starts_with(event, $7 || '.'))
  ORDER BY seq DESC LIMIT $8`;

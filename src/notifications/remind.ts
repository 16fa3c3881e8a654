/** A question that waited too long is asked again, and then told to others, by an entry in the log, which people hear of. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import { Database, type Tx } from '../common/database';

const AT_ONCE = 100;

interface Due {
  readonly approvalId: string;
  readonly organisationId: string;
}

interface Taken {
  readonly isEscalated: boolean;
  readonly postId: string | null;
}

const DUE = 'SELECT approval_id AS "approvalId", organisation_id AS "organisationId" FROM due_reminders($1)';
/** Whoever gets the row does it; of two that are due together, only the later is told. */
const TAKE = `
  WITH due AS (SELECT approval_id, escalate_at <= clock_timestamp() AS escalated FROM approval_reminders
    WHERE approval_id = $1 AND least(remind_at, escalate_at) <= clock_timestamp() FOR UPDATE)
  UPDATE approval_reminders r SET remind_at = NULL, escalate_at = CASE WHEN due.escalated OR a.id IS NULL THEN NULL ELSE r.escalate_at END
  FROM due LEFT JOIN approvals a ON a.id = due.approval_id AND a.state = 'pending'
  WHERE r.approval_id = due.approval_id
  RETURNING coalesce(due.escalated, false) AS "isEscalated", a.post_id AS "postId"`;

@Injectable()
export class Remind {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async run(): Promise<void> {
    const due = await this.database.outside((tx) => tx.rows<Due>(DUE, [AT_ONCE]));
    for (const each of due) await this.database.within(each.organisationId, (tx) => this.remind(tx, each));
  }

  private async remind(tx: Tx, { approvalId, organisationId }: Due): Promise<void> {
    const taken = await tx.one<Taken>(TAKE, [approvalId]);
    if (!taken?.postId) return;
    const event = taken.isEscalated ? 'post.escalate' : 'post.remind';
    const subject = { type: 'post', id: taken.postId };
    await this.audit.record(tx, scheduler(organisationId), event, subject, { approval: approvalId });
  }
}

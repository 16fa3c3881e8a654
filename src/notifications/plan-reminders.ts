/** When a question is asked, it is written down when it will have waited too long. */
import type { Tx } from '../common/database';
import { reminderTimes } from './reminder-times';
import type { House } from './tell';

/** Where no topic says how soon an answer is expected. */
const WORKING_HOURS = 8;

interface Asked {
  readonly id: string;
  readonly asked: Date;
  readonly hours: number;
  readonly publishAt: Date | null;
}

const ASKED = `SELECT a.id, a.created_at AS asked, coalesce(t.answer_within_hours, ${WORKING_HOURS}) AS hours,
    p.publish_at AS "publishAt"
  FROM approvals a JOIN posts p ON p.id = a.post_id LEFT JOIN topics t ON t.id = a.topic_id
  WHERE a.post_id = $1 AND a.state = 'pending'`;
const PLAN = `INSERT INTO approval_reminders (approval_id, organisation_id, remind_at, escalate_at)
  VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`;

export async function planReminders(tx: Tx, { organisationId, timeZone }: House, postId: string): Promise<void> {
  for (const { id, ...question } of await tx.rows<Asked>(ASKED, [postId])) {
    const { remindAt, escalateAt } = reminderTimes(question, timeZone);
    await tx.rows(PLAN, [id, organisationId, remindAt, escalateAt]);
  }
}

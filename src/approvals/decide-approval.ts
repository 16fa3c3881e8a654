/** What approving, rejecting and asking for changes share: who may, and how the answer is kept. */
import { personOf, type Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import { alreadyDecided, lapsed, notOnDuty } from './approval.errors';
import { decidesFor, type Absence } from './authority';

export type Verdict = 'approved' | 'rejected' | 'changes_requested';

export interface Decision {
  readonly revision: number;
  readonly comment?: string;
}

interface AskedRow {
  readonly id: string;
  readonly state: string;
  readonly decision: 'any' | 'all';
  readonly assignees: string[];
  readonly substitutes: string[];
  readonly decided: string[];
  readonly absences: Absence[];
}

const ASKED = `
  SELECT a.id, a.state, a.decision, a.assignees, coalesce(t.substitutes, '{}') AS substitutes,
    ARRAY(SELECT d.for_user_id FROM approval_decisions d WHERE d.approval_id = a.id) AS decided,
    (SELECT coalesce(json_agg(json_build_object('userId', s.user_id, 'substituteId', s.substitute_id)), '[]')
      FROM absences s WHERE s.organisation_id = a.organisation_id AND s.user_id = ANY(a.assignees)
        AND s.starts_at <= clock_timestamp() AND s.ends_at > clock_timestamp()) AS absences
  FROM approvals a LEFT JOIN topics t ON t.id = a.topic_id WHERE a.id = $1 FOR UPDATE OF a`;

const KEEP = `
  WITH decided AS (
    INSERT INTO approval_decisions (id, organisation_id, approval_id, user_id, for_user_id, verdict, comment)
    SELECT d.id, $1, $2, $3, d.for_user_id, $4, $5 FROM unnest($6::uuid[], $7::uuid[]) AS d(id, for_user_id)),
  answered AS (
    UPDATE approvals SET state = $8, decided_by = $3, comment = $5, decided_at = clock_timestamp() WHERE id = $2
    RETURNING submission_id)
  SELECT count(o.id)::int AS others FROM answered
  LEFT JOIN approvals o ON o.submission_id = answered.submission_id AND o.state = 'pending' AND o.id <> $2`;

/** Keeps the answer; an approval is decided when everybody who must has answered, or one refused. */
export async function keepDecision(tx: Tx, actor: Actor, approvalId: string, verdict: Verdict, { comment }: Decision) {
  const asked = await tx.sole<AskedRow>(ASKED, [approvalId]);
  if (asked.state === 'void') throw lapsed();
  if (asked.state !== 'pending') throw alreadyDecided();
  const speaksFor = decidesFor(
    personOf(actor),
    { assignees: asked.assignees, topicSubstitutes: asked.substitutes },
    asked.absences,
  );
  if (speaksFor.length === 0) throw notOnDuty();
  const newlyFor = speaksFor.filter((id) => !asked.decided.includes(id));
  if (newlyFor.length === 0) throw alreadyDecided();
  const everybody = [...asked.decided, ...newlyFor];
  const waits =
    verdict === 'approved' && asked.decision === 'all' && asked.assignees.some((id) => !everybody.includes(id));
  const state = waits ? 'pending' : verdict;
  const ids = newlyFor.map(() => newId());
  const answer = [actor.organisationId, approvalId, actor.userId, verdict, comment ?? null, ids, newlyFor, state];
  const { others } = await tx.sole<{ others: number }>(KEEP, answer);
  const details = { approval: approvalId, for: newlyFor.filter((id) => id !== actor.userId), comment };
  return { details, isLast: others === 0 && state !== 'pending' };
}

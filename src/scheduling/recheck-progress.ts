/** Which posts of an organisation are next to be checked again, and how far that has come. */
import type { Tx } from '../common/database';
import type { LockedPost } from '../posts/locked-post';
import type { PostState } from '../posts/workflow';

const AT_A_TIME = 50;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Submitted, and may still leave as they are. */
const WAITING: readonly PostState[] = ['in_review', 'approved', 'scheduled', 'missed', 'failed'];

/** Begins anew for every version of the policy. */
const BEGIN = `INSERT INTO policy_rechecks AS r (organisation_id, version, after_post)
  SELECT o.id, o.policy_version, '${FIRST}' FROM organisations o WHERE o.id = $1
  ON CONFLICT (organisation_id) DO UPDATE
    SET version = excluded.version, after_post = excluded.after_post, done = false, updated_at = now()
    WHERE r.version < excluded.version`;

const NEXT = `SELECT p.id FROM posts p JOIN policy_rechecks r ON r.organisation_id = p.organisation_id
  WHERE p.organisation_id = $1 AND NOT r.done AND p.id > r.after_post AND p.state = ANY($2)
    AND (p.kind = 'post' OR p.state = 'in_review') ORDER BY p.id LIMIT $3`;

const PLANNED_SINCE = `SELECT c.post_id AS id FROM recheck_concerns c JOIN posts p ON p.id = c.post_id
  WHERE p.organisation_id = $1 AND p.state = 'scheduled' ORDER BY c.post_id LIMIT $2`;

export interface Recheck {
  readonly organisationId: string;
  readonly version: number;
  /** In the order of their ids. */
  readonly next: readonly string[];
  /** With something against them, and planned meanwhile. */
  readonly planned: readonly string[];
}

export const isLast = ({ next }: Recheck) => next.length < AT_A_TIME;

export const isWaiting = ({ state }: LockedPost) => WAITING.includes(state);

export async function nextToRecheck(tx: Tx, organisationId: string): Promise<Recheck> {
  await tx.rows(BEGIN, [organisationId]);
  const { version } = await tx.sole<{ version: number }>(
    'SELECT version FROM policy_rechecks WHERE organisation_id = $1',
    [organisationId],
  );
  const planned = await tx.rows<{ id: string }>(PLANNED_SINCE, [organisationId, AT_A_TIME]);
  const next = await tx.rows<{ id: string }>(NEXT, [organisationId, WAITING, AT_A_TIME]);
  return { organisationId, version, next: next.map(({ id }) => id), planned: planned.map(({ id }) => id) };
}

/** Only forwards: several workers may be at it. */
export async function advance(tx: Tx, { organisationId, version, next }: Recheck, postId: string): Promise<void> {
  if (!next.includes(postId)) return;
  await tx.rows(
    `UPDATE policy_rechecks SET after_post = $3, updated_at = now()
     WHERE organisation_id = $1 AND version = $2 AND after_post < $3 AND NOT done`,
    [organisationId, version, postId],
  );
}

export const finish = (tx: Tx, { organisationId, version }: Recheck) =>
  tx.rows(
    `UPDATE policy_rechecks SET done = true, updated_at = now() WHERE organisation_id = $1 AND version = $2 AND NOT done`,
    [organisationId, version],
  );

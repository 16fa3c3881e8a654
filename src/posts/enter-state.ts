/** What a state says of deliveries and approvals is brought about in the move that enters it, in its transaction. */
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import type { LockedPost } from './locked-post';
import { wakeWorkers } from './wake-workers';
import { STATES, type PostState } from './workflow';

/** A delivery that may have reached its network is never planned anew: at most one remote post per post and channel. */
const PLAN = `
  INSERT INTO deliveries (id, organisation_id, post_id, channel_id, account, revision_number, state, due_at, grace_until, attempt_at)
  SELECT d.id, $1, $2, c.id, c.remote_account_id, $3, 'scheduled', $4::timestamptz,
    $4::timestamptz + make_interval(mins => $5), $4
  FROM unnest($6::uuid[], $7::uuid[]) AS d(id, channel_id) JOIN channels c ON c.id = d.channel_id
  ON CONFLICT (post_id, channel_id) DO UPDATE SET revision_number = excluded.revision_number, account = excluded.account, state = 'scheduled',
    due_at = excluded.due_at, grace_until = excluded.grace_until, attempt_at = excluded.attempt_at,
    fence = deliveries.fence + 1, repeats = 0, first_armed_at = NULL, deadline_at = NULL, detail = NULL
  WHERE deliveries.state IN ('scheduled', 'claimed', 'held', 'cancelled', 'missed', 'failed')`;

/** Raising the fence locks out a worker that has claimed it already. */
const CANCEL = `UPDATE deliveries SET state = $2, fence = fence + 1
  WHERE post_id = $1 AND state IN ('scheduled', 'claimed', 'held')`;

const VOID = `UPDATE approvals SET state = 'void' WHERE post_id = $1 AND state IN ('pending', 'approved')`;

/** Sooner than this and a sleeping worker would be late: it is woken. */
const WAKE_WITHIN_MS = 20_000;

export async function enterState(tx: Tx, post: LockedPost, to: PostState, publishAt: Date | null): Promise<void> {
  const [before, after] = [STATES[post.state], STATES[to]];
  if (after.deliveries === 'planned') await planDeliveries(tx, post, publishAt ?? post.now);
  else if (after.deliveries === 'held') await tx.rows(CANCEL, [post.id, 'held']);
  else if (after.deliveries === 'none' && before.deliveries !== 'none') await cancelDeliveries(tx, post, to);
  if (after.approvals === 'void' && before.approvals !== 'void') await tx.rows(VOID, [post.id]);
}

async function planDeliveries(tx: Tx, post: LockedPost, publishAt: Date): Promise<void> {
  if (STATES[post.state].deliveries === 'planned') await tx.rows(CANCEL, [post.id, 'cancelled']);
  const { channels, number } = post.revision;
  const ids = channels.map(() => newId());
  const { organisationId, organisation } = post;
  await tx.rows(PLAN, [organisationId, post.id, number, publishAt, organisation.graceMinutes, ids, channels]);
  if (publishAt.getTime() - post.now.getTime() < WAKE_WITHIN_MS) await wakeWorkers(tx);
}

const cancelDeliveries = (tx: Tx, post: LockedPost, to: PostState) =>
  tx.rows(CANCEL, [post.id, to === 'missed' ? 'missed' : 'cancelled']);

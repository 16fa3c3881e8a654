/** What a state says of deliveries and approvals is brought about in the move that enters it, in its transaction. */
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import type { LockedPost, LockedRevision } from './locked-post';
import { partsOn } from './post-parts';
import { wakeWorkers } from './wake-workers';
import { STATES, type PostState } from './workflow';

/** A delivery that may have reached its network is never planned anew: at most one remote post per post and channel. */
const PLAN = `
  INSERT INTO deliveries (id, organisation_id, post_id, channel_id, part, account, revision_number, state, due_at, grace_until, attempt_at)
  SELECT d.id, $1, $2, c.id, d.part, c.remote_account_id, $3, CASE d.part WHEN 1 THEN 'scheduled' ELSE 'waits' END, $4::timestamptz,
    $4::timestamptz + make_interval(mins => $5), $4
  FROM unnest($6::uuid[], $7::uuid[], $8::integer[]) AS d(id, channel_id, part) JOIN channels c ON c.id = d.channel_id
  ON CONFLICT (post_id, channel_id, part) DO UPDATE SET revision_number = excluded.revision_number, account = excluded.account, state = excluded.state,
    due_at = excluded.due_at, grace_until = excluded.grace_until, attempt_at = excluded.attempt_at,
    fence = deliveries.fence + 1, repeats = 0, first_armed_at = NULL, deadline_at = NULL, detail = NULL
  WHERE deliveries.state IN ('scheduled', 'claimed', 'held', 'cancelled', 'missed', 'failed', 'waits')`;

/** What came to nothing and is not planned any more: a channel that was taken off, a part that a shorter text lacks. */
const LEAVE_OUT = `UPDATE deliveries d SET state = 'cancelled' WHERE d.post_id = $1 AND d.state IN ('missed', 'failed')
  AND NOT EXISTS (SELECT 1 FROM unnest($2::uuid[], $3::integer[]) AS p(channel_id, part)
    WHERE p.channel_id = d.channel_id AND p.part = d.part)`;

const NETWORKS = 'SELECT id, network FROM channels WHERE id = ANY($1::uuid[])';

/** Raising the fence locks out a worker that has claimed it already. */
const CANCEL = `UPDATE deliveries SET state = $2, fence = fence + 1
  WHERE post_id = $1 AND state IN ('scheduled', 'claimed', 'held', 'waits')`;

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
  const { organisationId, organisation, revision } = post;
  const places = await placesOf(tx, revision);
  const [channels, parts] = [places.map(({ channel }) => channel), places.map(({ part }) => part)];
  const ids = places.map(() => newId());
  await tx.rows(LEAVE_OUT, [post.id, channels, parts]);
  const when = [publishAt, organisation.graceMinutes];
  await tx.rows(PLAN, [organisationId, post.id, revision.number, ...when, ids, channels, parts]);
  if (publishAt.getTime() - post.now.getTime() < WAKE_WITHIN_MS) await wakeWorkers(tx);
}

/** Every post that this revision becomes: one a channel, or each part of its thread there. */
async function placesOf(tx: Tx, revision: LockedRevision): Promise<{ channel: string; part: number }[]> {
  const rows = await tx.rows<{ id: string; network: string }>(NETWORKS, [revision.channels]);
  return rows.flatMap(({ id, network }) =>
    partsOn(network, revision).map((_, place) => ({ channel: id, part: place + 1 })),
  );
}

const cancelDeliveries = (tx: Tx, post: LockedPost, to: PostState) =>
  tx.rows(CANCEL, [post.id, to === 'missed' ? 'missed' : 'cancelled']);

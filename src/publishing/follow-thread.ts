/** The parts of a thread go out one after the other; the first that fails stops those behind it. */
import type { Tx } from '../common/database';
import { wakeWorkers } from '../posts/wake-workers';
import { DELIVERY_MOVES } from './delivery-workflow';

const STOPPED = 'Een eerder deel van deze reeks ging niet uit.';

const before = (states: string) => `EXISTS (SELECT 1 FROM deliveries e WHERE e.post_id = d.post_id
  AND e.channel_id = d.channel_id AND e.part ${states})`;

const GO_ON = `UPDATE deliveries d SET state = $2, attempt_at = clock_timestamp()
  WHERE d.post_id = $1 AND d.state = 'waits' AND ${before(`= d.part - 1 AND e.state = 'published'`)} RETURNING d.id`;
const STOP = `UPDATE deliveries d SET state = $2, detail = $3
  WHERE d.post_id = $1 AND d.state = 'waits' AND ${before(`< d.part AND e.state IN ('failed', 'missed', 'cancelled')`)}`;

/** The caller holds the post's lock. */
export async function followThread(tx: Tx, postId: string): Promise<void> {
  await tx.rows(STOP, [postId, DELIVERY_MOVES['stop-thread'].to, STOPPED]);
  const gone = await tx.rows(GO_ON, [postId, DELIVERY_MOVES['next-part'].to]);
  if (gone.length > 0) await wakeWorkers(tx);
}

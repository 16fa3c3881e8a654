/** Which planned posts a quiet period concerns: the administrator sees at once what will be kept back. */
import type { Tx } from '../../common/database';
import type { PlannedPostView } from './quiet-period.dto';
import { covers } from './quiet-on';

const MOST = 500;

const PLANNED = `
  SELECT p.id, u.name AS author, p.publish_at AS "publishAt", array_agg(c.id ORDER BY c.id) AS channels
  FROM quiet_periods q JOIN posts p ON p.organisation_id = q.organisation_id AND p.publish_at >= q.starts_at
      AND p.publish_at < q.ends_at AND p.state IN ('in_review', 'scheduled', 'held')
    JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
    JOIN channels c ON c.id = ANY(r.channels)
    JOIN people u ON u.id = p.author_id
  WHERE q.id = $1 AND ${covers('c', 'p.publish_at')} GROUP BY p.id, u.name, p.publish_at ORDER BY p.publish_at LIMIT ${MOST}`;

export async function plannedInside(tx: Tx, periodId: string): Promise<PlannedPostView[]> {
  const rows = await tx.rows<Omit<PlannedPostView, 'publishAt'> & { publishAt: Date }>(PLANNED, [periodId]);
  return rows.map((row) => ({ ...row, publishAt: row.publishAt.toISOString() }));
}

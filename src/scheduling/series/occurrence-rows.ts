/** How far a series has come. */
import type { Tx } from '../../common/database';
import { newId } from '../../common/ids';
import type { SeriesState } from './series.dto';
import type { Series } from './series.entity';

export interface DueSeries extends Pick<
  Series,
  'id' | 'organisationId' | 'authorId' | 'createdBy' | 'rule' | 'timeZone' | 'daysAhead' | 'content'
> {
  readonly passed: readonly string[];
  readonly now: Date;
}

/** The draft of one day, or why there is none. */
export type Made = { readonly post: string } | { readonly missed: string };

/** One worker at a time; whoever comes second finds it done. */
const LOCK = `SELECT id FROM series WHERE id = $1 AND state = 'active' AND look_at <= clock_timestamp()
  FOR UPDATE SKIP LOCKED`;

/** After the lock, so that it sees what the worker before us kept. */
const READ = `
  SELECT s.id, s.organisation_id AS "organisationId", s.author_id AS "authorId", s.created_by AS "createdBy", s.rule,
    s.time_zone AS "timeZone", s.days_ahead AS "daysAhead", s.content, clock_timestamp() AS now,
    ARRAY(SELECT o.day FROM series_occurrences o WHERE o.series_id = s.id) AS passed
  FROM series s WHERE s.id = $1`;

export async function lockSeries(tx: Tx, id: string): Promise<DueSeries | undefined> {
  const held = await tx.one(LOCK, [id]);
  return held ? tx.one<DueSeries>(READ, [id]) : undefined;
}

export async function lookLater(tx: Tx, id: string, state: SeriesState): Promise<void> {
  await tx.rows(
    `UPDATE series SET state = $2, look_at = clock_timestamp() + interval '10 minutes' WHERE id = $1 AND state = 'active'`,
    [id, state],
  );
}

type Occurrence = Made & { readonly day: string; readonly at: Date | undefined };

export async function keepOccurrence(tx: Tx, series: DueSeries, occurrence: Occurrence): Promise<void> {
  const { day, at = null } = occurrence;
  const [post, missed] = 'post' in occurrence ? [occurrence.post, null] : [null, occurrence.missed];
  await tx.rows(
    `INSERT INTO series_occurrences (id, organisation_id, series_id, day, at, post_id, missed, told_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $7::text IS NULL THEN NULL ELSE now() END)`,
    [newId(), series.organisationId, series.id, day, at, post, missed],
  );
}

/** Their hour has passed, and nobody let their draft go out; each is given once. */
export const unpublishedOccurrences = (tx: Tx, seriesId: string): Promise<{ day: string; post: string }[]> =>
  tx.rows(
    `UPDATE series_occurrences o SET missed = 'not-published', told_at = now() FROM posts p
     WHERE o.series_id = $1 AND p.id = o.post_id AND o.told_at IS NULL AND o.at < clock_timestamp() - interval '1 hour'
       AND p.state IN ('draft', 'in_review', 'rejected', 'approved', 'missed', 'failed')
     RETURNING o.day, o.post_id AS post`,
    [seriesId],
  );

/** What is counted, one statement each; $1 is the first instant, $2 the first after the last. */

/** A post counts once in each stretch of time, however often it was saved, submitted or sent in it. */
export const ACTIVITY = `
  WITH told AS (
    SELECT 'drafts' AS what, id AS post, created_at AS at FROM posts
    UNION ALL SELECT 'submitted', post_id, submitted_at FROM submissions
    UNION ALL SELECT 'published', post_id, published_at FROM deliveries WHERE published_at IS NOT NULL
  ), counted AS (
    SELECT date_trunc($3, at AT TIME ZONE $4)::date AS day, what, count(DISTINCT post) AS posts
    FROM told WHERE at >= $1 AND at < $2 GROUP BY 1, 2
  )
  SELECT to_char(step, 'YYYY-MM-DD') AS on,
    coalesce(sum(posts) FILTER (WHERE what = 'drafts'), 0)::integer AS drafts,
    coalesce(sum(posts) FILTER (WHERE what = 'submitted'), 0)::integer AS submitted,
    coalesce(sum(posts) FILTER (WHERE what = 'published'), 0)::integer AS published
  FROM generate_series(date_trunc($3, $1 AT TIME ZONE $4), ($2 AT TIME ZONE $4) - interval '1 second',
    ('1 ' || $3)::interval) AS step
  LEFT JOIN counted ON day = step::date GROUP BY step ORDER BY step`;

const found = (table: string, at: string) => `
  SELECT f ->> 'rule' AS rule, (f ->> 'guideline')::integer AS guideline, count(DISTINCT post_id)::integer AS posts
  FROM ${table}, jsonb_array_elements(findings) AS f WHERE ${at} >= $1 AND ${at} < $2
  GROUP BY GROUPING SETS ((f ->> 'rule', (f ->> 'guideline')::integer), ((f ->> 'guideline')::integer))`;

/** Without a rule: of all the rules of that guideline together. */
export const WHILE_WRITING = found('revisions', 'created_at');
export const WHEN_SUBMITTED = found('submissions', 'submitted_at');

const HOURS = 'extract(epoch FROM decided_at - created_at) / 3600';

export const DECISIONS = `
  SELECT count(*) FILTER (WHERE state = 'approved')::integer AS approved,
    count(*) FILTER (WHERE state = 'rejected')::integer AS rejected,
    count(*) FILTER (WHERE state = 'changes_requested')::integer AS "changesRequested",
    count(*) FILTER (WHERE decided_at <= due_at)::integer AS "inTime",
    round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ${HOURS})::numeric, 2)::float8 AS "medianHours",
    round(percentile_cont(0.9) WITHIN GROUP (ORDER BY ${HOURS})::numeric, 2)::float8 AS "slowestHours",
    array_agg((${HOURS})::float8) AS hours
  FROM approvals
  WHERE state IN ('approved', 'rejected', 'changes_requested') AND decided_at >= $1 AND decided_at < $2`;

export const PUNCTUALITY = `
  SELECT count(*) FILTER (WHERE published_at <= due_at + interval '1 minute')::integer AS "onTime",
    count(*) FILTER (WHERE published_at > due_at + interval '1 minute')::integer AS late,
    count(*) FILTER (WHERE published_at IS NULL AND state = 'missed')::integer AS missed,
    count(*) FILTER (WHERE published_at IS NULL AND state = 'failed')::integer AS failed,
    count(*) FILTER (WHERE published_at IS NULL AND state = 'uncertain')::integer AS uncertain
  FROM deliveries WHERE due_at >= $1 AND due_at < $2`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is due is found by the index: with `clock_timestamp()`, which may differ for every row, Postgres reads all that is
 * planned to compare it. `now()` is the beginning of the claim's own transaction, so nothing is claimed earlier by it.
 */
const claims = (clock: 'now()' | 'clock_timestamp()') => `
CREATE OR REPLACE FUNCTION claim_deliveries(by_worker bigint, most integer, shares jsonb DEFAULT '{}', share integer DEFAULT NULL)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer, network text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH due AS (
    SELECT w.id, w.attempt_at, c.network, row_number() OVER (PARTITION BY c.network ORDER BY w.attempt_at) AS place
    FROM deliveries w JOIN channels c ON c.id = w.channel_id
    WHERE w.state IN ('scheduled', 'resend') AND w.attempt_at <= ${clock}
      AND NOT EXISTS (SELECT 1 FROM publication_epoch e WHERE e.frozen_at IS NOT NULL))
  UPDATE deliveries d
  SET state = CASE d.state WHEN 'scheduled' THEN 'claimed' ELSE 'resend_claimed' END,
      fence = d.fence + 1, worker = by_worker, claimed_at = clock_timestamp()
  FROM (
    SELECT w.id, due.network FROM deliveries w JOIN due ON due.id = w.id
    WHERE due.place <= coalesce((shares ->> due.network)::integer, share, most)
      AND w.state IN ('scheduled', 'resend') AND w.attempt_at <= ${clock}
    ORDER BY due.attempt_at LIMIT most FOR UPDATE OF w SKIP LOCKED) taken
  WHERE d.id = taken.id
  RETURNING d.id, d.organisation_id, d.post_id, d.fence, taken.network $$;`;

export class ClaimsByIndex20261201220000 implements MigrationInterface {
  name = 'ClaimsByIndex20261201220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(claims('now()'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(claims('clock_timestamp()'));
  }
}

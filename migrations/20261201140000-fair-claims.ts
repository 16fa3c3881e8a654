import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOT_FROZEN = 'AND NOT EXISTS (SELECT 1 FROM publication_epoch e WHERE e.frozen_at IS NOT NULL)';

/** `shares` says how many more of a network may be taken up, `share` how many of one that it does not name. */
const FAIR = `
CREATE FUNCTION claim_deliveries(by_worker bigint, most integer, shares jsonb DEFAULT '{}', share integer DEFAULT NULL)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer, network text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH due AS (
    SELECT w.id, w.attempt_at, c.network, row_number() OVER (PARTITION BY c.network ORDER BY w.attempt_at) AS place
    FROM deliveries w JOIN channels c ON c.id = w.channel_id
    WHERE w.state IN ('scheduled', 'resend') AND w.attempt_at <= clock_timestamp() ${NOT_FROZEN})
  UPDATE deliveries d
  SET state = CASE d.state WHEN 'scheduled' THEN 'claimed' ELSE 'resend_claimed' END,
      fence = d.fence + 1, worker = by_worker, claimed_at = clock_timestamp()
  FROM (
    SELECT w.id, due.network FROM deliveries w JOIN due ON due.id = w.id
    WHERE due.place <= coalesce((shares ->> due.network)::integer, share, most)
      AND w.state IN ('scheduled', 'resend') AND w.attempt_at <= clock_timestamp()
    ORDER BY due.attempt_at LIMIT most FOR UPDATE OF w SKIP LOCKED) taken
  WHERE d.id = taken.id
  RETURNING d.id, d.organisation_id, d.post_id, d.fence, taken.network $$;`;

const PLAIN = `
CREATE FUNCTION claim_deliveries(by_worker bigint, most integer)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE deliveries d
  SET state = CASE d.state WHEN 'scheduled' THEN 'claimed' ELSE 'resend_claimed' END,
      fence = d.fence + 1, worker = by_worker, claimed_at = clock_timestamp()
  WHERE d.id IN (
    SELECT w.id FROM deliveries w
    WHERE w.state IN ('scheduled', 'resend') AND w.attempt_at <= clock_timestamp() ${NOT_FROZEN}
    ORDER BY w.attempt_at LIMIT most FOR UPDATE SKIP LOCKED)
  RETURNING d.id, d.organisation_id, d.post_id, d.fence $$;`;

/** A network that does not answer takes up no more than its share of a worker. */
export class FairClaims20261201140000 implements MigrationInterface {
  name = 'FairClaims20261201140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION claim_deliveries(bigint, integer)`);
    await runner.query(FAIR);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION claim_deliveries(bigint, integer, jsonb, integer)`);
    await runner.query(PLAIN);
  }
}

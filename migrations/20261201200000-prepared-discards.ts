import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a network holds unpublished of a delivery that is over is taken away there, so that nobody publishes it by hand.
 * `infinity`: there is nothing left to take away.
 */
const DISCARDS = `
ALTER TABLE attempts ADD discard_at timestamptz;
CREATE INDEX attempts_to_discard ON attempts (armed_at)
  WHERE prepared IS NOT NULL AND outcome IS DISTINCT FROM 'accept' AND discard_at IS DISTINCT FROM 'infinity';
CREATE FUNCTION attempts_to_discard(on_networks text[], most integer)
  RETURNS TABLE (attempt uuid, id uuid, organisation_id uuid, post_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id, d.id, d.organisation_id, d.post_id, d.fence
  FROM attempts a JOIN deliveries d ON d.id = a.delivery_id JOIN channels c ON c.id = d.channel_id
  WHERE a.prepared IS NOT NULL AND a.outcome IS DISTINCT FROM 'accept'
    AND a.discard_at IS DISTINCT FROM 'infinity' AND coalesce(a.discard_at, a.armed_at + interval '1 hour') <= clock_timestamp()
    AND a.armed_at > clock_timestamp() - interval '30 days'
    AND d.state IN ('published', 'failed', 'missed', 'cancelled', 'retracted')
    AND c.deleted_at IS NULL AND c.network = ANY(on_networks)
  ORDER BY a.armed_at LIMIT most $$;`;

export class PreparedDiscards20261201200000 implements MigrationInterface {
  name = 'PreparedDiscards20261201200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DISCARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION attempts_to_discard;
      DROP INDEX attempts_to_discard;
      ALTER TABLE attempts DROP discard_at`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row for the installation: is this the database that we published from, as far as anybody knows? */
const FREEZE = `
CREATE TABLE publication_epoch (
  one boolean PRIMARY KEY DEFAULT true CONSTRAINT publication_epoch_is_one CHECK (one),
  frozen_at timestamptz,
  reason text CONSTRAINT publication_epoch_reason_known CHECK (reason IN ('rolled-back', 'other-database')),
  trusted_since timestamptz NOT NULL DEFAULT '-infinity',
  trusted_by text,
  CONSTRAINT publication_epoch_frozen_for_a_reason CHECK ((frozen_at IS NULL) = (reason IS NULL))
);
INSERT INTO publication_epoch DEFAULT VALUES;
GRANT SELECT, UPDATE ON publication_epoch TO ruggespraak_app;
CREATE FUNCTION database_origin() RETURNS TABLE (system text, timeline integer)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  BEGIN
    SELECT system_identifier::text INTO system FROM pg_control_system();
  EXCEPTION WHEN insufficient_privilege THEN system := NULL;
  END;
  BEGIN
    timeline := ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer;
  EXCEPTION WHEN insufficient_privilege THEN timeline := NULL;
  END;
  RETURN NEXT;
END $$;
CREATE FUNCTION suspicious_posts(most integer) RETURNS TABLE (organisation_id uuid, post_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT d.organisation_id, d.post_id FROM deliveries d, publication_epoch e
  WHERE d.state IN ('scheduled', 'claimed', 'held') AND e.frozen_at IS NOT NULL AND d.due_at <= e.frozen_at LIMIT most $$;
CREATE FUNCTION planned_posts(most integer) RETURNS TABLE (organisation_id uuid, post_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.organisation_id, p.id FROM posts p, publication_epoch e
  WHERE p.state = 'scheduled' AND e.frozen_at IS NOT NULL LIMIT most $$;`;

const WORK = `
CREATE OR REPLACE FUNCTION claim_deliveries(by_worker bigint, most integer)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE deliveries d
  SET state = CASE d.state WHEN 'scheduled' THEN 'claimed' ELSE 'resend_claimed' END,
      fence = d.fence + 1, worker = by_worker, claimed_at = clock_timestamp()
  WHERE d.id IN (
    SELECT w.id FROM deliveries w
    WHERE w.state IN ('scheduled', 'resend') AND w.attempt_at <= clock_timestamp() __NOT_FROZEN__
    ORDER BY w.attempt_at LIMIT most FOR UPDATE SKIP LOCKED)
  RETURNING d.id, d.organisation_id, d.post_id, d.fence $$;
CREATE OR REPLACE FUNCTION next_delivery_in_ms() RETURNS double precision
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT extract(epoch FROM (SELECT min(w.attempt_at) FROM deliveries w WHERE w.state IN ('scheduled', 'resend') __NOT_FROZEN__)
    - clock_timestamp()) * 1000 $$;`;

const work = (condition: string) => WORK.replaceAll('__NOT_FROZEN__', condition);

export class PublicationFreeze20261201090200 implements MigrationInterface {
  name = 'PublicationFreeze20261201090200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SEQUENCE worker_ids');
    await runner.query(FREEZE);
    await runner.query(work('AND NOT EXISTS (SELECT 1 FROM publication_epoch e WHERE e.frozen_at IS NOT NULL)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(work(''));
    await runner.query('DROP FUNCTION database_origin, suspicious_posts, planned_posts');
    await runner.query('DROP TABLE publication_epoch');
    await runner.query('CREATE SEQUENCE worker_ids; GRANT USAGE ON SEQUENCE worker_ids TO ruggespraak_app');
  }
}

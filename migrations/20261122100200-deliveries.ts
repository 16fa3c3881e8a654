import type { MigrationInterface, QueryRunner } from 'typeorm';

const DELIVERIES = `
CREATE SEQUENCE worker_ids;
CREATE TABLE deliveries (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  post_id uuid NOT NULL REFERENCES posts,
  channel_id uuid NOT NULL REFERENCES channels,
  revision_number integer NOT NULL,
  account text NOT NULL,
  state text NOT NULL CONSTRAINT deliveries_state_known CHECK (state IN ('scheduled', 'claimed', 'sending', 'published', 'failed',
    'uncertain', 'resend', 'resend_claimed', 'held', 'missed', 'cancelled', 'retracted')),
  due_at timestamptz NOT NULL,
  grace_until timestamptz NOT NULL,
  attempt_at timestamptz NOT NULL,
  fence integer NOT NULL DEFAULT 0,
  worker bigint,
  claimed_at timestamptz,
  first_armed_at timestamptz,
  deadline_at timestamptz,
  repeats integer NOT NULL DEFAULT 0,
  remote_id text,
  remote_url text,
  published_at timestamptz,
  detail text,
  retract_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT deliveries_once_per_channel UNIQUE (post_id, channel_id),
  CONSTRAINT deliveries_published_is_known CHECK (state <> 'published' OR remote_id IS NOT NULL)
);
CREATE INDEX deliveries_due ON deliveries (attempt_at) WHERE state IN ('scheduled', 'resend');
CREATE INDEX deliveries_in_hand ON deliveries (worker) WHERE state IN ('claimed', 'sending', 'resend_claimed');
CREATE INDEX deliveries_uncertain ON deliveries (attempt_at) WHERE state = 'uncertain';
CREATE INDEX deliveries_held ON deliveries (grace_until) WHERE state = 'held';
CREATE INDEX deliveries_to_retract ON deliveries (retract_at) WHERE retract_at IS NOT NULL AND state <> 'retracted';
CREATE INDEX deliveries_on_channel ON deliveries (channel_id, published_at) WHERE state = 'published';
CREATE TABLE attempts (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  delivery_id uuid NOT NULL REFERENCES deliveries,
  fence integer NOT NULL,
  worker bigint NOT NULL,
  payload jsonb NOT NULL,
  payload_hash text NOT NULL,
  armed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  deadline_at timestamptz NOT NULL,
  ended_at timestamptz,
  outcome text,
  status integer,
  detail text,
  CONSTRAINT attempts_fenced UNIQUE (delivery_id, fence)
);`;

/** The worker serves every organisation, yet its role sees none: these say which deliveries are whose, and no more. */
const FUNCTIONS = `
CREATE FUNCTION claim_deliveries(by_worker bigint, most integer)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE deliveries d
  SET state = CASE d.state WHEN 'scheduled' THEN 'claimed' ELSE 'resend_claimed' END,
      fence = d.fence + 1, worker = by_worker, claimed_at = clock_timestamp()
  WHERE d.id IN (
    SELECT w.id FROM deliveries w
    WHERE w.state IN ('scheduled', 'resend') AND w.attempt_at <= clock_timestamp()
    ORDER BY w.attempt_at LIMIT most FOR UPDATE SKIP LOCKED)
  RETURNING d.id, d.organisation_id, d.post_id, d.fence $$;
CREATE FUNCTION next_delivery_in_ms() RETURNS double precision
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT extract(epoch FROM (SELECT min(attempt_at) FROM deliveries WHERE state IN ('scheduled', 'resend'))
    - clock_timestamp()) * 1000 $$;
CREATE FUNCTION orphaned_deliveries(lease_seconds integer)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d.id, d.organisation_id, d.post_id, d.fence FROM deliveries d
  WHERE d.state IN ('claimed', 'sending', 'resend_claimed')
    AND ((d.state <> 'sending' AND d.claimed_at < clock_timestamp() - make_interval(secs => lease_seconds))
      OR NOT EXISTS (
        SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 7240003
          AND l.objid = (d.worker & 2147483647)::integer::oid
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())))
  LIMIT 500 $$;
CREATE FUNCTION uncertain_deliveries(most integer)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d.id, d.organisation_id, d.post_id, d.fence FROM deliveries d
  WHERE d.state = 'uncertain' AND d.attempt_at <= clock_timestamp() ORDER BY d.attempt_at LIMIT most $$;
CREATE FUNCTION retractable_deliveries(most integer)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d.id, d.organisation_id, d.post_id, d.fence FROM deliveries d
  WHERE d.retract_at <= clock_timestamp() AND d.state = 'published' ORDER BY d.retract_at LIMIT most $$;
CREATE FUNCTION stalled_deliveries(most integer)
  RETURNS TABLE (id uuid, organisation_id uuid, post_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d.id, d.organisation_id, d.post_id, d.fence FROM deliveries d
  WHERE d.state = 'held' AND d.grace_until < clock_timestamp() LIMIT most $$;
CREATE FUNCTION releasable_organisations() RETURNS TABLE (organisation_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.organisation_id FROM (
    SELECT p.organisation_id FROM posts p WHERE p.state = 'held' AND p.state_reason = 'publication-stop'
    UNION SELECT d.organisation_id FROM deliveries d WHERE d.state = 'held' AND d.detail = 'publication-stop') h
  JOIN organisations o ON o.id = h.organisation_id WHERE NOT o.publication_stopped $$;`;

const WALLS = `
${['deliveries', 'attempts']
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());`,
  )
  .join('\n')}
GRANT SELECT, INSERT, UPDATE ON deliveries, attempts TO ruggespraak_app;
GRANT USAGE ON SEQUENCE worker_ids TO ruggespraak_app;`;

export class Deliveries20261122100200 implements MigrationInterface {
  name = 'Deliveries20261122100200';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DELIVERIES, FUNCTIONS, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION claim_deliveries, next_delivery_in_ms, orphaned_deliveries, uncertain_deliveries,
        retractable_deliveries, stalled_deliveries, releasable_organisations;
      DROP TABLE attempts, deliveries CASCADE;
      DROP SEQUENCE worker_ids`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `sole`: the account has one owner over all organisations. An older channel keeps what it had; a later one does not claim it. */
const CHANNELS = `
ALTER TABLE channels
  ADD COLUMN sole boolean NOT NULL DEFAULT false,
  ADD COLUMN credentials_expire_at timestamptz,
  ADD COLUMN credential_state text NOT NULL DEFAULT 'ok'
    CONSTRAINT channels_credential_state_known CHECK (credential_state IN ('ok', 'expiring', 'expired')),
  ADD COLUMN checked_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN last_failure text,
  ADD COLUMN last_failed_at timestamptz;
UPDATE channels c SET sole = true
WHERE c.deleted_at IS NULL AND c.network NOT IN ('site', 'webhook') AND NOT EXISTS (
  SELECT 1 FROM channels o WHERE o.network = c.network AND o.remote_account_id = c.remote_account_id
    AND o.deleted_at IS NULL AND o.id < c.id);
CREATE UNIQUE INDEX channels_account_once ON channels (network, remote_account_id) WHERE sole AND deleted_at IS NULL;
CREATE INDEX channels_with_worries ON channels (credentials_expire_at)
  WHERE deleted_at IS NULL AND (credential_state <> 'ok' OR credentials_expire_at IS NOT NULL);
CREATE INDEX deliveries_planned_on_channel ON deliveries (channel_id, due_at) WHERE state = 'scheduled';`;

const LOGINS = `
CREATE TABLE network_apps (
  organisation_id uuid NOT NULL REFERENCES organisations,
  network text NOT NULL,
  server text NOT NULL DEFAULT '',
  client_id text NOT NULL,
  sealed_client_secret text NOT NULL DEFAULT '',
  redirect_uri text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, network, server)
);
CREATE TABLE channel_logins (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users,
  channel_id uuid REFERENCES channels,
  network text NOT NULL,
  server text NOT NULL DEFAULT '',
  name text,
  role text NOT NULL CONSTRAINT channel_logins_role_known CHECK (role IN ('official', 'private')),
  owner_id uuid REFERENCES users,
  state_hash text NOT NULL,
  sealed_verifier text NOT NULL,
  sealed_offers text NOT NULL DEFAULT '',
  returned_at timestamptz,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT channel_logins_state_once UNIQUE (state_hash)
);
CREATE INDEX channel_logins_by_end ON channel_logins (expires_at);
CREATE TABLE credential_renewals (
  channel_id uuid PRIMARY KEY REFERENCES channels,
  organisation_id uuid NOT NULL REFERENCES organisations,
  due_at timestamptz,
  renewed_at timestamptz,
  failures integer NOT NULL DEFAULT 0
);
CREATE INDEX credential_renewals_due ON credential_renewals (due_at) WHERE due_at IS NOT NULL;
CREATE TABLE notices (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  kind text NOT NULL CONSTRAINT notices_kind_known CHECK (kind IN ('credentials-expiring', 'credentials-expired',
    'post-in-danger-day', 'post-in-danger-hour', 'post-not-sent')),
  channel_id uuid NOT NULL REFERENCES channels,
  post_id uuid REFERENCES posts,
  person_id uuid REFERENCES users,
  about_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX notices_told_once ON notices
  (kind, channel_id, coalesce(post_id, '00000000-0000-0000-0000-000000000000'), about_at);
CREATE INDEX notices_newest ON notices (organisation_id, id);`;

/** The worker and the browser that comes back belong to no organisation: these say whose something is, and no more. */
const FUNCTIONS = `
CREATE FUNCTION take_channel_login(hash text, new_id uuid) RETURNS TABLE (id uuid, organisation_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE channel_logins l SET id = new_id, returned_at = clock_timestamp()
  WHERE l.state_hash = hash AND l.returned_at IS NULL AND l.expires_at > clock_timestamp()
  RETURNING l.id, l.organisation_id $$;
CREATE FUNCTION forget_channel_logins() RETURNS bigint
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (DELETE FROM channel_logins WHERE expires_at < clock_timestamp() RETURNING 1) SELECT count(*) FROM gone $$;
CREATE FUNCTION renewable_channels(most integer) RETURNS TABLE (id uuid, organisation_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.channel_id, r.organisation_id FROM credential_renewals r JOIN channels c ON c.id = r.channel_id
  WHERE r.due_at <= clock_timestamp() AND c.deleted_at IS NULL AND c.enabled ORDER BY r.due_at LIMIT most $$;
CREATE FUNCTION ageing_channels(most integer) RETURNS TABLE (id uuid, organisation_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.organisation_id FROM channels c LEFT JOIN credential_renewals r ON r.channel_id = c.id AND r.due_at IS NOT NULL
  WHERE c.deleted_at IS NULL AND c.credentials_expire_at IS NOT NULL AND (r.channel_id IS NULL OR r.failures > 1)
    AND ((c.credential_state <> 'expired' AND r.channel_id IS NULL AND c.credentials_expire_at <= clock_timestamp())
      OR (c.credential_state = 'ok' AND c.credentials_expire_at <= clock_timestamp() + interval '7 days'))
  LIMIT most $$;
CREATE FUNCTION endangered_deliveries(most integer)
  RETURNS TABLE (organisation_id uuid, post_id uuid, channel_id uuid, author_id uuid, due_at timestamptz, kind text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT * FROM (
    SELECT d.organisation_id, d.post_id, d.channel_id, p.author_id, d.due_at,
      CASE WHEN d.due_at <= clock_timestamp() + interval '1 hour' THEN 'post-in-danger-hour' ELSE 'post-in-danger-day' END AS kind
    FROM channels c
    JOIN deliveries d ON d.channel_id = c.id AND d.state = 'scheduled'
      AND d.due_at BETWEEN clock_timestamp() AND clock_timestamp() + interval '24 hours'
    JOIN posts p ON p.id = d.post_id
    WHERE c.deleted_at IS NULL AND (c.credential_state <> 'ok' OR c.credentials_expire_at IS NOT NULL)
      AND (c.credential_state = 'expired' OR (c.credentials_expire_at <= d.due_at AND NOT EXISTS (
        SELECT 1 FROM credential_renewals r WHERE r.channel_id = c.id AND r.due_at IS NOT NULL AND r.failures < 2)))) e
  WHERE NOT EXISTS (SELECT 1 FROM notices n
    WHERE n.kind = e.kind AND n.channel_id = e.channel_id AND n.post_id = e.post_id AND n.about_at = e.due_at)
  LIMIT most $$;
CREATE FUNCTION unchecked_channels(most integer) RETURNS TABLE (id uuid, organisation_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.organisation_id FROM channels c
  WHERE c.sole AND c.enabled AND c.deleted_at IS NULL AND c.credential_state <> 'expired'
    AND c.checked_at < clock_timestamp() - interval '30 minutes' AND EXISTS (
      SELECT 1 FROM deliveries d WHERE d.channel_id = c.id AND d.state = 'scheduled'
        AND d.due_at BETWEEN clock_timestamp() AND clock_timestamp() + interval '24 hours'
        AND (c.checked_at < d.due_at - interval '24 hours'
          OR (d.due_at <= clock_timestamp() + interval '1 hour' AND c.checked_at < d.due_at - interval '1 hour')))
  LIMIT most $$;`;

const TABLES = ['network_apps', 'channel_logins', 'credential_renewals', 'notices'];

const WALLS = `
${TABLES.map(
  (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());`,
).join('\n')}
GRANT SELECT, INSERT, UPDATE, DELETE ON network_apps, channel_logins, credential_renewals TO ruggespraak_app;
GRANT SELECT, INSERT ON notices TO ruggespraak_app;`;

export class ChannelLogins20261201100000 implements MigrationInterface {
  name = 'ChannelLogins20261201100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CHANNELS, LOGINS, FUNCTIONS, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION take_channel_login, forget_channel_logins, renewable_channels, ageing_channels, endangered_deliveries,
        unchecked_channels;
      DROP TABLE ${TABLES.join(', ')};
      DROP INDEX deliveries_planned_on_channel, channels_with_worries, channels_account_once;
      ALTER TABLE channels DROP COLUMN sole, DROP COLUMN credentials_expire_at, DROP COLUMN credential_state,
        DROP COLUMN checked_at, DROP COLUMN last_failure, DROP COLUMN last_failed_at`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const COOLING_OFF = `
ALTER TABLE organisations ADD COLUMN cooling_off_minutes integer NOT NULL DEFAULT 0
  CONSTRAINT organisations_cooling_off_sane CHECK (cooling_off_minutes BETWEEN 0 AND 10080);
CREATE TABLE cooling_off_waivers (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  submission_id uuid NOT NULL REFERENCES submissions,
  post_id uuid NOT NULL REFERENCES posts,
  reason text NOT NULL,
  waived_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT cooling_off_waivers_once UNIQUE (submission_id)
);`;

const QUIET = `
CREATE TABLE quiet_periods (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  kind text NOT NULL CONSTRAINT quiet_periods_kind_known CHECK (kind IN ('stop', 'caution')),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  reason text NOT NULL,
  applies_to text NOT NULL CONSTRAINT quiet_periods_applies_known CHECK (applies_to IN ('official', 'private', 'all')),
  channels uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL REFERENCES users,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT quiet_periods_forward CHECK (ends_at > starts_at)
);
CREATE INDEX quiet_periods_of_organisation ON quiet_periods (organisation_id, ends_at) WHERE deleted_at IS NULL;`;

const SLOTS = `
CREATE TABLE channel_slots (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  channel_id uuid NOT NULL REFERENCES channels,
  weekday integer NOT NULL CONSTRAINT channel_slots_weekday_known CHECK (weekday BETWEEN 1 AND 7),
  local_time text NOT NULL CONSTRAINT channel_slots_time_form CHECK (local_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT channel_slots_once UNIQUE (channel_id, weekday, local_time)
);
CREATE INDEX deliveries_by_time ON deliveries (channel_id, due_at);
CREATE INDEX posts_by_time ON posts (organisation_id, publish_at) WHERE publish_at IS NOT NULL;`;

const CALENDAR = `
CREATE TABLE calendar_tokens (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users,
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT calendar_tokens_hash_once UNIQUE (token_hash),
  CONSTRAINT calendar_tokens_one_each UNIQUE (organisation_id, user_id)
);
CREATE FUNCTION calendar_reader(hash bytea)
  RETURNS TABLE (organisation_id uuid, user_id uuid, name text, roles text[], assists uuid[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.organisation_id, t.user_id, u.name, m.roles, m.assists FROM calendar_tokens t
  JOIN memberships m ON m.organisation_id = t.organisation_id AND m.user_id = t.user_id AND m.active
  JOIN users u ON u.id = t.user_id WHERE t.token_hash = hash $$;`;

const SERIES = `
CREATE TABLE series (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  name text NOT NULL,
  author_id uuid NOT NULL REFERENCES users,
  created_by uuid NOT NULL REFERENCES users,
  state text NOT NULL DEFAULT 'active' CONSTRAINT series_state_known CHECK (state IN ('active', 'paused', 'ended')),
  rule jsonb NOT NULL,
  time_zone text NOT NULL,
  days_ahead integer NOT NULL CONSTRAINT series_days_sane CHECK (days_ahead BETWEEN 1 AND 30),
  content jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  look_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX series_of_organisation ON series (organisation_id, id);
CREATE INDEX series_to_look_at ON series (look_at) WHERE state = 'active';
CREATE TABLE series_occurrences (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  series_id uuid NOT NULL REFERENCES series,
  day text NOT NULL CONSTRAINT series_occurrences_day_form CHECK (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  at timestamptz,
  post_id uuid REFERENCES posts,
  missed text,
  told_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT series_occurrences_once UNIQUE (series_id, day)
);
CREATE FUNCTION series_to_draft(most integer) RETURNS TABLE (id uuid, organisation_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, s.organisation_id FROM series s WHERE s.state = 'active' AND s.look_at <= clock_timestamp()
  ORDER BY s.look_at LIMIT most $$;`;

/** What waits for the end of a quiet period or of the time to think: whose it is, and no more. */
const WAITING = `
CREATE FUNCTION organisations_that_wait() RETURNS TABLE (organisation_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.organisation_id FROM posts p WHERE p.state = 'held' AND p.state_reason IN ('quiet-period', 'cooling-off')
  UNION SELECT d.organisation_id FROM deliveries d WHERE d.state = 'held' AND d.detail IN ('quiet-period', 'cooling-off') $$;`;

const TABLES = [
  'cooling_off_waivers',
  'quiet_periods',
  'channel_slots',
  'calendar_tokens',
  'series',
  'series_occurrences',
];

const WALLS = `
${TABLES.map(
  (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());`,
).join('\n')}
GRANT SELECT, INSERT ON cooling_off_waivers TO ruggespraak_app;
GRANT SELECT, INSERT, UPDATE ON quiet_periods, series, series_occurrences TO ruggespraak_app;
GRANT SELECT, INSERT, DELETE ON channel_slots TO ruggespraak_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_tokens TO ruggespraak_app;`;

export class Planning20261201120000 implements MigrationInterface {
  name = 'Planning20261201120000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COOLING_OFF, QUIET, SLOTS, CALENDAR, SERIES, WAITING, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION organisations_that_wait, series_to_draft, calendar_reader;
      DROP TABLE ${[...TABLES].reverse().join(', ')};
      DROP INDEX deliveries_by_time, posts_by_time;
      ALTER TABLE organisations DROP COLUMN cooling_off_minutes`);
  }
}

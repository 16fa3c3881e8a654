import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role that the application works as: it owns nothing, so row-level security binds it. */
const ROLE = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruggespraak_app') THEN
    CREATE ROLE ruggespraak_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- somebody else made it just now
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'ruggespraak_app', 'MEMBER') THEN
    EXECUTE format('GRANT ruggespraak_app TO %I', current_user);
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO ruggespraak_app;
CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.organisation', true), '')::uuid $$;
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;`;

const PEOPLE = `
CREATE TABLE organisations (
  id uuid PRIMARY KEY,
  slug text NOT NULL CONSTRAINT organisations_slug_form CHECK (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  name text NOT NULL,
  aliases text[] NOT NULL DEFAULT '{}',
  public_figures text[] NOT NULL DEFAULT '{}',
  time_zone text NOT NULL DEFAULT 'Europe/Brussels',
  grace_minutes integer NOT NULL DEFAULT 15 CONSTRAINT organisations_grace_sane CHECK (grace_minutes BETWEEN 1 AND 1440),
  policy_version integer NOT NULL DEFAULT 0,
  publication_stopped boolean NOT NULL DEFAULT false,
  stop_reason text,
  stopped_by uuid,
  stopped_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT organisations_slug_once UNIQUE (slug)
);
CREATE TABLE users (
  id uuid PRIMARY KEY,
  email text NOT NULL CONSTRAINT users_email_lower CHECK (email = lower(email)),
  name text NOT NULL,
  password_hash text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT users_email_once UNIQUE (email)
);
CREATE TABLE memberships (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users,
  roles text[] NOT NULL CONSTRAINT memberships_roles_known
    CHECK (roles <@ ARRAY['mandataris','assistant','woordvoerder','administrator','auditor']),
  assists uuid[] NOT NULL DEFAULT '{}',
  active boolean NOT NULL DEFAULT true,
  roles_changed_by uuid,
  roles_changed_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT memberships_once UNIQUE (organisation_id, user_id)
);
CREATE INDEX memberships_of_user ON memberships (user_id);
CREATE TABLE absences (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users,
  substitute_id uuid NOT NULL REFERENCES users,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT absences_forward CHECK (ends_at > starts_at),
  CONSTRAINT absences_not_self CHECK (user_id <> substitute_id)
);
CREATE INDEX absences_of_user ON absences (organisation_id, user_id, starts_at);
CREATE TABLE refresh_tokens (
  token_hash bytea PRIMARY KEY,
  family_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES users,
  organisation_id uuid NOT NULL REFERENCES organisations,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX refresh_tokens_family ON refresh_tokens (family_id);
CREATE TABLE sign_in_failures (
  id uuid PRIMARY KEY,
  subject text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_failures_recent ON sign_in_failures (subject, at);
CREATE TABLE idempotency_keys (
  organisation_id uuid NOT NULL REFERENCES organisations,
  actor_id uuid NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  status integer,
  answer jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, actor_id, key)
);`;

/** Every event is linked at commit: the head's lock is held for the commit alone, not for the work before it. */
const AUDIT = `
CREATE TABLE audit_heads (
  organisation_id uuid PRIMARY KEY REFERENCES organisations,
  seq bigint NOT NULL,
  hash bytea NOT NULL
);
CREATE TABLE audit_events (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  seq bigint,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_id uuid,
  actor text NOT NULL,
  event text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid,
  details jsonb NOT NULL DEFAULT '{}',
  prev_hash bytea,
  hash bytea,
  CONSTRAINT audit_events_in_order UNIQUE (organisation_id, seq)
);
CREATE INDEX audit_events_of_subject ON audit_events (subject_id, seq);
CREATE FUNCTION audit_hash(prev bytea, e audit_events) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(prev || convert_to(jsonb_build_array(e.seq, e.id, e.organisation_id, extract(epoch FROM e.at),
    e.actor_id, e.actor, e.event, e.subject_type, e.subject_id, e.details)::text, 'UTF8')) $$;
CREATE FUNCTION audit_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE head audit_heads; linked audit_events;
BEGIN
  SELECT * INTO head FROM audit_heads WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO audit_heads VALUES (NEW.organisation_id, 0, sha256(convert_to(NEW.organisation_id::text, 'UTF8')))
      ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM audit_heads WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  END IF;
  linked := NEW;
  linked.seq := head.seq + 1;
  linked.hash := audit_hash(head.hash, linked);
  UPDATE audit_events SET seq = linked.seq, prev_hash = head.hash, hash = linked.hash WHERE id = NEW.id;
  UPDATE audit_heads SET seq = linked.seq, hash = linked.hash WHERE organisation_id = NEW.organisation_id;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER audit_events_link AFTER INSERT ON audit_events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_link();
CREATE TRIGGER audit_events_keep BEFORE TRUNCATE ON audit_events EXECUTE FUNCTION forbid_change();`;

/** What sign-in needs before an organisation is known; each answers only for the person asked about. */
const SIGN_IN = `
CREATE FUNCTION sign_in_user(wanted text) RETURNS TABLE (id uuid, name text, email text, password_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT id, name, email, password_hash FROM users WHERE email = lower(wanted) $$;
CREATE FUNCTION memberships_of(person uuid)
  RETURNS TABLE (organisation_id uuid, slug text, organisation text, user_id uuid, name text, email text, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT o.id, o.slug, o.name, u.id, u.name, u.email, m.roles
        FROM memberships m JOIN organisations o ON o.id = m.organisation_id JOIN users u ON u.id = m.user_id
        WHERE m.user_id = person AND m.active ORDER BY m.created_at, m.id $$;
CREATE FUNCTION public_organisation(wanted text) RETURNS TABLE (id uuid, slug text, name text, time_zone text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT id, slug, name, time_zone FROM organisations WHERE slug = wanted $$;
CREATE FUNCTION audit_heads_of_all() RETURNS TABLE (organisation_id uuid, seq bigint, hash bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT organisation_id, seq, hash FROM audit_heads $$;`;

const WALLS = `
ALTER TABLE organisations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON organisations USING (id = app_organisation()) WITH CHECK (id = app_organisation());
CREATE VIEW people WITH (security_barrier) AS
  SELECT u.id, u.name FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.organisation_id = app_organisation();
GRANT SELECT ON people TO ruggespraak_app;
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY colleagues ON users USING (EXISTS (
  SELECT 1 FROM memberships m WHERE m.user_id = users.id AND m.organisation_id = app_organisation()));
CREATE POLICY newcomer ON users FOR INSERT WITH CHECK (true);
${['memberships', 'absences', 'audit_events', 'audit_heads', 'idempotency_keys']
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());`,
  )
  .join('\n')}
GRANT SELECT, INSERT, UPDATE ON organisations, users, memberships TO ruggespraak_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON absences, refresh_tokens, sign_in_failures, idempotency_keys TO ruggespraak_app;
GRANT SELECT ON audit_events, audit_heads TO ruggespraak_app;
GRANT INSERT (id, organisation_id, actor_id, actor, event, subject_type, subject_id, details) ON audit_events TO ruggespraak_app;`;

export class Ground20261122100000 implements MigrationInterface {
  name = 'Ground20261122100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ROLE, PEOPLE, AUDIT, SIGN_IN, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW people;
      DROP TABLE audit_events, audit_heads, idempotency_keys, sign_in_failures, refresh_tokens, absences, memberships,
        users, organisations CASCADE;
      DROP FUNCTION audit_link, sign_in_user, memberships_of, public_organisation, audit_heads_of_all, forbid_change,
        app_organisation;
      REVOKE USAGE ON SCHEMA public FROM ruggespraak_app;`);
  }
}

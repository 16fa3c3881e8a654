import type { MigrationInterface, QueryRunner } from 'typeorm';

const DESCRIBED = `
ALTER TABLE media ADD COLUMN decorative boolean NOT NULL DEFAULT false;
ALTER TABLE media ADD COLUMN duration_ms integer;
ALTER TABLE media ADD CONSTRAINT media_decorative_has_no_alt CHECK (NOT decorative OR alt IS NULL);`;

/** Who had not agreed and was decided on all the same; and images of which the rights changed, for a worker to look at. */
const RIGHTS = `
ALTER TABLE submissions ADD COLUMN without_consent text[] NOT NULL DEFAULT '{}';
CREATE TABLE rights_changes (
  media_id uuid PRIMARY KEY REFERENCES media,
  organisation_id uuid NOT NULL REFERENCES organisations,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE FUNCTION rights_changes_to_look_at(most integer)
  RETURNS TABLE (media_id uuid, organisation_id uuid, changed_at text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.media_id, c.organisation_id, c.changed_at::text FROM rights_changes c ORDER BY c.changed_at LIMIT most $$;`;

/** Which smaller or other form of an image a kind of network gets; the same image and form always give the same bytes. */
const RENDITIONS = `
CREATE TABLE renditions (
  organisation_id uuid NOT NULL REFERENCES organisations,
  source text NOT NULL,
  form text NOT NULL,
  sha256 text NOT NULL,
  type text NOT NULL,
  bytes integer NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, source, form)
);`;

/** An address is known to nobody but who was given it: only its hash is kept. */
const ADDRESSES = `
CREATE TABLE media_addresses (
  token_hash text PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  delivery_id uuid NOT NULL REFERENCES deliveries,
  sha256 text NOT NULL,
  type text NOT NULL,
  opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL,
  closed_at timestamptz,
  fetches integer NOT NULL DEFAULT 0,
  CONSTRAINT media_addresses_short CHECK (expires_at <= opened_at + interval '15 minutes')
);
CREATE INDEX media_addresses_open ON media_addresses (delivery_id) WHERE closed_at IS NULL;
CREATE FUNCTION organisation_at_address(hash text) RETURNS TABLE (organisation_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.organisation_id FROM media_addresses a WHERE a.token_hash = hash $$;`;

const TABLES = ['rights_changes', 'renditions', 'media_addresses'];

const WALLS = `
${TABLES.map(
  (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());`,
).join('\n')}
GRANT SELECT, INSERT, UPDATE, DELETE ON rights_changes TO ruggespraak_app;
GRANT SELECT, INSERT ON renditions TO ruggespraak_app;
GRANT SELECT, INSERT, UPDATE ON media_addresses TO ruggespraak_app;`;

export class Media20261201110000 implements MigrationInterface {
  name = 'Media20261201110000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DESCRIBED, RIGHTS, RENDITIONS, ADDRESSES, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION rights_changes_to_look_at, organisation_at_address;
      DROP TABLE ${[...TABLES].reverse().join(', ')};
      ALTER TABLE submissions DROP COLUMN without_consent;
      ALTER TABLE media DROP COLUMN duration_ms, DROP COLUMN decorative`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a document only what recognises it is kept; of one that was let go not even that. */
const DOCUMENTS = `
CREATE TABLE confidential_documents (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  key text NOT NULL CONSTRAINT confidential_documents_key_form CHECK (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  title text NOT NULL,
  words integer NOT NULL,
  runs integer NOT NULL,
  fingerprints text,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz,
  CONSTRAINT confidential_documents_forgotten CHECK ((deleted_at IS NULL) = (fingerprints IS NOT NULL))
);
CREATE UNIQUE INDEX confidential_documents_key_once ON confidential_documents (organisation_id, key)
  WHERE deleted_at IS NULL;`;

/** How far an organisation's posts were checked under its newest policy, and which of them must not leave as they are. */
const RECHECKS = `
CREATE TABLE policy_rechecks (
  organisation_id uuid PRIMARY KEY REFERENCES organisations,
  version integer NOT NULL,
  after_post uuid NOT NULL,
  done boolean NOT NULL DEFAULT false,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE recheck_concerns (
  post_id uuid PRIMARY KEY REFERENCES posts,
  organisation_id uuid NOT NULL REFERENCES organisations,
  version integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE FUNCTION organisations_to_recheck(most integer) RETURNS TABLE (organisation_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.id FROM (
    SELECT o.id FROM organisations o LEFT JOIN policy_rechecks r ON r.organisation_id = o.id
    WHERE o.policy_version > 0 AND (r.version IS NULL OR r.version < o.policy_version OR NOT r.done)
    UNION SELECT c.organisation_id FROM recheck_concerns c JOIN posts p ON p.id = c.post_id
    WHERE p.state = 'scheduled') w LIMIT most $$;`;

const TABLES = ['confidential_documents', 'policy_rechecks', 'recheck_concerns'];

const WALLS = `
${TABLES.map(
  (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());`,
).join('\n')}
GRANT SELECT, INSERT, UPDATE ON confidential_documents, policy_rechecks TO ruggespraak_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON recheck_concerns TO ruggespraak_app;`;

export class ConfidentialDocuments20261123100200 implements MigrationInterface {
  name = 'ConfidentialDocuments20261123100200';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DOCUMENTS, RECHECKS, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION organisations_to_recheck;
      DROP TABLE ${[...TABLES].reverse().join(', ')}`);
  }
}

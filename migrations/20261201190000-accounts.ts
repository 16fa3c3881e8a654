import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person proves who they are with, besides a password; and which of their sessions is which. */
const SECOND_FACTORS = `
ALTER TABLE refresh_tokens ADD device text NOT NULL DEFAULT '', ADD began_at timestamptz NOT NULL DEFAULT now();
UPDATE refresh_tokens t SET began_at =
  (SELECT min(f.created_at) FROM refresh_tokens f WHERE f.family_id = t.family_id);
CREATE INDEX refresh_tokens_of_user ON refresh_tokens (user_id);
CREATE TABLE second_factors (
  user_id uuid PRIMARY KEY REFERENCES users,
  sealed_seed text NOT NULL,
  last_step bigint NOT NULL DEFAULT 0,
  confirmed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE recovery_codes (
  code_hash bytea PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX recovery_codes_of_user ON recovery_codes (user_id);`;

/** As with users: of a colleague. Somebody who signs in is looked at in a transaction of their own organisation. */
const WALLS = ['second_factors', 'recovery_codes']
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY colleagues ON ${table} USING (EXISTS (
  SELECT 1 FROM memberships m WHERE m.user_id = ${table}.user_id AND m.organisation_id = app_organisation()));
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ruggespraak_app;`,
  )
  .join('\n');

export class Accounts20261201190000 implements MigrationInterface {
  name = 'Accounts20261201190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SECOND_FACTORS);
    await runner.query(WALLS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recovery_codes, second_factors');
    await runner.query('DROP INDEX refresh_tokens_of_user');
    await runner.query('ALTER TABLE refresh_tokens DROP began_at, DROP device');
  }
}

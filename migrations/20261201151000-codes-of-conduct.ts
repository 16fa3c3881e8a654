/** The ten guidelines of an organisation in its own words. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CodesOfConduct20261201151000 implements MigrationInterface {
  name = 'CodesOfConduct20261201151000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE codes_of_conduct (
  organisation_id uuid PRIMARY KEY REFERENCES organisations,
  wording text[] NOT NULL CONSTRAINT codes_of_conduct_of_ten CHECK (cardinality(wording) = 10),
  version integer NOT NULL DEFAULT 1,
  changed_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE codes_of_conduct ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON codes_of_conduct
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
GRANT SELECT, INSERT, UPDATE ON codes_of_conduct TO ruggespraak_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE codes_of_conduct');
  }
}

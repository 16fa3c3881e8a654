import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an organisation for trying out: what could reach anybody's account is not kept, whoever asks. */
const GUARD = `
CREATE FUNCTION no_live_credential() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM organisations o WHERE o.id = NEW.organisation_id AND o.trial) THEN
    RAISE EXCEPTION 'an organisation for trying out holds no credential'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'no_live_credential';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_live_credential BEFORE INSERT OR UPDATE ON channels
  FOR EACH ROW WHEN (NEW.sealed_secrets <> '') EXECUTE FUNCTION no_live_credential();
CREATE TRIGGER no_live_credential BEFORE INSERT OR UPDATE ON network_apps
  FOR EACH ROW EXECUTE FUNCTION no_live_credential();
CREATE FUNCTION trial_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'whether an organisation is for trying out is said when it is founded'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'organisations_trial_stays';
END $$;
CREATE TRIGGER organisations_trial_stays BEFORE UPDATE ON organisations
  FOR EACH ROW WHEN (OLD.trial <> NEW.trial) EXECUTE FUNCTION trial_stays();`;

export class TrialOrganisations20261201153100 implements MigrationInterface {
  name = 'TrialOrganisations20261201153100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organisations ADD trial boolean NOT NULL DEFAULT false`);
    await runner.query(GUARD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER organisations_trial_stays ON organisations`);
    await runner.query(`DROP TRIGGER no_live_credential ON network_apps`);
    await runner.query(`DROP TRIGGER no_live_credential ON channels`);
    await runner.query(`DROP FUNCTION no_live_credential, trial_stays`);
    await runner.query(`ALTER TABLE organisations DROP trial`);
  }
}

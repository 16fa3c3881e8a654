import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `
CREATE TABLE approval_reminders (
  approval_id uuid PRIMARY KEY REFERENCES approvals,
  organisation_id uuid NOT NULL REFERENCES organisations,
  remind_at timestamptz,
  escalate_at timestamptz
);
CREATE INDEX approval_reminders_due ON approval_reminders (least(remind_at, escalate_at))
  WHERE remind_at IS NOT NULL OR escalate_at IS NOT NULL;`;

/** The worker belongs to no organisation: this says whose question waits too long. While publishing is stopped, it may. */
const FUNCTIONS = `
CREATE FUNCTION due_reminders(most integer) RETURNS TABLE (approval_id uuid, organisation_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.approval_id, r.organisation_id FROM approval_reminders r
  JOIN organisations o ON o.id = r.organisation_id AND NOT o.publication_stopped
  WHERE (r.remind_at IS NOT NULL OR r.escalate_at IS NOT NULL) AND least(r.remind_at, r.escalate_at) <= clock_timestamp()
  ORDER BY least(r.remind_at, r.escalate_at) LIMIT most $$;`;

const WALLS = `
ALTER TABLE approval_reminders ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON approval_reminders USING (organisation_id = app_organisation())
  WITH CHECK (organisation_id = app_organisation());
GRANT SELECT, INSERT, UPDATE ON approval_reminders TO ruggespraak_app;`;

export class ApprovalReminders20261201170200 implements MigrationInterface {
  name = 'ApprovalReminders20261201170200';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLE, FUNCTIONS, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION due_reminders; DROP TABLE approval_reminders');
  }
}

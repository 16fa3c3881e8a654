import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `waiting` still gathers what comes (a digest); `sending` is closed, and due again when it was not sent by then. */
const TABLES = `
CREATE TABLE notification_preferences (
  organisation_id uuid NOT NULL REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users,
  language text NOT NULL CONSTRAINT notification_preferences_language_known CHECK (language IN ('nl', 'en')),
  quiet_from text,
  quiet_until text,
  ways jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (organisation_id, user_id),
  CONSTRAINT notification_preferences_quiet_whole CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);
CREATE TABLE notification_mails (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users,
  kind text NOT NULL CONSTRAINT notification_mails_kind_known CHECK (kind IN ('now', 'digest')),
  state text NOT NULL DEFAULT 'waiting'
    CONSTRAINT notification_mails_state_known CHECK (state IN ('waiting', 'sending', 'sent', 'dropped', 'given_up')),
  due_at timestamptz NOT NULL,
  fence integer NOT NULL DEFAULT 0,
  last_failure text,
  settled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX notification_mails_due ON notification_mails (due_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX notification_mails_given_up ON notification_mails (organisation_id) WHERE state = 'given_up';
CREATE UNIQUE INDEX notification_mails_one_digest ON notification_mails (organisation_id, user_id)
  WHERE kind = 'digest' AND state = 'waiting';
ALTER TABLE notifications ADD COLUMN mail_id uuid REFERENCES notification_mails;
CREATE INDEX notifications_of_mail ON notifications (mail_id) WHERE mail_id IS NOT NULL;`;

/** The worker belongs to no organisation: this says whose mail is due, and no more. */
const FUNCTIONS = `
CREATE FUNCTION claim_notification_mails(most integer) RETURNS TABLE (id uuid, organisation_id uuid, fence integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE notification_mails m SET state = 'sending', fence = m.fence + 1, due_at = clock_timestamp() + interval '5 minutes'
  WHERE m.id IN (SELECT d.id FROM notification_mails d WHERE d.state IN ('waiting', 'sending') AND d.due_at <= clock_timestamp()
    ORDER BY d.due_at LIMIT most FOR UPDATE SKIP LOCKED)
  RETURNING m.id, m.organisation_id, m.fence $$;`;

const TABLE_NAMES = ['notification_preferences', 'notification_mails'];

const WALLS = TABLE_NAMES.map(
  (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
GRANT SELECT, INSERT, UPDATE ON ${table} TO ruggespraak_app;`,
).join('\n');

export class NotificationMails20261201170100 implements MigrationInterface {
  name = 'NotificationMails20261201170100';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, FUNCTIONS, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION claim_notification_mails;
      ALTER TABLE notifications DROP COLUMN mail_id;
      DROP TABLE ${TABLE_NAMES.join(', ')}`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation did before it had notifications is told to nobody. */
const TABLES = `
CREATE TABLE notifications (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users,
  cause_id uuid NOT NULL REFERENCES audit_events,
  event text NOT NULL,
  post_id uuid REFERENCES posts,
  channel_id uuid REFERENCES channels,
  read_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT notifications_told_once UNIQUE (cause_id, user_id)
);
CREATE INDEX notifications_of_user ON notifications (user_id, organisation_id, id);
CREATE INDEX notifications_unread ON notifications (user_id, organisation_id) WHERE read_at IS NULL;
CREATE TABLE notification_cursors (
  organisation_id uuid PRIMARY KEY REFERENCES organisations,
  seq bigint NOT NULL DEFAULT 0
);
INSERT INTO notification_cursors (organisation_id, seq) SELECT organisation_id, seq FROM audit_heads;`;

/** The worker belongs to no organisation: this says whose log has something new, and no more. */
const FUNCTIONS = `
CREATE FUNCTION organisations_with_news(most integer) RETURNS TABLE (organisation_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.organisation_id FROM audit_heads h LEFT JOIN notification_cursors c ON c.organisation_id = h.organisation_id
  WHERE h.seq > coalesce(c.seq, 0) LIMIT most $$;`;

const WALLS = `
${['notifications', 'notification_cursors']
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
GRANT SELECT, INSERT, UPDATE ON ${table} TO ruggespraak_app;`,
  )
  .join('\n')}`;

export class Notifications20261201170000 implements MigrationInterface {
  name = 'Notifications20261201170000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, FUNCTIONS, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION organisations_with_news; DROP TABLE notifications, notification_cursors');
  }
}

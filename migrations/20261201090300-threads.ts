import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'scheduled', 'claimed', 'sending', 'published', 'failed', 'uncertain', 'resend', 'resend_claimed', 'held',
  'missed', 'cancelled', 'retracted', 'handed_over'`;

const known = (states: string) => `ALTER TABLE deliveries DROP CONSTRAINT deliveries_state_known,
  ADD CONSTRAINT deliveries_state_known CHECK (state IN (${states}))`;

const suspicious = (states: string) => `
CREATE OR REPLACE FUNCTION suspicious_posts(most integer) RETURNS TABLE (organisation_id uuid, post_id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT d.organisation_id, d.post_id FROM deliveries d, publication_epoch e
  WHERE d.state IN (${states}) AND e.frozen_at IS NOT NULL AND d.due_at <= e.frozen_at LIMIT most $$;`;

/** A long text goes to a network as several posts that answer each other: a delivery for each. */
export class Threads20261201090300 implements MigrationInterface {
  name = 'Threads20261201090300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE revisions ADD COLUMN as_thread boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE deliveries ADD COLUMN part integer NOT NULL DEFAULT 1,
      ADD CONSTRAINT deliveries_part_known CHECK (part BETWEEN 1 AND 25),
      DROP CONSTRAINT deliveries_once_per_channel,
      ADD CONSTRAINT deliveries_once_per_channel UNIQUE (post_id, channel_id, part)`);
    await runner.query(known(`${STATES}, 'waits'`));
    await runner.query(suspicious(`'scheduled', 'claimed', 'held', 'waits'`));
  }

  /** Later parts have no place in the older schema: what is known of them goes. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(suspicious(`'scheduled', 'claimed', 'held'`));
    await runner.query(`DELETE FROM attempts a USING deliveries d WHERE d.id = a.delivery_id AND d.part > 1`);
    await runner.query(`DELETE FROM deliveries WHERE part > 1`);
    await runner.query(known(STATES));
    await runner.query(`ALTER TABLE deliveries DROP CONSTRAINT deliveries_once_per_channel, DROP COLUMN part,
      ADD CONSTRAINT deliveries_once_per_channel UNIQUE (post_id, channel_id)`);
    await runner.query(`ALTER TABLE revisions DROP COLUMN as_thread`);
  }
}

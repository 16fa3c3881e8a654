import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'scheduled', 'claimed', 'sending', 'published', 'failed', 'uncertain', 'resend', 'resend_claimed', 'held',
  'missed', 'cancelled', 'retracted'`;

const known = (states: string) => `ALTER TABLE deliveries DROP CONSTRAINT deliveries_state_known,
  ADD CONSTRAINT deliveries_state_known CHECK (state IN (${states}))`;

/** What a two-phase network made ready is known before it is made visible; and some posts are placed by a person. */
export class TwoPhases20261201090100 implements MigrationInterface {
  name = 'TwoPhases20261201090100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE attempts ADD COLUMN prepared text`);
    await runner.query(known(`${STATES}, 'handed_over'`));
  }

  /** What waits for a person is in doubt without the newer state: a person decides on it all the same. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE deliveries SET state = 'uncertain' WHERE state = 'handed_over'`);
    await runner.query(known(STATES));
    await runner.query(`ALTER TABLE attempts DROP COLUMN prepared`);
  }
}

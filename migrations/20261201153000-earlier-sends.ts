import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Before a delivery is armed anew, its network was asked about the earlier sends that may have arrived. */
export class EarlierSends20261201153000 implements MigrationInterface {
  name = 'EarlierSends20261201153000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE deliveries ADD looked_fence integer, ADD look_failed boolean NOT NULL DEFAULT false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE deliveries DROP looked_fence, DROP look_failed`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PhotoLocation20261123100000 implements MigrationInterface {
  name = 'PhotoLocation20261123100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE media ADD COLUMN located boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE media DROP COLUMN located`);
  }
}

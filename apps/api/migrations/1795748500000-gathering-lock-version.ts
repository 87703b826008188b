import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GatheringLockVersion1795748500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "gathering" ADD "lock_version" integer NOT NULL DEFAULT '0'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "gathering" DROP COLUMN "lock_version"`);
  }
}

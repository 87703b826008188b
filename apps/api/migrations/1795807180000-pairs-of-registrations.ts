import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PairsOfRegistrations1795807180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "registration" ADD "pair_id" uuid`);
    await runner.query(`ALTER TABLE "registration" ADD "may_be_split" boolean NOT NULL DEFAULT true`);
    await runner.query(`CREATE INDEX "registration_pair" ON "registration"  ("pair_id") WHERE pair_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."registration_pair"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "may_be_split"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "pair_id"`);
  }
}

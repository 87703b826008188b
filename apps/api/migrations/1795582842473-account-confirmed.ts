import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccountConfirmed1795582842473 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account" ADD "confirmed_at" TIMESTAMP WITH TIME ZONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account" DROP COLUMN "confirmed_at"`);
  }
}

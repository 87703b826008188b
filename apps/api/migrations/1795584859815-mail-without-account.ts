import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MailWithoutAccount1795584859815 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "queued_mail" ALTER COLUMN "account_id" DROP NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "queued_mail" ALTER COLUMN "account_id" SET NOT NULL`);
  }
}

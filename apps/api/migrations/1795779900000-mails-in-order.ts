import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MailsInOrder1795779900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "queued_mail" ADD "leased_until" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`CREATE INDEX "queued_mail_waiting" ON "queued_mail"  ("created_at") WHERE content is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."queued_mail_waiting"`);
    await runner.query(`ALTER TABLE "queued_mail" DROP COLUMN "leased_until"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mail1795580686012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "queued_mail" ("id" uuid NOT NULL, "key" text NOT NULL, "account_id" uuid NOT NULL, "content" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "sent_at" TIMESTAMP WITH TIME ZONE, "refusal" text, CONSTRAINT "PK_c3d45b5bc55c4a39757fef07a61" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "queued_mail_key" ON "queued_mail"  ("key") `);
    await runner.query(`CREATE INDEX "queued_mail_recipient" ON "queued_mail"  ("account_id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."queued_mail_recipient"`);
    await runner.query(`DROP INDEX "public"."queued_mail_key"`);
    await runner.query(`DROP TABLE "queued_mail"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HeldMails1795777511294 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "held_mail" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "key" text NOT NULL, "topic" text NOT NULL, "handler" text NOT NULL, "event_id" uuid NOT NULL, "payload" jsonb NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_db7d6b1ca292164b2b760c5f8bf" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "held_mail_key" ON "held_mail"  ("key", "account_id") `);
    await runner.query(`CREATE INDEX "held_mail_account" ON "held_mail"  ("account_id") `);
    await runner.query(`CREATE INDEX "held_mail_due" ON "held_mail"  ("due_at") WHERE sent_at is null`);
    await runner.query(
      `CREATE TABLE "mail_rhythm" ("account_id" uuid NOT NULL, "rhythm" text NOT NULL, CONSTRAINT "mail_rhythm_rhythm" CHECK (rhythm in ('soon','daily','weekly')), CONSTRAINT "PK_c70eb5f62e4543c592884fa2e24" PRIMARY KEY ("account_id"))`,
    );
    await runner.query(
      `ALTER TABLE "held_mail" ADD CONSTRAINT "FK_b4e179a0634919df9fbdd73c452" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mail_rhythm" ADD CONSTRAINT "FK_c70eb5f62e4543c592884fa2e24" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "mail_rhythm" DROP CONSTRAINT "FK_c70eb5f62e4543c592884fa2e24"`);
    await runner.query(`ALTER TABLE "held_mail" DROP CONSTRAINT "FK_b4e179a0634919df9fbdd73c452"`);
    await runner.query(`DROP TABLE "mail_rhythm"`);
    await runner.query(`DROP INDEX "public"."held_mail_due"`);
    await runner.query(`DROP INDEX "public"."held_mail_account"`);
    await runner.query(`DROP INDEX "public"."held_mail_key"`);
    await runner.query(`DROP TABLE "held_mail"`);
  }
}

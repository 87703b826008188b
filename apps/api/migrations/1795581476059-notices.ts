import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1795581476059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "notice" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "key" text NOT NULL, "kind" text NOT NULL, "text" text NOT NULL, "path" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_705062b14410ff1a04998f86d72" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "notice_key" ON "notice"  ("key") `);
    await runner.query(`CREATE INDEX "notice_unread" ON "notice"  ("account_id") WHERE read_at is null`);
    await runner.query(`CREATE INDEX "notice_account" ON "notice"  ("account_id", "id") `);
    await runner.query(
      `CREATE TABLE "mail_opt_out" ("account_id" uuid NOT NULL, "kind" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_851a3cb901c68382fb616c3b318" PRIMARY KEY ("account_id", "kind"))`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "FK_b7b3718d5bbb53f9d42661914fc" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mail_opt_out" ADD CONSTRAINT "FK_a26d0fe6612be3b590251fcfd4b" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "mail_opt_out" DROP CONSTRAINT "FK_a26d0fe6612be3b590251fcfd4b"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "FK_b7b3718d5bbb53f9d42661914fc"`);
    await runner.query(`DROP TABLE "mail_opt_out"`);
    await runner.query(`DROP INDEX "public"."notice_account"`);
    await runner.query(`DROP INDEX "public"."notice_unread"`);
    await runner.query(`DROP INDEX "public"."notice_key"`);
    await runner.query(`DROP TABLE "notice"`);
  }
}

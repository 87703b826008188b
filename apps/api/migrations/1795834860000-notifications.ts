import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1795834860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "notice"`);
    await runner.query(
      `CREATE TABLE "notification" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "key" text NOT NULL, "kind" text NOT NULL, "parameters" jsonb NOT NULL, "path" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_705b6c7cdf9b2c2ff7ac7872cb7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "notification_account" ON "notification" ("account_id", "id")`);
    await runner.query(`CREATE INDEX "notification_unread" ON "notification" ("account_id") WHERE read_at is null`);
    await runner.query(`CREATE UNIQUE INDEX "notification_key" ON "notification" ("key")`);
    await runner.query(
      `ALTER TABLE "notification" ADD CONSTRAINT "FK_6bfa96ab97f1a09d73091294efc" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE`,
    );
    await runner.query(`ALTER TABLE "mail_opt_out" RENAME COLUMN "kind" TO "topic"`);
    await runner.query(
      `ALTER TABLE "mail_opt_out" RENAME CONSTRAINT "PK_851a3cb901c68382fb616c3b318" TO "PK_0faeb1bc8f1d21c19886641caef"`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "mail_opt_out" RENAME CONSTRAINT "PK_0faeb1bc8f1d21c19886641caef" TO "PK_851a3cb901c68382fb616c3b318"`,
    );
    await runner.query(`ALTER TABLE "mail_opt_out" RENAME COLUMN "topic" TO "kind"`);
    await runner.query(`DROP TABLE "notification"`);
    await runner.query(
      `CREATE TABLE "notice" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "key" text NOT NULL, "kind" text NOT NULL, "text" text NOT NULL, "path" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_705062b14410ff1a04998f86d72" PRIMARY KEY ("id"))`,
    );
  }
}

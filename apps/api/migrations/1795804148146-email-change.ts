import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EmailChange1795804148146 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "email_change" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "old_address" text NOT NULL, "new_address" text NOT NULL, "confirm_hash" text NOT NULL, "stop_hash" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "confirmed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_3c41013cfc6b716e1feeb3c1ee1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "email_change_stop" ON "email_change"  ("stop_hash") `);
    await runner.query(`CREATE UNIQUE INDEX "email_change_confirm" ON "email_change"  ("confirm_hash") `);
    await runner.query(`CREATE INDEX "email_change_account" ON "email_change"  ("account_id") `);
    await runner.query(`ALTER TABLE "auth_link" ADD "address" text`);
    await runner.query(
      `ALTER TABLE "email_change" ADD CONSTRAINT "FK_8c838ee72b8d69c8633ad4db41e" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "email_change" DROP CONSTRAINT "FK_8c838ee72b8d69c8633ad4db41e"`);
    await runner.query(`ALTER TABLE "auth_link" DROP COLUMN "address"`);
    await runner.query(`DROP INDEX "public"."email_change_account"`);
    await runner.query(`DROP INDEX "public"."email_change_confirm"`);
    await runner.query(`DROP INDEX "public"."email_change_stop"`);
    await runner.query(`DROP TABLE "email_change"`);
  }
}

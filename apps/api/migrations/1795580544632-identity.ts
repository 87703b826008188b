import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1795580544632 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "account" ("id" uuid NOT NULL, "name" text NOT NULL, "is_moderator" boolean NOT NULL DEFAULT false, "is_administrator" boolean NOT NULL DEFAULT false, "suspended_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "auth_link" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "kind" text NOT NULL, "url" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_e7fa4fc72ecf1d0470aac841a6a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "auth_link_created" ON "auth_link"  ("created_at") `);
    await runner.query(
      `ALTER TABLE "auth_link" ADD CONSTRAINT "FK_8c3441c7c28386d4e062b66471a" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "auth_link" DROP CONSTRAINT "FK_8c3441c7c28386d4e062b66471a"`);
    await runner.query(`DROP INDEX "public"."auth_link_created"`);
    await runner.query(`DROP TABLE "auth_link"`);
    await runner.query(`DROP TABLE "account"`);
  }
}

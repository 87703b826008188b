import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CalendarFeeds1795813060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "gathering" ADD "is_all_day" boolean NOT NULL DEFAULT false`);
    await runner.query(
      `CREATE TABLE "calendar_feed" ("account_id" uuid NOT NULL, "secret_hash" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_ea240ace355bb4a73e18fdfd1a8" PRIMARY KEY ("account_id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "calendar_feed_secret" ON "calendar_feed"  ("secret_hash") `);
    await runner.query(
      `ALTER TABLE "calendar_feed" ADD CONSTRAINT "FK_ea240ace355bb4a73e18fdfd1a8" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "calendar_feed" DROP CONSTRAINT "FK_ea240ace355bb4a73e18fdfd1a8"`);
    await runner.query(`DROP INDEX "public"."calendar_feed_secret"`);
    await runner.query(`DROP TABLE "calendar_feed"`);
    await runner.query(`ALTER TABLE "gathering" DROP COLUMN "is_all_day"`);
  }
}

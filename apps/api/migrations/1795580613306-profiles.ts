import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Profiles1795580613306 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "member" ("id" uuid NOT NULL, "name" text NOT NULL, CONSTRAINT "PK_97cbbe986ce9d14ca5894fdc072" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "member" ADD CONSTRAINT "FK_97cbbe986ce9d14ca5894fdc072" FOREIGN KEY ("id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "member" DROP CONSTRAINT "FK_97cbbe986ce9d14ca5894fdc072"`);
    await runner.query(`DROP TABLE "member"`);
  }
}

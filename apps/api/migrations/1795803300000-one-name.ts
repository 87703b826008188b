import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member has one name, that of the account; the profile's follows it by a foreign key. */
export class OneName1795803300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE account a SET name = m.name FROM member m WHERE m.id = a.id AND m.name <> a.name`);
    await runner.query(`DO $$ BEGIN
      IF to_regclass('auth."user"') IS NOT NULL THEN
        UPDATE auth."user" u SET name = a.name FROM account a WHERE a.id = u.id::uuid AND a.name <> u.name;
      END IF;
    END $$`);
    await runner.query(`ALTER TABLE "account" ADD CONSTRAINT "account_name" UNIQUE ("id", "name")`);
    await runner.query(`ALTER TABLE "member" DROP CONSTRAINT "FK_97cbbe986ce9d14ca5894fdc072"`);
    await runner.query(
      `ALTER TABLE "member" ADD CONSTRAINT "member_name" FOREIGN KEY ("id", "name") REFERENCES "account"("id","name") ON DELETE CASCADE ON UPDATE CASCADE`,
    );
    await runner.query(
      `UPDATE moderation_case SET parameters = parameters - 'name' WHERE subject_id = author_id AND parameters ? 'name'`,
    );
    await runner.query(`ALTER TABLE "notification" ADD "people" jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notification" DROP COLUMN "people"`);
    await runner.query(`ALTER TABLE "member" DROP CONSTRAINT "member_name"`);
    await runner.query(
      `ALTER TABLE "member" ADD CONSTRAINT "FK_97cbbe986ce9d14ca5894fdc072" FOREIGN KEY ("id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "account" DROP CONSTRAINT "account_name"`);
  }
}

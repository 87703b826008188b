import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SeatsByName1795812000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "registration" ADD "accepted_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_who"`);
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_who" CHECK (person_id is not null or colleague_email is not null)`,
    );
    await runner.query(
      `CREATE TABLE "mail_refusal" ("address_hash" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_60a02fb48f1ab1a9f6b857aee86" PRIMARY KEY ("address_hash"))`,
    );
    await runner.query(
      `CREATE TABLE "address_mail" ("address_hash" text NOT NULL, "thing" text NOT NULL, "written_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_9832150277541ac830e30d7adfe" PRIMARY KEY ("address_hash", "thing"))`,
    );
    await runner.query(`CREATE INDEX "address_mail_written" ON "address_mail"  ("written_at") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."address_mail_written"`);
    await runner.query(`DROP TABLE "address_mail"`);
    await runner.query(`DROP TABLE "mail_refusal"`);
    // What was accepted belongs to the account alone again, as the earlier release has it.
    await runner.query(
      `UPDATE "registration" SET colleague_name = null, colleague_email = null WHERE person_id is not null`,
    );
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_who"`);
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_who" CHECK (((person_id is null) = (colleague_email is not null)))`,
    );
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "accepted_at"`);
  }
}

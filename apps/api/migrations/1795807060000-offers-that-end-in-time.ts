import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OffersThatEndInTime1795807060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "gathering" ADD "offers_end_hours" integer NOT NULL DEFAULT '0'`);
    await runner.query(
      `ALTER TABLE "gathering" ADD CONSTRAINT "gathering_offers_end_hours" CHECK (offers_end_hours between 0 and 336)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "gathering" DROP CONSTRAINT "gathering_offers_end_hours"`);
    await runner.query(`ALTER TABLE "gathering" DROP COLUMN "offers_end_hours"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of cases are ordered by the moment at which a case was opened. */
export class ModerationCasesByOpening1795778206000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."moderation_case_state"`);
    await runner.query(`CREATE INDEX "moderation_case_state" ON "moderation_case"  ("state", "opened_at", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."moderation_case_state"`);
    await runner.query(`CREATE INDEX "moderation_case_state" ON "moderation_case"  ("state", "id") `);
  }
}

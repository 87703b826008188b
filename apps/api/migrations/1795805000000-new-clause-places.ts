import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An amendment whose clause is gone can become a new clause; new clauses have a kind of their own and a known place. */
export class NewClausePlaces1795805000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "clause" ADD "placed_after_id" uuid`);
    await runner.query(`ALTER TABLE "amendment_revision" ADD "clause_kind" text`);
    await runner.query(`ALTER TABLE "amendment_revision" ADD "moved_from_kind" text`);
    await runner.query(`ALTER TABLE "amendment_revision" ADD "moved_from_clause_id" uuid`);
    await runner.query(`ALTER TABLE "amendment_revision" DROP CONSTRAINT "amendment_revision_cause"`);
    await runner.query(
      `ALTER TABLE "amendment_revision" ADD CONSTRAINT "amendment_revision_cause" CHECK (cause in ('proposed','edited','rebased','conflict_resolved','moved'))`,
    );
    await runner.query(
      `ALTER TABLE "amendment_revision" ADD CONSTRAINT "amendment_revision_moved" CHECK ((cause = 'moved') = (moved_from_kind is not null) and (cause = 'moved') = (moved_from_clause_id is not null))`,
    );
    await runner.query(
      `ALTER TABLE "amendment_revision" ADD CONSTRAINT "FK_5774d17df87c80eda435e9c238a" FOREIGN KEY ("moved_from_clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "amendment_revision" DROP CONSTRAINT "FK_5774d17df87c80eda435e9c238a"`);
    await runner.query(`ALTER TABLE "amendment_revision" DROP CONSTRAINT "amendment_revision_moved"`);
    await runner.query(`ALTER TABLE "amendment_revision" DROP CONSTRAINT "amendment_revision_cause"`);
    await runner.query(
      `ALTER TABLE "amendment_revision" ADD CONSTRAINT "amendment_revision_cause" CHECK (cause in ('proposed','edited','rebased','conflict_resolved'))`,
    );
    await runner.query(`ALTER TABLE "amendment_revision" DROP COLUMN "moved_from_clause_id"`);
    await runner.query(`ALTER TABLE "amendment_revision" DROP COLUMN "moved_from_kind"`);
    await runner.query(`ALTER TABLE "amendment_revision" DROP COLUMN "clause_kind"`);
    await runner.query(`ALTER TABLE "clause" DROP COLUMN "placed_after_id"`);
  }
}

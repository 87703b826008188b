import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments and positions on any subject, and the view that other domains read the viewer's own position from. */
export class Discussion1795749630373 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop table support');
    await runner.query('delete from comment');
    await runner.query(`ALTER TABLE "comment" DROP CONSTRAINT "FK_0df6f81f34c790538c09f91b752"`);
    await runner.query(`DROP INDEX "public"."comment_amendment"`);
    await runner.query(
      `CREATE TABLE "position" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "revision_id" uuid NOT NULL, "kind" text NOT NULL, "reason" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "position_member_subject" UNIQUE ("member_id", "subject_kind", "subject_id"), CONSTRAINT "position_reason" CHECK (kind in ('agree','can_live_with') or length(trim(coalesce(reason, ''))) > 0), CONSTRAINT "position_kind" CHECK (kind in ('agree','can_live_with','concern','block')), CONSTRAINT "PK_b7f483581562b4dc62ae1a5b7e2" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "position_subject" ON "position"  ("subject_kind", "subject_id", "updated_at", "id") `,
    );
    await runner.query(`ALTER TABLE "comment" DROP COLUMN "amendment_id"`);
    await runner.query(`ALTER TABLE "comment" ADD "subject_kind" text NOT NULL`);
    await runner.query(`ALTER TABLE "comment" ADD "subject_id" uuid NOT NULL`);
    await runner.query(
      `CREATE INDEX "comment_subject" ON "comment"  ("subject_kind", "subject_id", "created_at", "id") `,
    );
    await runner.query(
      `ALTER TABLE "position" ADD CONSTRAINT "FK_d5b920f8a9ae5460426a2468ff3" FOREIGN KEY ("member_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`
      create view member_position as
      select id, member_id, subject_kind, subject_id, revision_id, kind, reason, updated_at from position`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view member_position');
    await runner.query('delete from comment');
    await runner.query(`ALTER TABLE "position" DROP CONSTRAINT "FK_d5b920f8a9ae5460426a2468ff3"`);
    await runner.query(`DROP INDEX "public"."comment_subject"`);
    await runner.query(`ALTER TABLE "comment" DROP COLUMN "subject_id"`);
    await runner.query(`ALTER TABLE "comment" DROP COLUMN "subject_kind"`);
    await runner.query(`ALTER TABLE "comment" ADD "amendment_id" uuid NOT NULL`);
    await runner.query(`DROP INDEX "public"."position_subject"`);
    await runner.query(`DROP TABLE "position"`);
    await runner.query(`CREATE INDEX "comment_amendment" ON "comment" USING btree ("amendment_id", "created_at") `);
    await runner.query(
      `ALTER TABLE "comment" ADD CONSTRAINT "FK_0df6f81f34c790538c09f91b752" FOREIGN KEY ("amendment_id") REFERENCES "amendment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TABLE "support" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "amendment_id" uuid, "clause_id" uuid, "amendment_revision_id" uuid, "clause_revision_id" uuid, "position" text NOT NULL, "reason" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "support_reason" CHECK (position in ('agree','can_live_with') or length(trim(coalesce(reason, ''))) > 0), CONSTRAINT "support_position" CHECK (position in ('agree','can_live_with','concern','block')), CONSTRAINT "support_revision" CHECK (num_nonnulls(amendment_revision_id, clause_revision_id) = 1), CONSTRAINT "support_subject" CHECK (num_nonnulls(amendment_id, clause_id) = 1), CONSTRAINT "PK_54c6021e6f6912eaaee36b3045d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "support_clause" ON "support"  ("clause_id") `);
    await runner.query(`CREATE INDEX "support_amendment" ON "support"  ("amendment_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "support_member_clause" ON "support"  ("member_id", "clause_id") WHERE clause_id is not null`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "support_member_amendment" ON "support"  ("member_id", "amendment_id") WHERE amendment_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "support" ADD CONSTRAINT "FK_214dd2ae8a0c335dad231994904" FOREIGN KEY ("member_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "support" ADD CONSTRAINT "FK_69222030ecdeb4b5791de66b9f0" FOREIGN KEY ("amendment_id") REFERENCES "amendment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "support" ADD CONSTRAINT "FK_fb6dfcb5698121a87b9758a332f" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "support" ADD CONSTRAINT "FK_c3f34e88d08b9719cf3a5df04c3" FOREIGN KEY ("amendment_revision_id") REFERENCES "amendment_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "support" ADD CONSTRAINT "FK_cd6f7da1f9c86b8373efb59451c" FOREIGN KEY ("clause_revision_id") REFERENCES "clause_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}

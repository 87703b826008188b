import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Moderation1795582174822 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "moderation_case" ("id" uuid NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "author_id" uuid, "title" text NOT NULL, "excerpt" text NOT NULL, "path" text NOT NULL, "state" text NOT NULL DEFAULT 'open', "version" integer NOT NULL DEFAULT '0', "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "moderation_case_is_open" CHECK ((state = 'open') = (closed_at is null)), CONSTRAINT "PK_c62ff756805555e369956a1b9ec" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "moderation_case_author" ON "moderation_case"  ("author_id") `);
    await runner.query(`CREATE INDEX "moderation_case_state" ON "moderation_case"  ("state", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "moderation_case_open" ON "moderation_case"  ("subject_kind", "subject_id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "moderation_decision" ("id" uuid NOT NULL, "case_id" uuid, "author_id" uuid, "action" text NOT NULL, "rule" integer, "reasons" text NOT NULL, "decider_id" uuid NOT NULL, "appeal_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "moderation_decision_has_subject" CHECK (case_id is not null or action in ('suspend', 'lift-suspension')), CONSTRAINT "moderation_decision_names_rule" CHECK (action not in ('hide', 'suspend') or rule is not null), CONSTRAINT "moderation_decision_has_reasons" CHECK (btrim(reasons) <> ''), CONSTRAINT "PK_fd9491410982bee0b39fee995d6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "moderation_decision_month" ON "moderation_decision"  ("created_at") `);
    await runner.query(`CREATE INDEX "moderation_decision_author" ON "moderation_decision"  ("author_id", "id") `);
    await runner.query(`CREATE INDEX "moderation_decision_case" ON "moderation_decision"  ("case_id", "created_at") `);
    await runner.query(
      `CREATE TABLE "appeal" ("id" uuid NOT NULL, "decision_id" uuid NOT NULL, "author_id" uuid NOT NULL, "words" text NOT NULL, "state" text NOT NULL DEFAULT 'open', "decider_id" uuid, "reasons" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "decided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "appeal_has_reasons" CHECK (state = 'open' or btrim(reasons) <> ''), CONSTRAINT "appeal_is_decided" CHECK ((state = 'open') = (decider_id is null and decided_at is null and reasons is null)), CONSTRAINT "PK_f644a99d2dfcff9facb08bd1697" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "appeal_state" ON "appeal"  ("state", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "appeal_decision" ON "appeal"  ("decision_id") `);
    await runner.query(
      `CREATE TABLE "report" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "reporter_id" uuid NOT NULL, "rule" integer NOT NULL, "words" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "decision_id" uuid, CONSTRAINT "PK_99e4d0bea58cba73c57f935a546" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "report_open_once" ON "report"  ("reporter_id", "subject_kind", "subject_id") WHERE decision_id is null`,
    );
    await runner.query(`CREATE INDEX "report_case" ON "report"  ("case_id", "created_at") `);
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "FK_ee114bb42d74c3af369e1f39818" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "FK_cf727a36ac9842e6468daf0cad2" FOREIGN KEY ("decider_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appeal" ADD CONSTRAINT "FK_b57052b233bb980862b3f2dc5fd" FOREIGN KEY ("decision_id") REFERENCES "moderation_decision"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appeal" ADD CONSTRAINT "FK_8ea35da71b5e2e593a0ef26b21f" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appeal" ADD CONSTRAINT "FK_0a584ef506a085a4a06c3180f07" FOREIGN KEY ("decider_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "FK_287cf630122c58bbd704f12489a" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "FK_d41df66b60944992386ed47cf2e" FOREIGN KEY ("reporter_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "FK_7475a3b4a8b6892e094a86fd4a7" FOREIGN KEY ("decision_id") REFERENCES "moderation_decision"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    // Who changes their mind decides again: what was decided, and why, stays as it was told.
    await runner.query(`
      CREATE FUNCTION moderation_decision_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'moderation decisions are never changed'; END $$`);
    await runner.query(`
      CREATE TRIGGER moderation_decision_is_final BEFORE UPDATE ON moderation_decision
      FOR EACH STATEMENT EXECUTE FUNCTION moderation_decision_is_final()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER moderation_decision_is_final ON moderation_decision`);
    await runner.query(`DROP FUNCTION moderation_decision_is_final`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "FK_7475a3b4a8b6892e094a86fd4a7"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "FK_d41df66b60944992386ed47cf2e"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "FK_287cf630122c58bbd704f12489a"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "FK_0a584ef506a085a4a06c3180f07"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "FK_8ea35da71b5e2e593a0ef26b21f"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "FK_b57052b233bb980862b3f2dc5fd"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "FK_cf727a36ac9842e6468daf0cad2"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "FK_ee114bb42d74c3af369e1f39818"`);
    await runner.query(`DROP INDEX "public"."report_case"`);
    await runner.query(`DROP INDEX "public"."report_open_once"`);
    await runner.query(`DROP TABLE "report"`);
    await runner.query(`DROP INDEX "public"."appeal_decision"`);
    await runner.query(`DROP INDEX "public"."appeal_state"`);
    await runner.query(`DROP TABLE "appeal"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_case"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_author"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_month"`);
    await runner.query(`DROP TABLE "moderation_decision"`);
    await runner.query(`DROP INDEX "public"."moderation_case_open"`);
    await runner.query(`DROP INDEX "public"."moderation_case_state"`);
    await runner.query(`DROP INDEX "public"."moderation_case_author"`);
    await runner.query(`DROP TABLE "moderation_case"`);
  }
}

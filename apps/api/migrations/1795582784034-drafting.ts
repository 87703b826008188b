import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Drafting1795582784034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "clause_revision" ("id" uuid NOT NULL, "clause_id" uuid NOT NULL, "number" integer NOT NULL, "wording" text NOT NULL, "runs" jsonb NOT NULL, "decision_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "clause_revision_number" UNIQUE ("clause_id", "number"), CONSTRAINT "clause_revision_wording" CHECK (length(wording) between 1 and 20000), CONSTRAINT "clause_revision_origin" CHECK (number = 1 or decision_id is not null), CONSTRAINT "PK_d4e7b5b9f38b832736c3a9629d1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "clause_revision_decision" ON "clause_revision"  ("decision_id") `);
    await runner.query(
      `CREATE TABLE "process" ("id" uuid NOT NULL, "slug" text NOT NULL, "title" text NOT NULL, "summary" text NOT NULL DEFAULT '', "decision_rule" text NOT NULL DEFAULT '', "last_amendment_number" integer NOT NULL DEFAULT '0', "announced_phase" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "process_slug" UNIQUE ("slug"), CONSTRAINT "PK_d5e3ab0f6df55ee74ca24967952" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "declaration" ("id" uuid NOT NULL, "process_id" uuid NOT NULL, "slug" text NOT NULL, "title" text NOT NULL, "language" text NOT NULL, "version_number" integer NOT NULL DEFAULT '0', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "declaration_slug" UNIQUE ("slug"), CONSTRAINT "PK_162458b77df5671bc1cd2df4fa7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "declaration_process" ON "declaration"  ("process_id") `);
    await runner.query(
      `CREATE TABLE "section" ("id" uuid NOT NULL, "declaration_id" uuid NOT NULL, "parent_id" uuid, "position" double precision NOT NULL, "depth" integer NOT NULL, "heading" text NOT NULL, CONSTRAINT "PK_3c41d2d699384cc5e8eac54777d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "section_declaration" ON "section"  ("declaration_id", "position") `);
    await runner.query(
      `CREATE TABLE "clause" ("id" uuid NOT NULL, "declaration_id" uuid NOT NULL, "section_id" uuid NOT NULL, "position" double precision NOT NULL, "kind" text NOT NULL, "heading" text, "indent" integer NOT NULL DEFAULT '0', "published_revision_id" uuid, "draft_revision_id" uuid, "open_amendment_count" integer NOT NULL DEFAULT '0', "agree_count" integer NOT NULL DEFAULT '0', "can_live_with_count" integer NOT NULL DEFAULT '0', "concern_count" integer NOT NULL DEFAULT '0', "block_count" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_f7be76ec8bb5379f6c9ea05bac7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "clause_declaration" ON "clause"  ("declaration_id") `);
    await runner.query(`CREATE INDEX "clause_section" ON "clause"  ("section_id", "position") `);
    await runner.query(
      `CREATE TABLE "version" ("id" uuid NOT NULL, "declaration_id" uuid NOT NULL, "number" integer NOT NULL, "title" text NOT NULL, "language" text NOT NULL, "hash" text NOT NULL, "note" text NOT NULL DEFAULT '', "published_by_id" uuid, "published_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "version_number" UNIQUE ("declaration_id", "number"), CONSTRAINT "version_hash" CHECK (hash ~ '^[0-9a-f]{64}\$'), CONSTRAINT "PK_4fb5fbb15a43da9f35493107b1d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "amendment" ("id" uuid NOT NULL, "process_id" uuid NOT NULL, "declaration_id" uuid NOT NULL, "number" integer NOT NULL, "kind" text NOT NULL, "clause_id" uuid NOT NULL, "proposer_id" uuid NOT NULL, "status" text NOT NULL, "revision_id" uuid NOT NULL, "lock_version" integer NOT NULL DEFAULT '1', "is_in_conflict" boolean NOT NULL DEFAULT false, "conflict" jsonb, "agree_count" integer NOT NULL DEFAULT '0', "can_live_with_count" integer NOT NULL DEFAULT '0', "concern_count" integer NOT NULL DEFAULT '0', "block_count" integer NOT NULL DEFAULT '0', "comment_count" integer NOT NULL DEFAULT '0', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "submitted_at" TIMESTAMP WITH TIME ZONE, "hidden_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "amendment_number" UNIQUE ("process_id", "number"), CONSTRAINT "amendment_conflict" CHECK (is_in_conflict = (conflict is not null)), CONSTRAINT "amendment_kind" CHECK (kind in ('replace','insert_after','delete')), CONSTRAINT "amendment_status" CHECK (status in ('draft','submitted','accepted','accepted_with_changes','merged','rejected','withdrawn','superseded')), CONSTRAINT "PK_20ea5f7928736a012e29a76cb02" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "amendment_proposer" ON "amendment"  ("proposer_id") `);
    await runner.query(`CREATE INDEX "amendment_declaration" ON "amendment"  ("declaration_id", "status", "number") `);
    await runner.query(`CREATE INDEX "amendment_clause" ON "amendment"  ("clause_id", "status") `);
    await runner.query(
      `CREATE TABLE "amendment_revision" ("id" uuid NOT NULL, "amendment_id" uuid NOT NULL, "number" integer NOT NULL, "version_id" uuid NOT NULL, "wording" text NOT NULL, "rationale" text NOT NULL, "cause" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "amendment_revision_number" UNIQUE ("amendment_id", "number"), CONSTRAINT "amendment_revision_cause" CHECK (cause in ('proposed','edited','carried_over','settled')), CONSTRAINT "amendment_revision_wording" CHECK (length(wording) <= 20000), CONSTRAINT "PK_96ead9cc16f23c3b7c7c8aed3d7" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "amendment_decision" ("id" uuid NOT NULL, "amendment_id" uuid NOT NULL, "amendment_revision_id" uuid NOT NULL, "outcome" text NOT NULL, "reason" text NOT NULL, "wording_before" text, "wording_after" text, "clause_id" uuid, "decider_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "amendment_decision_amendment" UNIQUE ("amendment_id"), CONSTRAINT "amendment_decision_outcome" CHECK (outcome in ('accepted','accepted_with_changes','merged','rejected','superseded')), CONSTRAINT "amendment_decision_reason" CHECK (length(trim(reason)) > 0), CONSTRAINT "PK_c466e5bdfccfb50bda2d0f5d3e7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "amendment_decision_clause" ON "amendment_decision"  ("clause_id") `);
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
      `CREATE TABLE "comment" ("id" uuid NOT NULL, "amendment_id" uuid NOT NULL, "parent_id" uuid, "author_id" uuid NOT NULL, "body" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "deleted_at" TIMESTAMP WITH TIME ZONE, "hidden_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "comment_body" CHECK (length(body) <= 5000 and (deleted_at is not null or length(trim(body)) > 0)), CONSTRAINT "PK_0b0e4bbc8415ec426f87f3a88e2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "comment_author" ON "comment"  ("author_id") `);
    await runner.query(`CREATE INDEX "comment_amendment" ON "comment"  ("amendment_id", "created_at") `);
    await runner.query(
      `CREATE TABLE "phase" ("process_id" uuid NOT NULL, "kind" text NOT NULL, "opens_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "phase_opens_at" UNIQUE ("process_id", "opens_at"), CONSTRAINT "phase_kind" CHECK (kind in ('input','drafting','consultation','resolution','endorsement','signature','closed')), CONSTRAINT "PK_a7bd055ccc9244be9bc7296e58b" PRIMARY KEY ("process_id", "kind"))`,
    );
    await runner.query(
      `CREATE TABLE "process_role" ("process_id" uuid NOT NULL, "account_id" uuid NOT NULL, "role" text NOT NULL DEFAULT 'editor', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "process_role_kind" CHECK (role in ('editor')), CONSTRAINT "PK_ebae825ed8bdad2d9e80e2cd65d" PRIMARY KEY ("process_id", "account_id"))`,
    );
    await runner.query(`CREATE INDEX "process_role_account" ON "process_role"  ("account_id") `);
    await runner.query(
      `CREATE TABLE "version_entry" ("version_id" uuid NOT NULL, "position" integer NOT NULL, "node_kind" text NOT NULL, "node_id" uuid NOT NULL, "clause_number" integer, "depth" integer NOT NULL, "clause_kind" text, "heading" text, "revision_id" uuid, CONSTRAINT "version_entry_node_kind" CHECK ((node_kind = 'clause') = (revision_id is not null)), CONSTRAINT "PK_5459626634a29e831e206d76478" PRIMARY KEY ("version_id", "position"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "version_entry_node" ON "version_entry"  ("node_id", "version_id") `);
    await runner.query(
      `ALTER TABLE "clause_revision" ADD CONSTRAINT "FK_da83b8c64d0a94ee055e6ac3bb4" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "clause_revision" ADD CONSTRAINT "FK_695ea9d78220b89791eaf7e2252" FOREIGN KEY ("decision_id") REFERENCES "amendment_decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "declaration" ADD CONSTRAINT "FK_54690a71b290c7f3db6dbb310d7" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "section" ADD CONSTRAINT "FK_953e2350206b06d7f9e80d7124c" FOREIGN KEY ("declaration_id") REFERENCES "declaration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "section" ADD CONSTRAINT "FK_5ca7baa8dbd3ef117ffe9ba37e0" FOREIGN KEY ("parent_id") REFERENCES "section"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "clause" ADD CONSTRAINT "FK_da25c4632a3ca729fe8f8fd2c12" FOREIGN KEY ("declaration_id") REFERENCES "declaration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "clause" ADD CONSTRAINT "FK_a9126a2f59d4d51e619e2b52ba3" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "clause" ADD CONSTRAINT "FK_bee76ed7e75e370880df04a7746" FOREIGN KEY ("published_revision_id") REFERENCES "clause_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "clause" ADD CONSTRAINT "FK_076412689803834885e88dce626" FOREIGN KEY ("draft_revision_id") REFERENCES "clause_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "version" ADD CONSTRAINT "FK_0987b8298fa5457d472b34a8c4d" FOREIGN KEY ("declaration_id") REFERENCES "declaration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "version" ADD CONSTRAINT "FK_266fda5320a6b134688aace611a" FOREIGN KEY ("published_by_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "FK_48c96bf3e70ec6681c264009da6" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "FK_1ffbe5ab72c41cad306112b4003" FOREIGN KEY ("declaration_id") REFERENCES "declaration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "FK_35091cd679b184697f5fe9082bc" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "FK_c7fe9fd33b87a369972410a8348" FOREIGN KEY ("proposer_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "FK_96ead9cc16f23c3b7c7c8aed3d7" FOREIGN KEY ("revision_id") REFERENCES "amendment_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "amendment_revision" ADD CONSTRAINT "FK_3082a25f56ee446bb6e6138d96a" FOREIGN KEY ("amendment_id") REFERENCES "amendment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment_revision" ADD CONSTRAINT "FK_fa01e78a1af56a44430f503de13" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment_decision" ADD CONSTRAINT "FK_6c012b67a76f2504c72202c7261" FOREIGN KEY ("amendment_id") REFERENCES "amendment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment_decision" ADD CONSTRAINT "FK_1e788e2c7557c7aa75bec77957c" FOREIGN KEY ("amendment_revision_id") REFERENCES "amendment_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment_decision" ADD CONSTRAINT "FK_2874b18ec2f6f3fbafc0046ff8f" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "amendment_decision" ADD CONSTRAINT "FK_658603a405192f37315f650d4bd" FOREIGN KEY ("decider_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
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
    await runner.query(
      `ALTER TABLE "comment" ADD CONSTRAINT "FK_0df6f81f34c790538c09f91b752" FOREIGN KEY ("amendment_id") REFERENCES "amendment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "comment" ADD CONSTRAINT "FK_8bd8d0985c0d077c8129fb4a209" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "comment" ADD CONSTRAINT "FK_3ce66469b26697baa097f8da923" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "phase" ADD CONSTRAINT "FK_775e5c7340581c5598680ead47f" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "process_role" ADD CONSTRAINT "FK_cb61238e32ffd96b14a7c6bd6fb" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "process_role" ADD CONSTRAINT "FK_e3316db6ab472b1d41fb54bd6f0" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "version_entry" ADD CONSTRAINT "FK_432ddc2f001d18514cdd93d3c17" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "version_entry" ADD CONSTRAINT "FK_16eace1798f56942f909d29eb28" FOREIGN KEY ("revision_id") REFERENCES "clause_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // What was published, said or proposed is never changed: not by a defect, and not by hand.
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    for (const table of ['version', 'version_entry', 'clause_revision', 'amendment_revision']) {
      await runner.query(`
        create trigger ${table}_is_immutable before update or delete on ${table}
        for each row execute function refuse_change()`);
      await runner.query(`
        create trigger ${table}_is_kept before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
    // A version is written whole, in one transaction; nothing joins it later.
    await runner.query(`
      create function refuse_late_entry() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from version where id = new.version_id and xmin = pg_current_xact_id()::xid) then
          raise exception 'version % is published' , new.version_id using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger version_entry_is_timely before insert on version_entry
      for each row execute function refuse_late_entry()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger version_entry_is_timely on version_entry');
    await runner.query('drop function refuse_late_entry');
    for (const table of ['version', 'version_entry', 'clause_revision', 'amendment_revision']) {
      await runner.query(`drop trigger ${table}_is_immutable on ${table}`);
      await runner.query(`drop trigger ${table}_is_kept on ${table}`);
    }
    await runner.query('drop function refuse_change');
    await runner.query(`ALTER TABLE "version_entry" DROP CONSTRAINT "FK_16eace1798f56942f909d29eb28"`);
    await runner.query(`ALTER TABLE "version_entry" DROP CONSTRAINT "FK_432ddc2f001d18514cdd93d3c17"`);
    await runner.query(`ALTER TABLE "process_role" DROP CONSTRAINT "FK_e3316db6ab472b1d41fb54bd6f0"`);
    await runner.query(`ALTER TABLE "process_role" DROP CONSTRAINT "FK_cb61238e32ffd96b14a7c6bd6fb"`);
    await runner.query(`ALTER TABLE "phase" DROP CONSTRAINT "FK_775e5c7340581c5598680ead47f"`);
    await runner.query(`ALTER TABLE "comment" DROP CONSTRAINT "FK_3ce66469b26697baa097f8da923"`);
    await runner.query(`ALTER TABLE "comment" DROP CONSTRAINT "FK_8bd8d0985c0d077c8129fb4a209"`);
    await runner.query(`ALTER TABLE "comment" DROP CONSTRAINT "FK_0df6f81f34c790538c09f91b752"`);
    await runner.query(`ALTER TABLE "support" DROP CONSTRAINT "FK_cd6f7da1f9c86b8373efb59451c"`);
    await runner.query(`ALTER TABLE "support" DROP CONSTRAINT "FK_c3f34e88d08b9719cf3a5df04c3"`);
    await runner.query(`ALTER TABLE "support" DROP CONSTRAINT "FK_fb6dfcb5698121a87b9758a332f"`);
    await runner.query(`ALTER TABLE "support" DROP CONSTRAINT "FK_69222030ecdeb4b5791de66b9f0"`);
    await runner.query(`ALTER TABLE "support" DROP CONSTRAINT "FK_214dd2ae8a0c335dad231994904"`);
    await runner.query(`ALTER TABLE "amendment_decision" DROP CONSTRAINT "FK_658603a405192f37315f650d4bd"`);
    await runner.query(`ALTER TABLE "amendment_decision" DROP CONSTRAINT "FK_2874b18ec2f6f3fbafc0046ff8f"`);
    await runner.query(`ALTER TABLE "amendment_decision" DROP CONSTRAINT "FK_1e788e2c7557c7aa75bec77957c"`);
    await runner.query(`ALTER TABLE "amendment_decision" DROP CONSTRAINT "FK_6c012b67a76f2504c72202c7261"`);
    await runner.query(`ALTER TABLE "amendment_revision" DROP CONSTRAINT "FK_fa01e78a1af56a44430f503de13"`);
    await runner.query(`ALTER TABLE "amendment_revision" DROP CONSTRAINT "FK_3082a25f56ee446bb6e6138d96a"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "FK_96ead9cc16f23c3b7c7c8aed3d7"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "FK_c7fe9fd33b87a369972410a8348"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "FK_35091cd679b184697f5fe9082bc"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "FK_1ffbe5ab72c41cad306112b4003"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "FK_48c96bf3e70ec6681c264009da6"`);
    await runner.query(`ALTER TABLE "version" DROP CONSTRAINT "FK_266fda5320a6b134688aace611a"`);
    await runner.query(`ALTER TABLE "version" DROP CONSTRAINT "FK_0987b8298fa5457d472b34a8c4d"`);
    await runner.query(`ALTER TABLE "clause" DROP CONSTRAINT "FK_076412689803834885e88dce626"`);
    await runner.query(`ALTER TABLE "clause" DROP CONSTRAINT "FK_bee76ed7e75e370880df04a7746"`);
    await runner.query(`ALTER TABLE "clause" DROP CONSTRAINT "FK_a9126a2f59d4d51e619e2b52ba3"`);
    await runner.query(`ALTER TABLE "clause" DROP CONSTRAINT "FK_da25c4632a3ca729fe8f8fd2c12"`);
    await runner.query(`ALTER TABLE "section" DROP CONSTRAINT "FK_5ca7baa8dbd3ef117ffe9ba37e0"`);
    await runner.query(`ALTER TABLE "section" DROP CONSTRAINT "FK_953e2350206b06d7f9e80d7124c"`);
    await runner.query(`ALTER TABLE "declaration" DROP CONSTRAINT "FK_54690a71b290c7f3db6dbb310d7"`);
    await runner.query(`ALTER TABLE "clause_revision" DROP CONSTRAINT "FK_695ea9d78220b89791eaf7e2252"`);
    await runner.query(`ALTER TABLE "clause_revision" DROP CONSTRAINT "FK_da83b8c64d0a94ee055e6ac3bb4"`);
    await runner.query(`DROP INDEX "public"."version_entry_node"`);
    await runner.query(`DROP TABLE "version_entry"`);
    await runner.query(`DROP INDEX "public"."process_role_account"`);
    await runner.query(`DROP TABLE "process_role"`);
    await runner.query(`DROP TABLE "phase"`);
    await runner.query(`DROP INDEX "public"."comment_amendment"`);
    await runner.query(`DROP INDEX "public"."comment_author"`);
    await runner.query(`DROP TABLE "comment"`);
    await runner.query(`DROP INDEX "public"."support_member_amendment"`);
    await runner.query(`DROP INDEX "public"."support_member_clause"`);
    await runner.query(`DROP INDEX "public"."support_amendment"`);
    await runner.query(`DROP INDEX "public"."support_clause"`);
    await runner.query(`DROP TABLE "support"`);
    await runner.query(`DROP INDEX "public"."amendment_decision_clause"`);
    await runner.query(`DROP TABLE "amendment_decision"`);
    await runner.query(`DROP TABLE "amendment_revision"`);
    await runner.query(`DROP INDEX "public"."amendment_clause"`);
    await runner.query(`DROP INDEX "public"."amendment_declaration"`);
    await runner.query(`DROP INDEX "public"."amendment_proposer"`);
    await runner.query(`DROP TABLE "amendment"`);
    await runner.query(`DROP TABLE "version"`);
    await runner.query(`DROP INDEX "public"."clause_section"`);
    await runner.query(`DROP INDEX "public"."clause_declaration"`);
    await runner.query(`DROP TABLE "clause"`);
    await runner.query(`DROP INDEX "public"."section_declaration"`);
    await runner.query(`DROP TABLE "section"`);
    await runner.query(`DROP INDEX "public"."declaration_process"`);
    await runner.query(`DROP TABLE "declaration"`);
    await runner.query(`DROP TABLE "process"`);
    await runner.query(`DROP INDEX "public"."clause_revision_decision"`);
    await runner.query(`DROP TABLE "clause_revision"`);
  }
}

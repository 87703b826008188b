import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1795580536089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_record" ("id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "actor_id" uuid, "action" text NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "data" jsonb NOT NULL DEFAULT '{}', CONSTRAINT "PK_2c07dcda4cbae68f1cbbe6d7426" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "audit_record_actor" ON "audit_record"  ("actor_id", "at") `);
    await runner.query(`CREATE INDEX "audit_record_subject" ON "audit_record"  ("subject_kind", "subject_id", "at") `);
    await runner.query(
      `CREATE TABLE "outbox_event" ("id" uuid NOT NULL, "name" text NOT NULL, "payload" jsonb NOT NULL, "request_id" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "relayed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_cc0c9e40998e45ecfc5e313429d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "outbox_event_waiting" ON "outbox_event"  ("created_at") WHERE relayed_at is null`,
    );
    await runner.query(
      `CREATE TABLE "outbox_delivery" ("event_id" uuid NOT NULL, "handler" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "done_at" TIMESTAMP WITH TIME ZONE, "failed_at" TIMESTAMP WITH TIME ZONE, "error" text, CONSTRAINT "PK_ea4fc884b95772f9789f567178e" PRIMARY KEY ("event_id", "handler"))`,
    );
    await runner.query(
      `CREATE INDEX "outbox_delivery_waiting" ON "outbox_delivery"  ("created_at") WHERE done_at is null and failed_at is null`,
    );
    await runner.query(
      `ALTER TABLE "outbox_delivery" ADD CONSTRAINT "FK_7286ef82b8973078144043bc0b2" FOREIGN KEY ("event_id") REFERENCES "outbox_event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    // What holds always: the audit log can only grow.
    await runner.query(`
      CREATE FUNCTION audit_record_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'audit records are never changed or deleted'; END $$`);
    await runner.query(`
      CREATE TRIGGER audit_record_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_record
      FOR EACH STATEMENT EXECUTE FUNCTION audit_record_is_final()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER audit_record_is_final ON audit_record`);
    await runner.query(`DROP FUNCTION audit_record_is_final`);
    await runner.query(`ALTER TABLE "outbox_delivery" DROP CONSTRAINT "FK_7286ef82b8973078144043bc0b2"`);
    await runner.query(`DROP INDEX "public"."outbox_delivery_waiting"`);
    await runner.query(`DROP TABLE "outbox_delivery"`);
    await runner.query(`DROP INDEX "public"."outbox_event_waiting"`);
    await runner.query(`DROP TABLE "outbox_event"`);
    await runner.query(`DROP INDEX "public"."audit_record_subject"`);
    await runner.query(`DROP INDEX "public"."audit_record_actor"`);
    await runner.query(`DROP TABLE "audit_record"`);
  }
}

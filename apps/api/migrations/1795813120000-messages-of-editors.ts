import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MessagesOfEditors1795813120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "process_message" ("id" uuid NOT NULL, "process_id" uuid NOT NULL, "author_id" uuid, "segment" text NOT NULL, "subject" text NOT NULL, "body" text NOT NULL, "is_test" boolean NOT NULL DEFAULT false, "member_ids" uuid array NOT NULL DEFAULT '{}', "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "process_message_segment" CHECK (segment in ('everybody', 'proposers', 'discussants')), CONSTRAINT "PK_da26c30b44edd3f80daac41cfee" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "process_message_process" ON "process_message"  ("process_id", "sent_at") `);
    await runner.query(
      `ALTER TABLE "process_message" ADD CONSTRAINT "FK_2903afee0cd2ae814d28a77ade8" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "process_message" ADD CONSTRAINT "FK_239f364ff8cc50fec6a9cd3b232" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "process_message" DROP CONSTRAINT "FK_239f364ff8cc50fec6a9cd3b232"`);
    await runner.query(`ALTER TABLE "process_message" DROP CONSTRAINT "FK_2903afee0cd2ae814d28a77ade8"`);
    await runner.query(`DROP INDEX "public"."process_message_process"`);
    await runner.query(`DROP TABLE "process_message"`);
  }
}

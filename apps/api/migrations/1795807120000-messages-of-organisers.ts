import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MessagesOfOrganisers1795807120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "gathering_message" ("id" uuid NOT NULL, "gathering_id" uuid NOT NULL, "author_id" uuid, "segment" text NOT NULL, "subject" text NOT NULL, "body" text NOT NULL, "is_test" boolean NOT NULL DEFAULT false, "registration_ids" uuid array NOT NULL DEFAULT '{}', "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "gathering_message_segment" CHECK (segment in ('everybody', 'confirmed', 'offered', 'waiting', 'pending')), CONSTRAINT "PK_4cba7224155073e836df04d6934" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "gathering_message_gathering" ON "gathering_message"  ("gathering_id", "sent_at") `,
    );
    await runner.query(
      `ALTER TABLE "gathering_message" ADD CONSTRAINT "FK_5a76b3acb16121a4494c3cc0e39" FOREIGN KEY ("gathering_id") REFERENCES "gathering"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gathering_message" ADD CONSTRAINT "FK_2962c8c21e2021b5f6a4f2aae77" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "gathering_message"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Gatherings1795584805968 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "gathering_series" ("id" uuid NOT NULL, "slug" text NOT NULL, "title" text NOT NULL, "description" text NOT NULL DEFAULT '', CONSTRAINT "PK_a541ace9fe51c179930e2201a39" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "gathering_series_slug" ON "gathering_series"  ("slug") `);
    await runner.query(
      `CREATE TABLE "gathering" ("id" uuid NOT NULL, "slug" text NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "summary" text NOT NULL, "description" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "time_zone" text NOT NULL, "venue" text NOT NULL DEFAULT '', "city" text, "country" text, "latitude" double precision, "longitude" double precision, "host_id" uuid, "registration_opens_at" TIMESTAMP WITH TIME ZONE NOT NULL, "registration_closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "offer_hours" integer NOT NULL DEFAULT '48', "state" text NOT NULL DEFAULT 'draft', "cancel_reason" text, "series_id" uuid, "position_in_series" integer NOT NULL DEFAULT '0', "calendar_sequence" integer NOT NULL DEFAULT '0', "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "gathering_offer_hours" CHECK (offer_hours between 1 and 336), CONSTRAINT "gathering_cancelled" CHECK ((state = 'cancelled') = (cancel_reason is not null)), CONSTRAINT "gathering_place" CHECK ((latitude is null) = (longitude is null)), CONSTRAINT "gathering_registration_closes" CHECK (registration_closes_at <= ends_at), CONSTRAINT "gathering_dates" CHECK (ends_at > starts_at and registration_closes_at > registration_opens_at), CONSTRAINT "gathering_state" CHECK (state in ('draft', 'published', 'cancelled')), CONSTRAINT "gathering_kind" CHECK (kind in ('summer_school', 'policy_roundtable', 'relay_leg', 'conference', 'world_cafe')), CONSTRAINT "PK_4ae08ea2046e81e1646e924d6d4" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "gathering_in_series" ON "gathering"  ("series_id", "position_in_series") `);
    await runner.query(`CREATE INDEX "gathering_when" ON "gathering"  ("starts_at") `);
    await runner.query(`CREATE UNIQUE INDEX "gathering_slug" ON "gathering"  ("slug") `);
    await runner.query(
      `CREATE TABLE "gathering_role" ("gathering_id" uuid NOT NULL, "account_id" uuid NOT NULL, "given_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_5c9c54d04ec7e6cbabeced9b2f2" PRIMARY KEY ("gathering_id", "account_id"))`,
    );
    await runner.query(`CREATE INDEX "gathering_role_account" ON "gathering_role"  ("account_id") `);
    await runner.query(
      `CREATE TABLE "programme_item" ("id" uuid NOT NULL, "gathering_id" uuid NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "description" text NOT NULL DEFAULT '', "speakers" text NOT NULL DEFAULT '', "room" text NOT NULL DEFAULT '', "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "position" integer NOT NULL DEFAULT '0', "case_name" text, "case_country" text, "case_text" text NOT NULL DEFAULT '', CONSTRAINT "programme_item_times" CHECK (ends_at > starts_at), CONSTRAINT "programme_item_kind" CHECK (kind in ('talk', 'panel', 'workshop', 'practice', 'world_cafe')), CONSTRAINT "PK_a64034880ceb354b386272d4299" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "programme_item_gathering" ON "programme_item"  ("gathering_id", "starts_at", "position") `,
    );
    await runner.query(
      `CREATE TABLE "seat_pool" ("id" uuid NOT NULL, "gathering_id" uuid NOT NULL, "name" text NOT NULL, "capacity" integer NOT NULL, "kinds" text array NOT NULL DEFAULT '{}', "countries" text array NOT NULL DEFAULT '{}', "programme_item_id" uuid, "position" integer NOT NULL DEFAULT '0', CONSTRAINT "seat_pool_capacity" CHECK (capacity between 0 and 100000), CONSTRAINT "PK_ff5b6944cdc3b179da89e9fcd89" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "seat_pool_gathering" ON "seat_pool"  ("gathering_id", "position") `);
    await runner.query(
      `CREATE TABLE "registration" ("id" uuid NOT NULL, "gathering_id" uuid NOT NULL, "person_id" uuid, "colleague_name" text, "colleague_email" text, "organisation_id" uuid, "organisation_kind" text, "country" text, "programme_item_ids" uuid array NOT NULL DEFAULT '{}', "state" text NOT NULL, "state_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "reason" text, "is_override" boolean NOT NULL DEFAULT false, "substitute_name" text, "substitute_email" text, "supersedes_id" uuid, "queued_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "registered_by" uuid, "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "registration_substitute" CHECK ((substitute_name is null) = (substitute_email is null)), CONSTRAINT "registration_colleague" CHECK ((colleague_name is null) = (colleague_email is null)), CONSTRAINT "registration_who" CHECK ((person_id is null) = (colleague_email is not null)), CONSTRAINT "registration_state" CHECK (state in ('pending_approval', 'waitlisted', 'offered', 'confirmed', 'rejected', 'declined', 'expired', 'revoked', 'cancelled', 'cancelled_by_organiser', 'superseded')), CONSTRAINT "PK_cb23dc9d28df8801b15e9e2b8d6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "registration_by" ON "registration"  ("registered_by") `);
    await runner.query(`CREATE INDEX "registration_person" ON "registration"  ("person_id") `);
    await runner.query(`CREATE INDEX "registration_list" ON "registration"  ("gathering_id", "state") `);
    await runner.query(
      `CREATE INDEX "registration_waiting" ON "registration"  ("gathering_id", "queued_at", "id") WHERE state = 'waitlisted'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_active_colleague" ON "registration"  ("gathering_id", "colleague_email") WHERE colleague_email is not null and state in ('pending_approval', 'waitlisted', 'offered', 'confirmed')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_active_person" ON "registration"  ("gathering_id", "person_id") WHERE person_id is not null and state in ('pending_approval', 'waitlisted', 'offered', 'confirmed')`,
    );
    await runner.query(
      `CREATE TABLE "offer" ("id" uuid NOT NULL, "registration_id" uuid NOT NULL, "deadline" TIMESTAMP WITH TIME ZONE NOT NULL, "notified_at" TIMESTAMP WITH TIME ZONE, "picked_by" text NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_57c6ae1abe49201919ef68de900" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "offer_deadline" ON "offer"  ("deadline") WHERE closed_at is null`);
    await runner.query(`CREATE UNIQUE INDEX "offer_open" ON "offer"  ("registration_id") WHERE closed_at is null`);
    await runner.query(
      `CREATE TABLE "seat_claim" ("id" uuid NOT NULL, "registration_id" uuid NOT NULL, "pool_id" uuid NOT NULL, "kind" text NOT NULL, "claimed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "released_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "seat_claim_kind" CHECK (kind in ('held', 'taken')), CONSTRAINT "PK_41dc8963f06e62058377a88af60" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "seat_claim_pool" ON "seat_claim"  ("pool_id", "kind") WHERE released_at is null`);
    await runner.query(
      `CREATE UNIQUE INDEX "seat_claim_open" ON "seat_claim"  ("registration_id", "pool_id") WHERE released_at is null`,
    );
    await runner.query(
      `ALTER TABLE "gathering" ADD CONSTRAINT "FK_5ca5ac4c035cbb1175d3694a7d7" FOREIGN KEY ("host_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gathering" ADD CONSTRAINT "FK_a541ace9fe51c179930e2201a39" FOREIGN KEY ("series_id") REFERENCES "gathering_series"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gathering" ADD CONSTRAINT "FK_d5bd510b4e9ef6c2696a9f0bbc5" FOREIGN KEY ("created_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gathering_role" ADD CONSTRAINT "FK_d5dd2474ef3e5fc6bb47ec1f00a" FOREIGN KEY ("gathering_id") REFERENCES "gathering"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "gathering_role" ADD CONSTRAINT "FK_c9d8b34f227694c5a847cd69a95" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "programme_item" ADD CONSTRAINT "FK_84b9396bac9a12cc72f9f14a150" FOREIGN KEY ("gathering_id") REFERENCES "gathering"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_pool" ADD CONSTRAINT "FK_46aeb21bc8beb5396108ddf39fe" FOREIGN KEY ("gathering_id") REFERENCES "gathering"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_pool" ADD CONSTRAINT "FK_a1cf4cf7a5e6dbafba957976b55" FOREIGN KEY ("programme_item_id") REFERENCES "programme_item"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "FK_f0ce5610761eb5fbd77cb4d721e" FOREIGN KEY ("gathering_id") REFERENCES "gathering"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "FK_51a6768118826d106551223bca2" FOREIGN KEY ("person_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "FK_15afaeb8a3907059ec255aa766e" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "FK_861c8524f11ddc44e5ef7eeebf5" FOREIGN KEY ("supersedes_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "FK_528abe255c725fb74e17e96d445" FOREIGN KEY ("registered_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "offer" ADD CONSTRAINT "FK_f174657712ffc56d1465aff0e42" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_claim" ADD CONSTRAINT "FK_897cb0537a9d6e77ec791260648" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_claim" ADD CONSTRAINT "FK_1c740f27e5b6e3109bf51d560d0" FOREIGN KEY ("pool_id") REFERENCES "seat_pool"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "seat_claim" DROP CONSTRAINT "FK_1c740f27e5b6e3109bf51d560d0"`);
    await runner.query(`ALTER TABLE "seat_claim" DROP CONSTRAINT "FK_897cb0537a9d6e77ec791260648"`);
    await runner.query(`ALTER TABLE "offer" DROP CONSTRAINT "FK_f174657712ffc56d1465aff0e42"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "FK_528abe255c725fb74e17e96d445"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "FK_861c8524f11ddc44e5ef7eeebf5"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "FK_15afaeb8a3907059ec255aa766e"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "FK_51a6768118826d106551223bca2"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "FK_f0ce5610761eb5fbd77cb4d721e"`);
    await runner.query(`ALTER TABLE "seat_pool" DROP CONSTRAINT "FK_a1cf4cf7a5e6dbafba957976b55"`);
    await runner.query(`ALTER TABLE "seat_pool" DROP CONSTRAINT "FK_46aeb21bc8beb5396108ddf39fe"`);
    await runner.query(`ALTER TABLE "programme_item" DROP CONSTRAINT "FK_84b9396bac9a12cc72f9f14a150"`);
    await runner.query(`ALTER TABLE "gathering_role" DROP CONSTRAINT "FK_c9d8b34f227694c5a847cd69a95"`);
    await runner.query(`ALTER TABLE "gathering_role" DROP CONSTRAINT "FK_d5dd2474ef3e5fc6bb47ec1f00a"`);
    await runner.query(`ALTER TABLE "gathering" DROP CONSTRAINT "FK_d5bd510b4e9ef6c2696a9f0bbc5"`);
    await runner.query(`ALTER TABLE "gathering" DROP CONSTRAINT "FK_a541ace9fe51c179930e2201a39"`);
    await runner.query(`ALTER TABLE "gathering" DROP CONSTRAINT "FK_5ca5ac4c035cbb1175d3694a7d7"`);
    await runner.query(`DROP INDEX "public"."seat_claim_open"`);
    await runner.query(`DROP INDEX "public"."seat_claim_pool"`);
    await runner.query(`DROP TABLE "seat_claim"`);
    await runner.query(`DROP INDEX "public"."offer_open"`);
    await runner.query(`DROP INDEX "public"."offer_deadline"`);
    await runner.query(`DROP TABLE "offer"`);
    await runner.query(`DROP INDEX "public"."registration_active_person"`);
    await runner.query(`DROP INDEX "public"."registration_active_colleague"`);
    await runner.query(`DROP INDEX "public"."registration_waiting"`);
    await runner.query(`DROP INDEX "public"."registration_list"`);
    await runner.query(`DROP INDEX "public"."registration_person"`);
    await runner.query(`DROP INDEX "public"."registration_by"`);
    await runner.query(`DROP TABLE "registration"`);
    await runner.query(`DROP INDEX "public"."seat_pool_gathering"`);
    await runner.query(`DROP TABLE "seat_pool"`);
    await runner.query(`DROP INDEX "public"."programme_item_gathering"`);
    await runner.query(`DROP TABLE "programme_item"`);
    await runner.query(`DROP INDEX "public"."gathering_role_account"`);
    await runner.query(`DROP TABLE "gathering_role"`);
    await runner.query(`DROP INDEX "public"."gathering_slug"`);
    await runner.query(`DROP INDEX "public"."gathering_when"`);
    await runner.query(`DROP INDEX "public"."gathering_in_series"`);
    await runner.query(`DROP TABLE "gathering"`);
    await runner.query(`DROP INDEX "public"."gathering_series_slug"`);
    await runner.query(`DROP TABLE "gathering_series"`);
  }
}

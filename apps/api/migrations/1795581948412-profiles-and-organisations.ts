import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProfilesAndOrganisations1795581948412 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "organisation" ("id" uuid NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "description" text NOT NULL DEFAULT '', "website" text, "place_id" integer NOT NULL, "place_name" text NOT NULL, "country" text NOT NULL, "latitude" double precision NOT NULL, "longitude" double precision NOT NULL, "verified_at" TIMESTAMP WITH TIME ZONE, "verified_by" text, "registered_by" uuid, "hidden_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "organisation_verified" CHECK ((verified_at is null) = (verified_by is null)), CONSTRAINT "organisation_kind" CHECK (kind in ('city', 'region', 'civil_society', 'university', 'think_tank', 'eu_institution', 'social_enterprise', 'public_agency', 'network')), CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "organisation_country" ON "organisation"  ("country") `);
    await runner.query(
      `CREATE TABLE "representation" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "role" text NOT NULL, "state" text NOT NULL, "message" text NOT NULL DEFAULT '', "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "decided_at" TIMESTAMP WITH TIME ZONE, "decided_by" uuid, "reason" text NOT NULL DEFAULT '', "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, CONSTRAINT "representation_ended" CHECK ((state = 'ended') = (ended_at is not null)), CONSTRAINT "representation_decided" CHECK ((state = 'asked') = (decided_at is null)), CONSTRAINT "representation_state" CHECK (state in ('asked', 'confirmed', 'refused', 'ended')), CONSTRAINT "representation_role" CHECK (role in ('representative', 'signatory')), CONSTRAINT "PK_208f70644819f5dc1f7d67effc8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "representation_organisation" ON "representation"  ("organisation_id", "state") `);
    await runner.query(
      `CREATE UNIQUE INDEX "representation_active" ON "representation"  ("member_id", "organisation_id") WHERE state in ('asked', 'confirmed')`,
    );
    await runner.query(`ALTER TABLE "member" ADD "headline" text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "member" ADD "picture_key" text`);
    await runner.query(`ALTER TABLE "member" ADD "place_id" integer`);
    await runner.query(`ALTER TABLE "member" ADD "place_name" text`);
    await runner.query(`ALTER TABLE "member" ADD "country" text`);
    await runner.query(`ALTER TABLE "member" ADD "latitude" double precision`);
    await runner.query(`ALTER TABLE "member" ADD "longitude" double precision`);
    await runner.query(`ALTER TABLE "member" ADD "languages" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "member" ADD "capacities" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "member" ADD "needs" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "member" ADD "members_only" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "member" ADD "hidden_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `ALTER TABLE "member" ADD "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp()`,
    );
    await runner.query(`CREATE INDEX "member_picture" ON "member"  ("picture_key") WHERE picture_key is not null`);
    await runner.query(`CREATE INDEX "member_country" ON "member"  ("country") `);
    await runner.query(
      `ALTER TABLE "organisation" ADD CONSTRAINT "FK_a2891e5edea060f03c8f157f001" FOREIGN KEY ("registered_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "FK_17d83e14f3468b2cbd9ed8e24e2" FOREIGN KEY ("member_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "FK_2d2a2548b26a00c5faa141242bc" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "FK_e8ad4558fdca6b69dbca9e49df9" FOREIGN KEY ("decided_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "FK_ac2ea127b9a9155253f61f2ec37" FOREIGN KEY ("ended_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    // Search knows neither capitals nor accents. unaccent() alone is only STABLE, which no index takes.
    await runner.query(`create extension if not exists unaccent`);
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(
      `create function fold_text(text) returns text language sql immutable strict parallel safe as $$ select lower(public.unaccent('public.unaccent', $1)) $$`,
    );
    await runner.query(
      `create index member_search on member using gin (fold_text(name || ' ' || headline || ' ' || coalesce(place_name, '')) gin_trgm_ops)`,
    );
    await runner.query(
      `create index organisation_search on organisation using gin (fold_text(name || ' ' || description || ' ' || place_name) gin_trgm_ops)`,
    );
    await runner.query(
      `create unique index organisation_name_once on organisation ((fold_text(name) || ' ' || country))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index organisation_name_once`);
    await runner.query(`drop index organisation_search`);
    await runner.query(`drop index member_search`);
    await runner.query(`drop function fold_text(text)`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "FK_ac2ea127b9a9155253f61f2ec37"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "FK_e8ad4558fdca6b69dbca9e49df9"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "FK_2d2a2548b26a00c5faa141242bc"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "FK_17d83e14f3468b2cbd9ed8e24e2"`);
    await runner.query(`ALTER TABLE "organisation" DROP CONSTRAINT "FK_a2891e5edea060f03c8f157f001"`);
    await runner.query(`DROP INDEX "public"."member_country"`);
    await runner.query(`DROP INDEX "public"."member_picture"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "updated_at"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "hidden_at"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "members_only"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "needs"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "capacities"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "languages"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "longitude"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "latitude"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "country"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "place_name"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "place_id"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "picture_key"`);
    await runner.query(`ALTER TABLE "member" DROP COLUMN "headline"`);
    await runner.query(`DROP INDEX "public"."representation_active"`);
    await runner.query(`DROP INDEX "public"."representation_organisation"`);
    await runner.query(`DROP TABLE "representation"`);
    await runner.query(`DROP INDEX "public"."organisation_country"`);
    await runner.query(`DROP TABLE "organisation"`);
  }
}

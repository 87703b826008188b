import type { MigrationInterface, QueryRunner } from 'typeorm';

const LOOK_ALIKE = ['авекмнорстухіјѕһԁԛԝαβεζηικμνορτυχςıɑɡ', 'abekmhopctyxijshdqwabezhikmnoptyxσiag'];
const STATES = `'waitlisted', 'offered', 'confirmed', 'declined', 'expired', 'revoked', 'cancelled', 'cancelled_by_organiser', 'superseded'`;

export class OrganisationsThatModeratorsConfirm1795807000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A name as it is compared: without capitals, accents, spaces, punctuation and invisible characters; letters of other
    // alphabets that look like Latin ones are these.
    await runner.query(`CREATE OR REPLACE FUNCTION public.organisation_name_key(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select nullif(regexp_replace(translate(lower(public.unaccent('public.unaccent', lower(regexp_replace(
  normalize($1, NFKD), '[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]', '', 'g')))),
  '${LOOK_ALIKE[0]}', '${LOOK_ALIKE[1]}'),
  '[\\u0001-\\u002F\\u003A-\\u0060\\u007B-\\u00A9\\u00AB-\\u00B4\\u00B6-\\u00B9\\u00BB-\\u00BF\\u00D7\\u00F7\\u02B0-\\u02FF\\u0387\\u180E\\u2000-\\u206F\\u2E00-\\u2E7F\\u3000-\\u303F\\uFE00-\\uFE0F\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFEFF]',
  '', 'g'), '') $function$`);
    await runner.query(`CREATE OR REPLACE FUNCTION public.website_domain(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select regexp_replace(lower(substring($1 from '^https?://([^/:?#]+)')), '^www\\.', '') $function$`);
    await runner.query(
      `CREATE INDEX organisation_name_key ON public.organisation USING btree (organisation_name_key(name))`,
    );
    await runner.query(`CREATE INDEX organisation_domain ON public.organisation USING btree (website_domain(website))`);
    await runner.query(`ALTER TABLE "organisation" ADD "domain_proven_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "organisation" ADD "refused_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "organisation" ADD "refusal_reason" text`);
    await runner.query(
      `ALTER TABLE "organisation" ADD CONSTRAINT "organisation_refused" CHECK ((refused_at is null) = (refusal_reason is null))`,
    );
    await runner.query(
      `UPDATE "organisation" SET domain_proven_at = verified_at, verified_at = null, verified_by = null WHERE verified_by = 'address'`,
    );
    await runner.query(`ALTER TABLE "seat_pool" ADD "is_for_persons" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_state"`);
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_state" CHECK (state in ('pending_approval', ${STATES.replace(`'declined'`, `'rejected', 'declined'`)}))`,
    );
    await this.activeIndexes(runner, `'pending_approval', 'waitlisted', 'offered', 'confirmed'`);
    await runner.query(
      `CREATE INDEX "registration_pending" ON "registration"  ("organisation_id") WHERE state = 'pending_approval'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."registration_pending"`);
    await this.activeIndexes(runner, `'waitlisted', 'offered', 'confirmed'`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_state"`);
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_state" CHECK (state in (${STATES})) NOT VALID`,
    );
    await runner.query(`ALTER TABLE "seat_pool" DROP COLUMN "is_for_persons"`);
    await runner.query(`ALTER TABLE "organisation" DROP CONSTRAINT "organisation_refused"`);
    await runner.query(`ALTER TABLE "organisation" DROP COLUMN "refusal_reason"`);
    await runner.query(`ALTER TABLE "organisation" DROP COLUMN "refused_at"`);
    await runner.query(`ALTER TABLE "organisation" DROP COLUMN "domain_proven_at"`);
    await runner.query(`DROP INDEX "public"."organisation_domain"`);
    await runner.query(`DROP INDEX "public"."organisation_name_key"`);
    await runner.query(`DROP FUNCTION website_domain CASCADE`);
    await runner.query(`DROP FUNCTION organisation_name_key CASCADE`);
  }

  /** One active registration per person and gathering. */
  private async activeIndexes(runner: QueryRunner, states: string): Promise<void> {
    await runner.query(`DROP INDEX "public"."registration_active_person"`);
    await runner.query(`DROP INDEX "public"."registration_active_colleague"`);
    await runner.query(
      `CREATE UNIQUE INDEX "registration_active_colleague" ON "registration"  ("gathering_id", "colleague_email") WHERE colleague_email is not null and state in (${states})`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_active_person" ON "registration"  ("gathering_id", "person_id") WHERE person_id is not null and state in (${states})`,
    );
  }
}

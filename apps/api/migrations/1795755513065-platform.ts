import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1795755513065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`CREATE OR REPLACE FUNCTION public.audit_record_is_final()
 RETURNS trigger
 LANGUAGE plpgsql
AS \$function\$
      BEGIN RAISE EXCEPTION 'audit records are never changed or deleted'; END \$function\$`);
    await runner.query(`CREATE OR REPLACE FUNCTION public.fold_text(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS \$function\$ select lower(public.unaccent('public.unaccent', \$1)) \$function\$`);
    await runner.query(`CREATE OR REPLACE FUNCTION public.moderation_decision_is_final()
 RETURNS trigger
 LANGUAGE plpgsql
AS \$function\$
      BEGIN RAISE EXCEPTION 'moderation decisions are never changed'; END \$function\$`);
    await runner.query(`CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS \$function\$
      begin
        raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
      end \$function\$`);
    await runner.query(`CREATE OR REPLACE FUNCTION public.refuse_late_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS \$function\$
      begin
        if not exists (select 1 from version where id = new.version_id and xmin = pg_current_xact_id()::xid) then
          raise exception 'version % is published' , new.version_id using errcode = 'restrict_violation';
        end if;
        return new;
      end \$function\$`);
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
      `CREATE TABLE "outbox_delivery" ("event_id" uuid NOT NULL, "handler" text NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "done_at" TIMESTAMP WITH TIME ZONE, "failures" integer NOT NULL DEFAULT '0', "error" text, CONSTRAINT "PK_ea4fc884b95772f9789f567178e" PRIMARY KEY ("event_id", "handler"))`,
    );
    await runner.query(`CREATE INDEX "outbox_delivery_waiting" ON "outbox_delivery"  ("due_at") WHERE done_at is null`);
    await runner.query(
      `CREATE TABLE "account" ("id" uuid NOT NULL, "name" text NOT NULL, "language" text NOT NULL DEFAULT 'en', "is_moderator" boolean NOT NULL DEFAULT false, "is_administrator" boolean NOT NULL DEFAULT false, "suspended_at" TIMESTAMP WITH TIME ZONE, "confirmed_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "auth_link" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "kind" text NOT NULL, "url" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_e7fa4fc72ecf1d0470aac841a6a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "auth_link_created" ON "auth_link"  ("created_at") `);
    await runner.query(
      `CREATE TABLE "comment" ("id" uuid NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "parent_id" uuid, "author_id" uuid NOT NULL, "body" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "deleted_at" TIMESTAMP WITH TIME ZONE, "hidden_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "comment_body" CHECK (length(body) <= 5000 and (deleted_at is not null or length(trim(body)) > 0)), CONSTRAINT "PK_0b0e4bbc8415ec426f87f3a88e2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "comment_author" ON "comment"  ("author_id") `);
    await runner.query(
      `CREATE INDEX "comment_subject" ON "comment"  ("subject_kind", "subject_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "position" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "revision_id" uuid NOT NULL, "kind" text NOT NULL, "reason" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "hidden_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "position_member_subject" UNIQUE ("member_id", "subject_kind", "subject_id"), CONSTRAINT "position_reason" CHECK (kind in ('agree','can_live_with') or length(trim(coalesce(reason, ''))) > 0), CONSTRAINT "position_kind" CHECK (kind in ('agree','can_live_with','concern','block')), CONSTRAINT "PK_b7f483581562b4dc62ae1a5b7e2" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "position_subject" ON "position"  ("subject_kind", "subject_id", "updated_at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "member" ("id" uuid NOT NULL, "name" text NOT NULL, "headline" text NOT NULL DEFAULT '', "picture_key" text, "place_id" integer, "place_name" text, "country" text, "latitude" double precision, "longitude" double precision, "languages" text array NOT NULL DEFAULT '{}', "capacities" text array NOT NULL DEFAULT '{}', "needs" text array NOT NULL DEFAULT '{}', "members_only" text array NOT NULL DEFAULT '{}', "hidden_at" TIMESTAMP WITH TIME ZONE, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_97cbbe986ce9d14ca5894fdc072" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "member_picture" ON "member"  ("picture_key") WHERE picture_key is not null`);
    await runner.query(`CREATE INDEX "member_country" ON "member"  ("country") `);
    await runner.query(
      `CREATE TABLE "organisation" ("id" uuid NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "description" text NOT NULL DEFAULT '', "website" text, "place_id" integer NOT NULL, "place_name" text NOT NULL, "country" text NOT NULL, "latitude" double precision NOT NULL, "longitude" double precision NOT NULL, "verified_at" TIMESTAMP WITH TIME ZONE, "verified_by" text, "registered_by" uuid, "hidden_at" TIMESTAMP WITH TIME ZONE, "lock_version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "organisation_verified" CHECK ((verified_at is null) = (verified_by is null)), CONSTRAINT "organisation_kind" CHECK (kind in ('city', 'region', 'civil_society', 'university', 'think_tank', 'eu_institution', 'social_enterprise', 'public_agency', 'network')), CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "organisation_country" ON "organisation"  ("country") `);
    await runner.query(
      `CREATE TABLE "representation" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "role" text NOT NULL, "state" text NOT NULL, "message" text NOT NULL DEFAULT '', "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "decided_at" TIMESTAMP WITH TIME ZONE, "decided_by" uuid, "reason" text NOT NULL DEFAULT '', "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, CONSTRAINT "representation_ended" CHECK ((state = 'ended') = (ended_at is not null)), CONSTRAINT "representation_decided" CHECK ((state = 'asked') = (decided_at is null)), CONSTRAINT "representation_state" CHECK (state in ('asked', 'confirmed', 'refused', 'ended')), CONSTRAINT "representation_role" CHECK (role in ('representative', 'signatory')), CONSTRAINT "PK_208f70644819f5dc1f7d67effc8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "representation_organisation" ON "representation"  ("organisation_id", "state") `);
    await runner.query(
      `CREATE UNIQUE INDEX "representation_active" ON "representation"  ("member_id", "organisation_id") WHERE state in ('asked', 'confirmed')`,
    );
    await runner.query(
      `CREATE TABLE "process" ("id" uuid NOT NULL, "slug" text NOT NULL, "title" text NOT NULL, "summary" text NOT NULL DEFAULT '', "decision_rule" text NOT NULL DEFAULT '', "last_number" integer NOT NULL DEFAULT '0', "announced_phase" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "process_slug" UNIQUE ("slug"), CONSTRAINT "PK_d5e3ab0f6df55ee74ca24967952" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "phase" ("process_id" uuid NOT NULL, "kind" text NOT NULL, "opens_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "phase_opens_at" UNIQUE ("process_id", "opens_at"), CONSTRAINT "phase_kind" CHECK (kind in ('input','drafting','consultation','resolution','endorsement','signature','closed')), CONSTRAINT "PK_a7bd055ccc9244be9bc7296e58b" PRIMARY KEY ("process_id", "kind"))`,
    );
    await runner.query(
      `CREATE TABLE "process_role" ("process_id" uuid NOT NULL, "account_id" uuid NOT NULL, "role" text NOT NULL DEFAULT 'editor', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "process_role_kind" CHECK (role in ('editor')), CONSTRAINT "PK_ebae825ed8bdad2d9e80e2cd65d" PRIMARY KEY ("process_id", "account_id"))`,
    );
    await runner.query(`CREATE INDEX "process_role_account" ON "process_role"  ("account_id") `);
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
      `CREATE TABLE "amendment" ("id" uuid NOT NULL, "process_id" uuid NOT NULL, "declaration_id" uuid NOT NULL, "number" integer NOT NULL, "kind" text NOT NULL, "clause_id" uuid NOT NULL, "proposer_id" uuid NOT NULL, "status" text NOT NULL, "revision_id" uuid NOT NULL, "lock_version" integer NOT NULL DEFAULT '1', "is_in_conflict" boolean NOT NULL DEFAULT false, "conflict" jsonb, "draft_conflict" boolean NOT NULL DEFAULT false, "agree_count" integer NOT NULL DEFAULT '0', "can_live_with_count" integer NOT NULL DEFAULT '0', "concern_count" integer NOT NULL DEFAULT '0', "block_count" integer NOT NULL DEFAULT '0', "comment_count" integer NOT NULL DEFAULT '0', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "submitted_at" TIMESTAMP WITH TIME ZONE, "hidden_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "amendment_number" UNIQUE ("process_id", "number"), CONSTRAINT "amendment_draft_conflict" CHECK (not draft_conflict or (status = 'submitted' and not is_in_conflict)), CONSTRAINT "amendment_conflict" CHECK (is_in_conflict = (conflict is not null)), CONSTRAINT "amendment_kind" CHECK (kind in ('replace','insert_after','delete')), CONSTRAINT "amendment_status" CHECK (status in ('draft','submitted','accepted','accepted_with_changes','rejected','withdrawn','superseded')), CONSTRAINT "PK_20ea5f7928736a012e29a76cb02" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "amendment_proposer" ON "amendment"  ("proposer_id") `);
    await runner.query(`CREATE INDEX "amendment_declaration" ON "amendment"  ("declaration_id", "status", "number") `);
    await runner.query(`CREATE INDEX "amendment_clause" ON "amendment"  ("clause_id", "status") `);
    await runner.query(
      `CREATE TABLE "amendment_revision" ("id" uuid NOT NULL, "amendment_id" uuid NOT NULL, "number" integer NOT NULL, "version_id" uuid NOT NULL, "wording" text NOT NULL, "rationale" text NOT NULL, "cause" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "amendment_revision_number" UNIQUE ("amendment_id", "number"), CONSTRAINT "amendment_revision_cause" CHECK (cause in ('proposed','edited','rebased','conflict_resolved')), CONSTRAINT "amendment_revision_wording" CHECK (length(wording) <= 20000), CONSTRAINT "PK_96ead9cc16f23c3b7c7c8aed3d7" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "amendment_decision" ("id" uuid NOT NULL, "amendment_id" uuid NOT NULL, "amendment_revision_id" uuid NOT NULL, "outcome" text NOT NULL, "reason" text NOT NULL, "objections_outcome" text, "wording_before" text, "wording_after" text, "clause_id" uuid, "decider_id" uuid, "for_version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "taken_back_at" TIMESTAMP WITH TIME ZONE, "taken_back_by_id" uuid, "take_back_reason" text, CONSTRAINT "amendment_decision_outcome" CHECK (outcome in ('accepted','accepted_with_changes','rejected','superseded')), CONSTRAINT "amendment_decision_taken_back" CHECK ((taken_back_at is null) = (take_back_reason is null) and (take_back_reason is null or length(trim(take_back_reason)) > 0)), CONSTRAINT "amendment_decision_reason" CHECK (outcome = 'superseded' or length(trim(reason)) > 0), CONSTRAINT "PK_c466e5bdfccfb50bda2d0f5d3e7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "amendment_decision_clause" ON "amendment_decision"  ("clause_id") `);
    await runner.query(`CREATE INDEX "amendment_decision_amendment" ON "amendment_decision"  ("amendment_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "amendment_decision_in_force" ON "amendment_decision"  ("amendment_id") WHERE taken_back_at is null`,
    );
    await runner.query(
      `CREATE TABLE "undone_decision" ("decision_id" uuid NOT NULL, "undone_decision_id" uuid NOT NULL, "reason" text NOT NULL, "lost_words" text array NOT NULL, "restored_words" text array NOT NULL, CONSTRAINT "undone_decision_other" CHECK (decision_id <> undone_decision_id), CONSTRAINT "undone_decision_reason" CHECK (length(trim(reason)) > 0), CONSTRAINT "PK_e9c5b503e469ce848221974dc0d" PRIMARY KEY ("decision_id", "undone_decision_id"))`,
    );
    await runner.query(`CREATE INDEX "undone_decision_undone" ON "undone_decision"  ("undone_decision_id") `);
    await runner.query(
      `CREATE TABLE "clause_revision" ("id" uuid NOT NULL, "clause_id" uuid NOT NULL, "number" integer NOT NULL, "wording" text NOT NULL, "runs" jsonb NOT NULL, "decision_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "clause_revision_number" UNIQUE ("clause_id", "number"), CONSTRAINT "clause_revision_wording" CHECK (length(wording) between 1 and 20000), CONSTRAINT "clause_revision_origin" CHECK (number = 1 or decision_id is not null), CONSTRAINT "PK_d4e7b5b9f38b832736c3a9629d1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "clause_revision_decision" ON "clause_revision"  ("decision_id") `);
    await runner.query(
      `CREATE TABLE "version_entry" ("version_id" uuid NOT NULL, "position" integer NOT NULL, "node_kind" text NOT NULL, "node_id" uuid NOT NULL, "clause_number" integer, "depth" integer NOT NULL, "clause_kind" text, "heading" text, "revision_id" uuid, CONSTRAINT "version_entry_node_kind" CHECK ((node_kind = 'clause') = (revision_id is not null)), CONSTRAINT "PK_5459626634a29e831e206d76478" PRIMARY KEY ("version_id", "position"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "version_entry_node" ON "version_entry"  ("node_id", "version_id") `);
    await runner.query(
      `CREATE TABLE "gathering_series" ("id" uuid NOT NULL, "slug" text NOT NULL, "title" text NOT NULL, "description" text NOT NULL DEFAULT '', CONSTRAINT "PK_a541ace9fe51c179930e2201a39" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "gathering_series_slug" ON "gathering_series"  ("slug") `);
    await runner.query(
      `CREATE TABLE "gathering" ("id" uuid NOT NULL, "slug" text NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "summary" text NOT NULL, "description" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "time_zone" text NOT NULL, "venue" text NOT NULL DEFAULT '', "city" text, "country" text, "latitude" double precision, "longitude" double precision, "host_id" uuid, "registration_opens_at" TIMESTAMP WITH TIME ZONE NOT NULL, "registration_closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "offer_hours" integer NOT NULL DEFAULT '48', "state" text NOT NULL DEFAULT 'draft', "cancel_reason" text, "series_id" uuid, "position_in_series" integer NOT NULL DEFAULT '0', "calendar_sequence" integer NOT NULL DEFAULT '0', "lock_version" integer NOT NULL DEFAULT '0', "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "gathering_offer_hours" CHECK (offer_hours between 1 and 336), CONSTRAINT "gathering_cancelled" CHECK ((state = 'cancelled') = (cancel_reason is not null)), CONSTRAINT "gathering_place" CHECK ((latitude is null) = (longitude is null)), CONSTRAINT "gathering_registration_closes" CHECK (registration_closes_at <= ends_at), CONSTRAINT "gathering_dates" CHECK (ends_at > starts_at and registration_closes_at > registration_opens_at), CONSTRAINT "gathering_state" CHECK (state in ('draft', 'published', 'cancelled')), CONSTRAINT "gathering_kind" CHECK (kind in ('summer_school', 'policy_roundtable', 'relay_leg', 'conference', 'world_cafe')), CONSTRAINT "PK_4ae08ea2046e81e1646e924d6d4" PRIMARY KEY ("id"))`,
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
      `CREATE TABLE "registration" ("id" uuid NOT NULL, "gathering_id" uuid NOT NULL, "person_id" uuid, "colleague_name" text, "colleague_email" text, "organisation_id" uuid, "organisation_kind" text, "country" text, "programme_item_ids" uuid array NOT NULL DEFAULT '{}', "state" text NOT NULL, "state_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "reason" text, "is_override" boolean NOT NULL DEFAULT false, "substitute_name" text, "substitute_email" text, "supersedes_id" uuid, "queued_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "registered_by" uuid, "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "registration_substitute" CHECK ((substitute_name is null) = (substitute_email is null)), CONSTRAINT "registration_colleague" CHECK ((colleague_name is null) = (colleague_email is null)), CONSTRAINT "registration_who" CHECK ((person_id is null) = (colleague_email is not null)), CONSTRAINT "registration_state" CHECK (state in ('waitlisted', 'offered', 'confirmed', 'declined', 'expired', 'revoked', 'cancelled', 'cancelled_by_organiser', 'superseded')), CONSTRAINT "PK_cb23dc9d28df8801b15e9e2b8d6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "registration_by" ON "registration"  ("registered_by") `);
    await runner.query(`CREATE INDEX "registration_person" ON "registration"  ("person_id") `);
    await runner.query(`CREATE INDEX "registration_list" ON "registration"  ("gathering_id", "state") `);
    await runner.query(
      `CREATE INDEX "registration_waiting" ON "registration"  ("gathering_id", "queued_at", "id") WHERE state = 'waitlisted'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_active_colleague" ON "registration"  ("gathering_id", "colleague_email") WHERE colleague_email is not null and state in ('waitlisted', 'offered', 'confirmed')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_active_person" ON "registration"  ("gathering_id", "person_id") WHERE person_id is not null and state in ('waitlisted', 'offered', 'confirmed')`,
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
      `CREATE TABLE "moderation_case" ("id" uuid NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "author_id" uuid, "parameters" jsonb NOT NULL, "excerpt" text NOT NULL, "path" text NOT NULL, "state" text NOT NULL DEFAULT 'open', "lock_version" integer NOT NULL DEFAULT '0', "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "moderation_case_is_open" CHECK ((state = 'open') = (closed_at is null)), CONSTRAINT "PK_c62ff756805555e369956a1b9ec" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "moderation_case_author" ON "moderation_case"  ("author_id") `);
    await runner.query(`CREATE INDEX "moderation_case_state" ON "moderation_case"  ("state", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "moderation_case_open" ON "moderation_case"  ("subject_kind", "subject_id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "moderation_decision" ("id" uuid NOT NULL, "case_id" uuid, "author_id" uuid, "action" text NOT NULL, "rule" text, "reasons" text NOT NULL, "decider_id" uuid NOT NULL, "appeal_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "moderation_decision_has_subject" CHECK (case_id is not null or action in ('suspend', 'lift-suspension')), CONSTRAINT "moderation_decision_names_rule" CHECK (action not in ('hide', 'suspend') or rule is not null), CONSTRAINT "moderation_decision_has_reasons" CHECK (btrim(reasons) <> ''), CONSTRAINT "PK_fd9491410982bee0b39fee995d6" PRIMARY KEY ("id"))`,
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
      `CREATE TABLE "report" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "reporter_id" uuid NOT NULL, "rule" text NOT NULL, "words" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "decision_id" uuid, CONSTRAINT "PK_99e4d0bea58cba73c57f935a546" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "report_open_once" ON "report"  ("reporter_id", "subject_kind", "subject_id") WHERE decision_id is null`,
    );
    await runner.query(`CREATE INDEX "report_case" ON "report"  ("case_id", "created_at") `);
    await runner.query(
      `CREATE TABLE "notification" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "key" text NOT NULL, "kind" text NOT NULL, "parameters" jsonb NOT NULL, "path" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_705b6c7cdf9b2c2ff7ac7872cb7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "notification_key" ON "notification"  ("key") `);
    await runner.query(`CREATE INDEX "notification_unread" ON "notification"  ("account_id") WHERE read_at is null`);
    await runner.query(`CREATE INDEX "notification_account" ON "notification"  ("account_id", "id") `);
    await runner.query(
      `CREATE TABLE "mail_opt_out" ("account_id" uuid NOT NULL, "topic" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_0faeb1bc8f1d21c19886641caef" PRIMARY KEY ("account_id", "topic"))`,
    );
    await runner.query(
      `CREATE TABLE "queued_mail" ("id" uuid NOT NULL, "key" text NOT NULL, "account_id" uuid, "content" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "sent_at" TIMESTAMP WITH TIME ZONE, "refusal" text, CONSTRAINT "PK_c3d45b5bc55c4a39757fef07a61" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "queued_mail_key" ON "queued_mail"  ("key") `);
    await runner.query(`CREATE INDEX "queued_mail_recipient" ON "queued_mail"  ("account_id") `);
    await runner.query(
      `ALTER TABLE "outbox_delivery" ADD CONSTRAINT "FK_7286ef82b8973078144043bc0b2" FOREIGN KEY ("event_id") REFERENCES "outbox_event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "auth_link" ADD CONSTRAINT "FK_8c3441c7c28386d4e062b66471a" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "comment" ADD CONSTRAINT "FK_8bd8d0985c0d077c8129fb4a209" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "comment" ADD CONSTRAINT "FK_3ce66469b26697baa097f8da923" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "position" ADD CONSTRAINT "FK_d5b920f8a9ae5460426a2468ff3" FOREIGN KEY ("member_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "member" ADD CONSTRAINT "FK_97cbbe986ce9d14ca5894fdc072" FOREIGN KEY ("id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
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
      `ALTER TABLE "amendment_decision" ADD CONSTRAINT "FK_f72c63858956a1008f154bc9a19" FOREIGN KEY ("taken_back_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "undone_decision" ADD CONSTRAINT "FK_2c9bad92e239894ead4cf49e3c3" FOREIGN KEY ("decision_id") REFERENCES "amendment_decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "undone_decision" ADD CONSTRAINT "FK_a93b3cd50b33a18829895d9f2df" FOREIGN KEY ("undone_decision_id") REFERENCES "amendment_decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "clause_revision" ADD CONSTRAINT "FK_da83b8c64d0a94ee055e6ac3bb4" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "clause_revision" ADD CONSTRAINT "FK_695ea9d78220b89791eaf7e2252" FOREIGN KEY ("decision_id") REFERENCES "amendment_decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "version_entry" ADD CONSTRAINT "FK_432ddc2f001d18514cdd93d3c17" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "version_entry" ADD CONSTRAINT "FK_16eace1798f56942f909d29eb28" FOREIGN KEY ("revision_id") REFERENCES "clause_revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
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
    await runner.query(
      `ALTER TABLE "notification" ADD CONSTRAINT "FK_6bfa96ab97f1a09d73091294efc" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mail_opt_out" ADD CONSTRAINT "FK_a26d0fe6612be3b590251fcfd4b" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE SEQUENCE public_version`);
    await runner.query(
      `CREATE INDEX member_search ON public.member USING gin (fold_text(((((name || ' '::text) || headline) || ' '::text) || COALESCE(place_name, ''::text))) gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX organisation_name_once ON public.organisation USING btree ((((fold_text(name) || ' '::text) || country)))`,
    );
    await runner.query(
      `CREATE INDEX organisation_search ON public.organisation USING gin (fold_text(((((name || ' '::text) || description) || ' '::text) || place_name)) gin_trgm_ops)`,
    );
    await runner.query(`CREATE VIEW process_now AS  SELECT p.id AS process_id,
    p.slug,
    p.title,
    p.summary,
    p.decision_rule,
    p.created_at,
    current.kind AS phase,
    following.opens_at AS phase_until,
    following.kind AS next_phase
   FROM ((process p
     LEFT JOIN LATERAL ( SELECT phase.kind
           FROM phase
          WHERE ((phase.process_id = p.id) AND (phase.opens_at <= clock_timestamp()))
          ORDER BY phase.opens_at DESC
         LIMIT 1) current ON (true))
     LEFT JOIN LATERAL ( SELECT phase.kind,
            phase.opens_at
           FROM phase
          WHERE ((phase.process_id = p.id) AND (phase.opens_at > clock_timestamp()))
          ORDER BY phase.opens_at
         LIMIT 1) following ON (true))`);
    await runner.query(`CREATE VIEW process_editor AS  SELECT process_id,
    account_id,
    created_at
   FROM process_role
  WHERE (role = 'editor'::text)`);
    await runner.query(`CREATE VIEW member_position AS  SELECT id,
    member_id,
    subject_kind,
    subject_id,
    revision_id,
    kind,
    reason,
    hidden_at,
    updated_at
   FROM "position"`);
    await runner.query(
      `CREATE TRIGGER amendment_revision_is_immutable BEFORE DELETE OR UPDATE ON public.amendment_revision FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER amendment_revision_is_kept BEFORE TRUNCATE ON public.amendment_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER audit_record_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_record FOR EACH STATEMENT EXECUTE FUNCTION audit_record_is_final()`,
    );
    await runner.query(
      `CREATE TRIGGER clause_revision_is_immutable BEFORE DELETE OR UPDATE ON public.clause_revision FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER clause_revision_is_kept BEFORE TRUNCATE ON public.clause_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER moderation_decision_is_final BEFORE UPDATE ON public.moderation_decision FOR EACH STATEMENT EXECUTE FUNCTION moderation_decision_is_final()`,
    );
    await runner.query(
      `CREATE TRIGGER version_is_immutable BEFORE DELETE OR UPDATE ON public.version FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER version_is_kept BEFORE TRUNCATE ON public.version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER version_entry_is_immutable BEFORE DELETE OR UPDATE ON public.version_entry FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER version_entry_is_kept BEFORE TRUNCATE ON public.version_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER version_entry_is_timely BEFORE INSERT ON public.version_entry FOR EACH ROW EXECUTE FUNCTION refuse_late_entry()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW member_position`);
    await runner.query(`DROP VIEW process_editor`);
    await runner.query(`DROP VIEW process_now`);
    await runner.query(`ALTER TABLE "mail_opt_out" DROP CONSTRAINT "FK_a26d0fe6612be3b590251fcfd4b"`);
    await runner.query(`ALTER TABLE "notification" DROP CONSTRAINT "FK_6bfa96ab97f1a09d73091294efc"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "FK_7475a3b4a8b6892e094a86fd4a7"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "FK_d41df66b60944992386ed47cf2e"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "FK_287cf630122c58bbd704f12489a"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "FK_0a584ef506a085a4a06c3180f07"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "FK_8ea35da71b5e2e593a0ef26b21f"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "FK_b57052b233bb980862b3f2dc5fd"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "FK_cf727a36ac9842e6468daf0cad2"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "FK_ee114bb42d74c3af369e1f39818"`);
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
    await runner.query(`ALTER TABLE "version_entry" DROP CONSTRAINT "FK_16eace1798f56942f909d29eb28"`);
    await runner.query(`ALTER TABLE "version_entry" DROP CONSTRAINT "FK_432ddc2f001d18514cdd93d3c17"`);
    await runner.query(`ALTER TABLE "clause_revision" DROP CONSTRAINT "FK_695ea9d78220b89791eaf7e2252"`);
    await runner.query(`ALTER TABLE "clause_revision" DROP CONSTRAINT "FK_da83b8c64d0a94ee055e6ac3bb4"`);
    await runner.query(`ALTER TABLE "undone_decision" DROP CONSTRAINT "FK_a93b3cd50b33a18829895d9f2df"`);
    await runner.query(`ALTER TABLE "undone_decision" DROP CONSTRAINT "FK_2c9bad92e239894ead4cf49e3c3"`);
    await runner.query(`ALTER TABLE "amendment_decision" DROP CONSTRAINT "FK_f72c63858956a1008f154bc9a19"`);
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
    await runner.query(`ALTER TABLE "process_role" DROP CONSTRAINT "FK_e3316db6ab472b1d41fb54bd6f0"`);
    await runner.query(`ALTER TABLE "process_role" DROP CONSTRAINT "FK_cb61238e32ffd96b14a7c6bd6fb"`);
    await runner.query(`ALTER TABLE "phase" DROP CONSTRAINT "FK_775e5c7340581c5598680ead47f"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "FK_ac2ea127b9a9155253f61f2ec37"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "FK_e8ad4558fdca6b69dbca9e49df9"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "FK_2d2a2548b26a00c5faa141242bc"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "FK_17d83e14f3468b2cbd9ed8e24e2"`);
    await runner.query(`ALTER TABLE "organisation" DROP CONSTRAINT "FK_a2891e5edea060f03c8f157f001"`);
    await runner.query(`ALTER TABLE "member" DROP CONSTRAINT "FK_97cbbe986ce9d14ca5894fdc072"`);
    await runner.query(`ALTER TABLE "position" DROP CONSTRAINT "FK_d5b920f8a9ae5460426a2468ff3"`);
    await runner.query(`ALTER TABLE "comment" DROP CONSTRAINT "FK_3ce66469b26697baa097f8da923"`);
    await runner.query(`ALTER TABLE "comment" DROP CONSTRAINT "FK_8bd8d0985c0d077c8129fb4a209"`);
    await runner.query(`ALTER TABLE "auth_link" DROP CONSTRAINT "FK_8c3441c7c28386d4e062b66471a"`);
    await runner.query(`ALTER TABLE "outbox_delivery" DROP CONSTRAINT "FK_7286ef82b8973078144043bc0b2"`);
    await runner.query(`DROP INDEX "public"."queued_mail_recipient"`);
    await runner.query(`DROP INDEX "public"."queued_mail_key"`);
    await runner.query(`DROP TABLE "queued_mail"`);
    await runner.query(`DROP TABLE "mail_opt_out"`);
    await runner.query(`DROP INDEX "public"."notification_account"`);
    await runner.query(`DROP INDEX "public"."notification_unread"`);
    await runner.query(`DROP INDEX "public"."notification_key"`);
    await runner.query(`DROP TABLE "notification"`);
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
    await runner.query(`DROP INDEX "public"."version_entry_node"`);
    await runner.query(`DROP TABLE "version_entry"`);
    await runner.query(`DROP INDEX "public"."clause_revision_decision"`);
    await runner.query(`DROP TABLE "clause_revision"`);
    await runner.query(`DROP INDEX "public"."undone_decision_undone"`);
    await runner.query(`DROP TABLE "undone_decision"`);
    await runner.query(`DROP INDEX "public"."amendment_decision_in_force"`);
    await runner.query(`DROP INDEX "public"."amendment_decision_amendment"`);
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
    await runner.query(`DROP INDEX "public"."process_role_account"`);
    await runner.query(`DROP TABLE "process_role"`);
    await runner.query(`DROP TABLE "phase"`);
    await runner.query(`DROP TABLE "process"`);
    await runner.query(`DROP INDEX "public"."representation_active"`);
    await runner.query(`DROP INDEX "public"."representation_organisation"`);
    await runner.query(`DROP TABLE "representation"`);
    await runner.query(`DROP INDEX "public"."organisation_country"`);
    await runner.query(`DROP TABLE "organisation"`);
    await runner.query(`DROP INDEX "public"."member_country"`);
    await runner.query(`DROP INDEX "public"."member_picture"`);
    await runner.query(`DROP TABLE "member"`);
    await runner.query(`DROP INDEX "public"."position_subject"`);
    await runner.query(`DROP TABLE "position"`);
    await runner.query(`DROP INDEX "public"."comment_subject"`);
    await runner.query(`DROP INDEX "public"."comment_author"`);
    await runner.query(`DROP TABLE "comment"`);
    await runner.query(`DROP INDEX "public"."auth_link_created"`);
    await runner.query(`DROP TABLE "auth_link"`);
    await runner.query(`DROP TABLE "account"`);
    await runner.query(`DROP INDEX "public"."outbox_delivery_waiting"`);
    await runner.query(`DROP TABLE "outbox_delivery"`);
    await runner.query(`DROP INDEX "public"."outbox_event_waiting"`);
    await runner.query(`DROP TABLE "outbox_event"`);
    await runner.query(`DROP INDEX "public"."audit_record_subject"`);
    await runner.query(`DROP INDEX "public"."audit_record_actor"`);
    await runner.query(`DROP TABLE "audit_record"`);
    await runner.query(`DROP SEQUENCE public_version`);
    await runner.query(`DROP FUNCTION refuse_late_entry CASCADE`);
    await runner.query(`DROP FUNCTION refuse_change CASCADE`);
    await runner.query(`DROP FUNCTION moderation_decision_is_final CASCADE`);
    await runner.query(`DROP FUNCTION fold_text CASCADE`);
    await runner.query(`DROP FUNCTION audit_record_is_final CASCADE`);
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database, preparedRows, type Tx } from '@sic/database';
import { type Connection, Keyset, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { isId, NotFound, Rejection } from '@sic/kernel';
import type { OrganisationType } from './organisation.graphql.js';
import type { OrganisationWait } from './organisation-waits.js';
import { type OrganisationStanding, STANDING_SQL } from './standing.js';

/** A row of the statements of this domain, with the place in columns. */
export interface OrganisationRow extends Omit<OrganisationType, 'place'> {
  placeId: number;
  placeName: string;
  latitude: number;
  longitude: number;
}

/** SQL: the columns of `OrganisationRow`, of an organisation `o` that the reader may see. */
export const ORGANISATION_COLUMNS = `o.id, o.name, o.kind, o.country, o.description, o.website,
  o.verified_by is not distinct from 'moderator' as "isVerified", ${STANDING_SQL} as standing,
  o.domain_proven_at is not null as "isDomainProven", o.hidden_at is not null as "isHidden",
  o.place_id as "placeId", o.place_name as "placeName", o.latitude, o.longitude, o.lock_version as "lockVersion"`;

/** SQL: whether the reader sees organisation `o`: a hidden one is shown to moderators and to its own people only. */
export function isShownTo(reader: string, moderates: string): string {
  return `(o.hidden_at is null or ${moderates}::boolean or exists (
    select from representation own
     where own.organisation_id = o.id and own.member_id = ${reader}::uuid and own.state = 'confirmed'))`;
}

export function toOrganisation({ placeId, placeName, latitude, longitude, ...row }: OrganisationRow): OrganisationType {
  return { ...row, place: { id: String(placeId), name: placeName, country: row.country, latitude, longitude } };
}

/** Organisations by id, with one statement. Of hidden ones others see neither name nor words. */
export async function organisationsById(
  tx: Tx,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlyMap<string, OrganisationType>> {
  const rows = await preparedRows<OrganisationRow & { isShown: boolean }>(
    tx,
    'profiles-organisations',
    `select ${ORGANISATION_COLUMNS}, ${isShownTo('$2', '$3')} as "isShown" from organisation o where o.id = any($1)`,
    [ids, actorId(actor), isModerator(actor)],
  );
  return new Map(
    rows.map(({ isShown, ...row }) => [
      row.id,
      toOrganisation(isShown ? row : { ...row, name: null, description: '', website: null }),
    ]),
  );
}

/** What moderators say of an organisation, and what they say it of. */
export interface StandingRow {
  id: string;
  standing: OrganisationStanding;
  kind: OrganisationType['kind'];
  country: string;
  /** Why a moderator refused it; its people and moderators read it. */
  refusalReason: string | null;
}

/** The standing of organisations by id, with one statement. */
export async function standingsById(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, StandingRow>> {
  const rows = await preparedRows<StandingRow>(
    tx,
    'profiles-standings',
    `select o.id, ${STANDING_SQL} as standing, o.kind, o.country, o.refusal_reason as "refusalReason"
       from organisation o where o.id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const TO_CONFIRM = `from organisation o where o.hidden_at is null and ${STANDING_SQL} = 'pending'`;
/** Minutes are exact enough for an order; what nobody waits for comes last. */
const NEEDED_AT =
  'coalesce((select min(w.minute) from unnest($1::uuid[], $2::int[]) as w(id, minute) where w.id = o.id), 999999999)';
const TO_CONFIRM_KEYS = [
  { sql: NEEDED_AT, type: 'int' },
  { sql: 'o.created_at', type: 'timestamptz' },
  { sql: 'o.id', type: 'uuid' },
] as const;

/** Reads of organisations by id. */
@Injectable()
@LoadsNode('Organisation')
export class OrganisationQueries implements NodeLoader {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<OrganisationType | null> {
    if (!isId(id)) return null;
    return (await this.byIds(actor, [id])).get(id) ?? null;
  }

  /** Organisations by id; those that the actor does not see are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationType>> {
    const visible = await this.visibleTo(actor, ids);
    return visible.size === 0 ? new Map() : organisationsById(this.database.manager, [...visible], actor);
  }

  /** Those that no moderator has confirmed or refused: by the moment until which somebody waits for them, then by age. */
  async toConfirm(page: PageArgs, waits: readonly OrganisationWait[] = []): Promise<Connection<OrganisationType>> {
    const keyset = new Keyset(page, { keys: TO_CONFIRM_KEYS, isDescending: false }, 2);
    const needed = [
      waits.map(({ organisationId }) => organisationId),
      waits.map(({ until }) => Math.floor(until.getTime() / 60_000)),
    ];
    const [rows, total] = await Promise.all([
      this.database.rows<OrganisationRow & { minute: number; key: string }>(
        `profiles-to-confirm${keyset.name}`,
        `select ${ORGANISATION_COLUMNS}, ${NEEDED_AT} as minute, o.created_at::text as key ${TO_CONFIRM} and ${keyset.condition}
          order by ${keyset.orderBy} limit ${keyset.limit}`,
        [...needed, ...keyset.values],
      ),
      this.database.count('profiles-to-confirm-count', `select count(*)::int as count ${TO_CONFIRM}`),
    ]);
    return keyset.connection(
      rows,
      total,
      ({ minute, key, id }) => [minute, key, id],
      ({ minute: _minute, key: _key, ...row }) => toOrganisation(row),
    );
  }

  /** Why moderators refused organisations, for moderators and for who acts for them or has asked to. */
  async refusals(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; reason: string }>(
      'profiles-refusals',
      `select o.id, o.refusal_reason as reason from organisation o
        where o.id = any($1) and o.refusal_reason is not null and ($3::boolean or exists (
          select from representation own where own.organisation_id = o.id and own.member_id = $2::uuid
             and own.state in ('asked', 'confirmed')))`,
      [ids, actorId(actor), isModerator(actor)],
    );
    return new Map(rows.map(({ id, reason }) => [id, reason]));
  }

  /** After a change by the actor. @throws Rejection NOT_FOUND */
  async changed(actor: Actor, id: string): Promise<OrganisationType> {
    const organisation = await this.byId(actor, id);
    if (!organisation) throw new Rejection(new NotFound('organisation'));
    return organisation;
  }

  /** The organisations that the actor sees: not hidden, or they act for them, or they moderate. */
  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(
      'profiles-organisations-visible',
      `select o.id from organisation o where o.id = any($1) and ${isShownTo('$2', '$3')}`,
      [ids, actorId(actor), isModerator(actor)],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

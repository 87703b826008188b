import { Injectable } from '@nestjs/common';
import { type Actor, visitor } from '@sic/authorization';
import { Database, preparedRows, type Tx } from '@sic/database';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import type { MemberType } from './member/member.graphql.js';
import { membersById } from './member/member.queries.js';
import type { OrganisationType } from './organisation/organisation.graphql.js';
import { organisationsById, type StandingRow, standingsById } from './organisation/organisation.queries.js';
import type { RepresentationRole, RepresentationState } from './representation/representation.entity.js';

export { OrganisationKind } from './organisation/organisation-kind.js';
export { OrganisationWaits, type OrganisationWait, type WaitSource } from './organisation/organisation-waits.js';
export { type PlaceColumns, Places } from './place/places.js';
export { type Term, terms } from './vocabulary.js';

/** A confirmed representation. */
export interface ConfirmedRepresentation {
  id: string;
  memberId: string;
  organisationId: string;
  role: RepresentationRole;
}

/** A representation in any state, for telling people of it. */
export interface RepresentationToTell extends ConfirmedRepresentation {
  state: RepresentationState;
  /** Null when moderators hid the profile. */
  memberName: string | null;
  /** Null when moderators hid the organisation. */
  organisationName: string | null;
  message: string;
  reason: string;
  decidedBy: string | null;
  endedBy: string | null;
}

/** What other domains may ask about members and organisations. The first two are for fields of their own types. */
@Injectable()
export class ProfilesReader {
  constructor(private readonly database: Database) {}

  /** A member as the viewer may see them; all of one request are read with one statement. */
  member(context: GraphQLContext, id: string): Promise<MemberType | null> {
    return loaderOf(context, 'profiles.members', (ids) => this.members(this.database.manager, ids, context.actor)).load(
      id,
    );
  }

  /** An organisation as the viewer may see it; all of one request are read with one statement. */
  organisation(context: GraphQLContext, id: string): Promise<OrganisationType | null> {
    return loaderOf(context, 'profiles.organisations', (ids) =>
      this.organisations(this.database.manager, ids, context.actor),
    ).load(id);
  }

  /**
   * Members by id; unknown ids are left out. A hidden profile has no name and shows nothing else, except to its owner and
   * to moderators.
   * @param actor who will see them; without one, only what is public
   */
  async members(tx: Tx, ids: readonly string[], actor: Actor = visitor): Promise<ReadonlyMap<string, MemberType>> {
    if (ids.length === 0) return new Map();
    return membersById(tx, ids, actor);
  }

  /** Organisations by id, under the same rule as members: hidden ones only keep their kind, place and country. */
  async organisations(
    tx: Tx,
    ids: readonly string[],
    actor: Actor = visitor,
  ): Promise<ReadonlyMap<string, OrganisationType>> {
    if (ids.length === 0) return new Map();
    return organisationsById(tx, ids, actor);
  }

  /** What moderators say of organisations, by id, and of which kind and country they say it. */
  async standings(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, StandingRow>> {
    if (ids.length === 0) return new Map();
    return standingsById(tx, ids);
  }

  /** The organisations that a member may act for: confirmed, and not hidden. */
  async representationsOf(tx: Tx, memberId: string): Promise<ConfirmedRepresentation[]> {
    return [...((await this.representationsOfAll(tx, [memberId])).get(memberId) ?? [])];
  }

  /** Like `representationsOf`, for many members at once; members without any are left out. */
  async representationsOfAll(
    tx: Tx,
    memberIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ConfirmedRepresentation[]>> {
    if (memberIds.length === 0) return new Map();
    const rows = await preparedRows<ConfirmedRepresentation>(
      tx,
      'profiles-representations',
      `select r.id, r.member_id as "memberId", r.organisation_id as "organisationId", r.role
         from representation r join organisation o on o.id = r.organisation_id
        where r.member_id = any($1) and r.state = 'confirmed' and o.hidden_at is null order by r.decided_at, r.id`,
      [memberIds],
    );
    return Map.groupBy(rows, (row) => row.memberId);
  }

  /** Ids of the confirmed representatives and signatories by organisation, longest first, for mails. */
  async contacts(tx: Tx, organisationIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await preparedRows<{ organisationId: string; memberId: string }>(
      tx,
      'profiles-contacts',
      `select r.organisation_id as "organisationId", r.member_id as "memberId"
         from representation r join account a on a.id = r.member_id
        where r.organisation_id = any($1) and r.state = 'confirmed' and a.suspended_at is null
        order by r.decided_at, r.id`,
      [organisationIds],
    );
    const byOrganisation = Map.groupBy(rows, (row) => row.organisationId);
    return new Map([...byOrganisation].map(([id, all]) => [id, all.map((row) => row.memberId)]));
  }

  /** One representation with the names of its two sides as everybody sees them: for mails and notifications about it. */
  async representation(tx: Tx, id: string): Promise<RepresentationToTell | null> {
    const [row] = await preparedRows<RepresentationToTell>(
      tx,
      'profiles-representation-to-tell',
      `select r.id, r.member_id as "memberId", r.organisation_id as "organisationId", r.role, r.state, r.message, r.reason,
              r.decided_by as "decidedBy", r.ended_by as "endedBy",
              case when m.hidden_at is null then a.name end as "memberName",
              case when o.hidden_at is null then o.name end as "organisationName"
         from representation r join organisation o on o.id = r.organisation_id
         join account a on a.id = r.member_id left join member m on m.id = r.member_id where r.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Ids of those who may answer a request: the organisation's own people with at least that role, but not its author. */
  async deciders(tx: Tx, representationId: string): Promise<string[]> {
    const rows = await preparedRows<{ memberId: string }>(
      tx,
      'profiles-deciders',
      `select own.member_id as "memberId"
         from representation r
         join representation own on own.organisation_id = r.organisation_id and own.state = 'confirmed'
         join account a on a.id = own.member_id
        where r.id = $1 and own.member_id <> r.member_id and a.suspended_at is null
          and (own.role = 'signatory' or r.role = 'representative')
        order by own.decided_at, own.id`,
      [representationId],
    );
    return rows.map((row) => row.memberId);
  }
}

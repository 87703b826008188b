import { Injectable } from '@nestjs/common';
import { type Actor, visitor } from '@sic/authorization';
import { Database } from '@sic/database';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import type { MemberType } from './member/member.graphql.js';
import { membersById } from './member/member.queries.js';
import type { OrganisationType } from './organisation/organisation.graphql.js';
import { organisationsById } from './organisation/organisation.queries.js';
import type { RepresentationRole, RepresentationState } from './representation/representation.entity.js';

export { OrganisationKind } from './organisation/organisation-kind.js';
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

/** What other domains may ask about members and organisations. Batched by ids. */
@Injectable()
export class ProfilesReader {
  constructor(private readonly database: Database) {}

  /**
   * Members by id; unknown ids are left out. A hidden profile has no name and shows nothing else, except to its owner and
   * to moderators.
   * @param actor who will see them; without one, only what is public
   */
  async members(ids: readonly string[], actor: Actor = visitor): Promise<ReadonlyMap<string, MemberType>> {
    if (ids.length === 0) return new Map();
    return membersById(this.database, ids, actor);
  }

  /** Organisations by id, under the same rule as members: hidden ones only keep their kind, place and country. */
  async organisations(ids: readonly string[], actor: Actor = visitor): Promise<ReadonlyMap<string, OrganisationType>> {
    if (ids.length === 0) return new Map();
    return organisationsById(this.database, ids, actor);
  }

  /** The organisations that a member may act for: confirmed, and not hidden. */
  async representationsOf(memberId: string): Promise<ConfirmedRepresentation[]> {
    return [...((await this.representationsOfAll([memberId])).get(memberId) ?? [])];
  }

  /** Like `representationsOf`, for many members at once; members without any are left out. */
  async representationsOfAll(
    memberIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ConfirmedRepresentation[]>> {
    if (memberIds.length === 0) return new Map();
    const rows = await this.database.rows<ConfirmedRepresentation>(
      'profiles-representations',
      `select r.id, r.member_id as "memberId", r.organisation_id as "organisationId", r.role
         from representation r join organisation o on o.id = r.organisation_id
        where r.member_id = any($1) and r.state = 'confirmed' and o.hidden_at is null order by r.decided_at, r.id`,
      [memberIds],
    );
    return Map.groupBy(rows, (row) => row.memberId);
  }

  /** Ids of the confirmed representatives and signatories by organisation, longest first, for mails. */
  async contacts(organisationIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.database.rows<{ organisationId: string; memberId: string }>(
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
  async representation(id: string): Promise<RepresentationToTell | undefined> {
    return this.database.row<RepresentationToTell>(
      'profiles-representation-to-tell',
      `select r.id, r.member_id as "memberId", r.organisation_id as "organisationId", r.role, r.state, r.message, r.reason,
              r.decided_by as "decidedBy", r.ended_by as "endedBy",
              case when m.hidden_at is null then coalesce(m.name, a.name) end as "memberName",
              case when o.hidden_at is null then o.name end as "organisationName"
         from representation r join organisation o on o.id = r.organisation_id
         join account a on a.id = r.member_id left join member m on m.id = r.member_id where r.id = $1`,
      [id],
    );
  }

  /** Ids of those who may answer a request: the organisation's own people with at least that role, but not its author. */
  async deciders(representationId: string): Promise<string[]> {
    const rows = await this.database.rows<{ memberId: string }>(
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

/** A member as the viewer may see them; all of one request are read with one statement. */
export function loadMember(context: GraphQLContext, profiles: ProfilesReader, id: string): Promise<MemberType | null> {
  return loaderOf(context, 'profiles.members', (ids) => profiles.members(ids, context.actor)).load(id);
}

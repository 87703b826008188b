import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { canOnRepresentation, REPRESENTATION_ACTIONS } from '../profiles.policy.js';
import type { RepresentationRole } from './representation.entity.js';
import type { RepresentationType } from './representation.graphql.js';

interface Row extends Omit<RepresentationType, 'viewerCan'> {
  ownRole: RepresentationRole | null;
}

/**
 * SQL: representations `r` that the reader `$2` (`$3`: moderates) may know of: confirmed ones unless the member keeps
 * them for members; others only their own, those of the organisation and moderators. Nothing of what is hidden.
 */
const SELECT = `
  select r.id, r.role, r.state, r.asked_at as "askedAt", r.decided_at as "decidedAt",
         r.member_id as "memberId", r.organisation_id as "organisationId", own.role as "ownRole",
         case when r.member_id = $2::uuid or own.role is not null or $3::boolean then r.message else '' end as message,
         case when r.member_id = $2::uuid or own.role is not null or $3::boolean then r.reason else '' end as reason
    from representation r
    join organisation o on o.id = r.organisation_id
    left join member m on m.id = r.member_id
    left join representation own on own.organisation_id = r.organisation_id and own.member_id = $2::uuid
          and own.state = 'confirmed'
   where (r.member_id = $2::uuid or $3::boolean or own.role is not null or (
           r.state = 'confirmed' and o.hidden_at is null and m.hidden_at is null
           and ($2::uuid is not null or not ('organisations' = any(coalesce(m.members_only, '{}'))))))
     and (o.hidden_at is null or $3::boolean or own.role is not null or r.member_id = $2::uuid)`;

/** Reads of who acts for whom. */
@Injectable()
export class RepresentationQueries {
  constructor(private readonly database: Database) {}

  /** Confirmed and asked ones of members, by member. */
  async ofMembers(ids: readonly string[], actor: Actor): Promise<ReadonlyMap<string, RepresentationType[]>> {
    const rows = await this.read(
      'of-members',
      `${SELECT} and r.member_id = any($1) and r.state in ('asked', 'confirmed') order by r.state desc, o.name, r.id`,
      ids,
      actor,
    );
    return Map.groupBy(rows, (row) => row.memberId);
  }

  /** Confirmed and asked ones of organisations, by organisation: who asked comes first. */
  async ofOrganisations(ids: readonly string[], actor: Actor): Promise<ReadonlyMap<string, RepresentationType[]>> {
    const rows = await this.read(
      'of-organisations',
      `${SELECT} and r.organisation_id = any($1) and r.state in ('asked', 'confirmed')
        order by r.state, r.role desc, m.name, r.id`,
      ids,
      actor,
    );
    return Map.groupBy(rows, (row) => row.organisationId);
  }

  /** One, whatever its state. */
  async one(id: string, actor: Actor): Promise<RepresentationType | undefined> {
    return (await this.read('by-id', `${SELECT} and r.id = any($1)`, [id], actor))[0];
  }

  private async read(name: string, text: string, ids: readonly string[], actor: Actor): Promise<RepresentationType[]> {
    const rows = await this.database.rows<Row>(`representations-${name}`, text, [
      ids,
      actorId(actor),
      isModerator(actor),
    ]);
    return rows.map(({ ownRole, ...row }) => ({
      ...row,
      viewerCan: permissionsOf(canOnRepresentation, REPRESENTATION_ACTIONS, actor, { ...row, ownRole }),
    }));
  }
}

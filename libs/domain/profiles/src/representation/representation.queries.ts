import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { NotFound, Rejection } from '@sic/kernel';
import { canOnRepresentation, type OwnRepresentation, REPRESENTATION_ACTIONS } from '../profiles.policy.js';
import type { RepresentationRole } from './representation.entity.js';
import type { RepresentationType } from './representation.graphql.js';

interface Row extends Omit<RepresentationType, 'viewerCan' | 'isWaiting' | 'isOwn'> {
  ownRole: RepresentationRole | null;
  isHidden: boolean;
}

/** A row of a page; of a member or organisation without any, only the parent and the total are there. */
interface PageRow extends Row {
  parentId: string;
  total: number;
  keys: (string | number)[];
}

const COLUMNS = `
  r.id, r.role, r.state, r.asked_at as "askedAt", r.decided_at as "decidedAt",
  r.member_id as "memberId", r.organisation_id as "organisationId", own.role as "ownRole",
  o.hidden_at is not null as "isHidden",
  case when r.member_id = $2::uuid or own.role is not null or $3::boolean then r.message else '' end as message,
  case when r.member_id = $2::uuid or own.role is not null or $3::boolean then r.reason else '' end as reason`;

/**
 * SQL: representations `r` that the reader `$2` (`$3`: moderates) may know of: confirmed ones unless the member shows
 * them to members only; requests only if they are their own, of their organisation, or the reader moderates; and
 * nothing of what is hidden.
 */
const VISIBLE = `
    from representation r
    join organisation o on o.id = r.organisation_id
    join account a on a.id = r.member_id
    left join member m on m.id = r.member_id
    left join representation own on own.organisation_id = r.organisation_id and own.member_id = $2::uuid
          and own.state = 'confirmed'
   where (r.member_id = $2::uuid or $3::boolean or own.role is not null or (
           r.state = 'confirmed' and o.hidden_at is null and m.hidden_at is null
           and ($2::uuid is not null or not ('organisations' = any(coalesce(m.members_only, '{}'))))))
     and (o.hidden_at is null or $3::boolean or own.role is not null or r.member_id = $2::uuid)`;

const ACTIVE = `r.state in ('asked', 'confirmed')`;

interface Side {
  /** The column of the side whose representations are listed. */
  column: 'member_id' | 'organisation_id';
  order: KeysetOrder;
}

const first = (column: string, value: string) =>
  ({ sql: `case when r.${column} = '${value}' then 0 else 1 end`, type: 'int' }) as const;
const byName = (name: string) => ({ sql: `fold_text(${name}) collate "C"`, type: 'text' }) as const;
const byId = { sql: 'r.id', type: 'uuid' } as const;

const OF_MEMBER: Side = {
  column: 'member_id',
  order: { keys: [first('state', 'confirmed'), byName('o.name'), byId], isDescending: false },
};
const OF_ORGANISATION: Side = {
  column: 'organisation_id',
  order: {
    keys: [first('state', 'asked'), first('role', 'signatory'), byName('a.name'), byId],
    isDescending: false,
  },
};

/** Reads of who acts for whom. */
@Injectable()
@LoadsNode('Representation')
export class RepresentationQueries implements NodeLoader {
  constructor(private readonly database: Database) {}

  /** Representations whatever their state; those that the actor may not know of are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, RepresentationType>> {
    const rows = await this.database.rows<Row>(
      'representations-by-id',
      `select ${COLUMNS} ${VISIBLE} and r.id = any($1)`,
      [ids, actorId(actor), isModerator(actor)],
    );
    return new Map(rows.map((row) => [row.id, toRepresentation(actor, row)]));
  }

  /** After a change by the actor. @throws Rejection NOT_FOUND */
  async changed(actor: Actor, id: string): Promise<RepresentationType> {
    const representation = (await this.byIds(actor, [id])).get(id);
    if (!representation) throw new Rejection(new NotFound('representation'));
    return representation;
  }

  /** Pages of the organisations that members act for, confirmed ones before requests, by member. */
  ofMembers(actor: Actor, ids: readonly string[], page: PageArgs) {
    return this.pages(actor, ids, page, OF_MEMBER);
  }

  /** Pages of the members who act for organisations, requests before confirmed ones, by organisation. */
  ofOrganisations(actor: Actor, ids: readonly string[], page: PageArgs) {
    return this.pages(actor, ids, page, OF_ORGANISATION);
  }

  /** The actor's own active representation of each organisation. */
  async ownOf(actor: Actor, organisationIds: readonly string[]): Promise<ReadonlyMap<string, OwnRepresentation>> {
    const rows = await this.database.rows<OwnRepresentation & { organisationId: string }>(
      'representations-own',
      `select r.id, r.role, r.state, r.organisation_id as "organisationId"
         from representation r where r.organisation_id = any($1) and r.member_id = $2::uuid and ${ACTIVE}`,
      [organisationIds, actorId(actor)],
    );
    return new Map(rows.map(({ organisationId, ...own }) => [organisationId, own]));
  }

  private async pages(
    actor: Actor,
    ids: readonly string[],
    page: PageArgs,
    { column, order }: Side,
  ): Promise<ReadonlyMap<string, Connection<RepresentationType>>> {
    const keyset = new Keyset(page, order, 3);
    const keys = order.keys.map(({ sql }) => sql).join(', ');
    const visible = `${VISIBLE} and r.${column} = parent.id and ${ACTIVE}`;
    const rows = await this.database.rows<PageRow>(
      `representations-of-${column}${keyset.name}`,
      `select parent.id as "parentId", counted.total, found.*
         from unnest($1::uuid[]) as parent(id)
        cross join lateral (select count(*)::int as total ${visible}) counted
         left join lateral (
           select ${COLUMNS}, jsonb_build_array(${keys}) as keys ${visible}
              and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}) found on true`,
      [ids, actorId(actor), isModerator(actor), ...keyset.values],
    );
    return new Map(
      [...Map.groupBy(rows, (row) => row.parentId)].map(([parentId, ofParent]) => [
        parentId,
        keyset.connection(
          ofParent.filter((row) => row.id !== null),
          ofParent[0]?.total ?? 0,
          (row) => row.keys,
          ({ parentId: _parent, total: _total, keys: _keys, ...row }) => toRepresentation(actor, row),
        ),
      ]),
    );
  }
}

function toRepresentation(actor: Actor, { ownRole, isHidden, ...row }: Row): RepresentationType {
  return {
    ...row,
    isWaiting: row.state === 'asked',
    isOwn: row.memberId === actorId(actor),
    viewerCan: permissionsOf(canOnRepresentation, REPRESENTATION_ACTIONS, actor, { ...row, ownRole, isHidden }),
  };
}

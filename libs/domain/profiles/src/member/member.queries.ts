import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database, preparedRows, type Tx } from '@sic/database';
import { LoadsNode, type NodeLoader } from '@sic/graphql';
import { isId, NotFound, Rejection } from '@sic/kernel';
import type { Place } from '../place/place.graphql.js';
import type { Term } from '../vocabulary.js';
import type { MemberType } from './member.graphql.js';
import type { ProfileField } from './profile-field.js';

/**
 * SQL: whether the reader sees member `m` of account `a` at all. `reader` is the placeholder of their id or null,
 * `moderates` of whether they moderate.
 */
export function isShown(reader = '$2', moderates = '$3'): string {
  return `(m.hidden_at is null or a.id = ${reader}::uuid or ${moderates}::boolean)`;
}

/** SQL: whether the reader may see one part of a profile that they see: members see all, visitors what is public. */
export function mayRead(field: string, reader = '$2', moderates = '$3'): string {
  return `(${isShown(reader, moderates)} and (${reader}::uuid is not null or not ('${field}' = any(m.members_only))))`;
}

/** Members by id with name, line, picture and country, as this actor may see them, with one statement. */
export async function membersById(
  tx: Tx,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlyMap<string, MemberType>> {
  const rows = await preparedRows<MemberType>(
    tx,
    'profiles-members',
    `select a.id,
            case when ${isShown()} then a.name end as name,
            case when ${mayRead('headline')} then coalesce(m.headline, '') else '' end as headline,
            case when ${mayRead('picture')} then m.picture_key end as "pictureKey",
            case when ${mayRead('place')} then m.country end as country,
            m.hidden_at is not null as "isHidden"
       from account a left join member m on m.id = a.id where a.id = any($1)`,
    [ids, actorId(actor), isModerator(actor)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The further parts of a profile, as the reader may see them. */
export interface MemberDetails {
  id: string;
  place: Place | null;
  languages: string[];
  capacities: Term[];
  needs: Term[];
  membersOnly: ProfileField[];
  updatedAt: Date;
}

interface DetailsRow extends Omit<MemberDetails, 'place'> {
  placeId: number | null;
  placeName: string;
  country: string;
  latitude: number;
  longitude: number;
}

/** Reads of profiles by id. */
@Injectable()
@LoadsNode('Member')
export class MemberQueries implements NodeLoader {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<MemberType | null> {
    if (!isId(id)) return null;
    return (await this.byIds(actor, [id])).get(id) ?? null;
  }

  /** Profiles by id; those that the actor does not see are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, MemberType>> {
    const visible = await this.visibleTo(actor, ids);
    return visible.size === 0 ? new Map() : membersById(this.database.manager, [...visible], actor);
  }

  /** After a change by the actor. @throws Rejection NOT_FOUND */
  async changed(actor: Actor, id: string): Promise<MemberType> {
    const member = await this.byId(actor, id);
    if (!member) throw new Rejection(new NotFound('member'));
    return member;
  }

  /** The parts of profiles by id, with one statement. What the reader may not see is empty. */
  async details(ids: readonly string[], actor: Actor): Promise<ReadonlyMap<string, MemberDetails>> {
    const list = (field: string): string => `case when ${mayRead(field)} then m.${field} else '{}' end as ${field}`;
    const rows = await this.database.rows<DetailsRow>(
      'profiles-details',
      `select m.id, ${list('languages')}, ${list('capacities')}, ${list('needs')},
              case when m.id = $2::uuid then m.members_only else '{}' end as "membersOnly", m.updated_at as "updatedAt",
              case when ${mayRead('place')} then m.place_id end as "placeId",
              m.place_name as "placeName", m.country, m.latitude, m.longitude
         from member m join account a on a.id = m.id where m.id = any($1)`,
      [ids, actorId(actor), isModerator(actor)],
    );
    return new Map(rows.map((row) => [row.id, toDetails(row)]));
  }

  /** The profiles that the actor sees: not hidden, or theirs, or they moderate; and the address is confirmed. */
  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(
      'profiles-members-visible',
      `select a.id from account a left join member m on m.id = a.id
        where a.id = any($1) and ${isShown('$2', '$3')} and (a.confirmed_at is not null or a.id = $2::uuid)`,
      [ids, actorId(actor), isModerator(actor)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Whose picture this is, when the actor may see it, and whether everybody may. */
  async pictureOwner(actor: Actor, pictureKey: string): Promise<{ isPublic: boolean } | undefined> {
    return this.database.row<{ isPublic: boolean }>(
      'profiles-picture-owner',
      `select m.hidden_at is null and not ('picture' = any(m.members_only)) as "isPublic"
         from member m join account a on a.id = m.id where m.picture_key = $1 and ${mayRead('picture')}`,
      [pictureKey.slice(0, 100), actorId(actor), isModerator(actor)],
    );
  }
}

function toDetails({ placeId, placeName, country, latitude, longitude, ...rest }: DetailsRow): MemberDetails {
  const place = placeId === null ? null : { id: String(placeId), name: placeName, country, latitude, longitude };
  return { ...rest, place };
}

import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, decodeCursor, type PageArgs, toConnection } from '@sic/graphql';
import { Statement } from '../directory/statement.js';
import type { CountryCount, Place, PlaceCount } from '../place/place.graphql.js';
import type { Term } from '../vocabulary.js';
import type { MemberType } from './member.graphql.js';
import type { DirectorySort, MemberFilter } from './member.inputs.js';
import { isShown, mayRead } from './member.rows.js';
import type { ProfileField } from './profile-field.js';

/** The parts of a profile beyond the face, filtered for the reader. */
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

/** SQL: the orders of the directory, as [expression of the sort key, its direction]. */
const SORTS: Readonly<Record<DirectorySort, { key: string; isDescending: boolean }>> = {
  name: { key: 'fold_text(m.name)', isDescending: false },
  newest: { key: `to_char(a.created_at at time zone 'utc', 'YYYYMMDDHH24MISSUS')`, isDescending: true },
};

/** SQL: the words of a profile that visitors may search. */
const PUBLIC_WORDS = `fold_text(m.name || case when 'headline' = any(m.members_only) then '' else ' ' || m.headline end
  || case when 'place' = any(m.members_only) then '' else ' ' || coalesce(m.place_name, '') end)`;
/** SQL: all its words; the index is over exactly this expression. */
const ALL_WORDS = `fold_text(m.name || ' ' || m.headline || ' ' || coalesce(m.place_name, ''))`;

/** Reads of profiles: the directory, its map, and the parts of a profile. */
@Injectable()
export class MemberQueries {
  constructor(private readonly database: Database) {}

  /** A page of the directory: confirmed members who are neither hidden nor suspended. */
  async page(
    actor: Actor,
    filter: MemberFilter,
    sort: DirectorySort,
    { first, after }: PageArgs,
  ): Promise<Connection<MemberType>> {
    const { key, isDescending } = SORTS[sort];
    const statement = this.filtered('members-page', actor, filter).named(sort);
    const cursor = decodeCursor(after, 2)?.map(String) ?? null;
    const beyond = cursor
      ? `where (f.key, f.id::text) ${isDescending ? '<' : '>'} (${statement.value(cursor[0])}, ${statement.value(cursor[1])})`
      : '';
    const order = isDescending ? 'desc' : 'asc';
    const rows = await statement.run<MemberType & { key: string; total: number }>(
      this.database,
      `with found as (select m.id, ${key} collate "C" as key from member m join account a on a.id = m.id where ${statement.conditions})
       select (select count(*)::int from found) as total, f.key, m.id, m.name, false as "isHidden",
              case when ${mayRead('headline', '$1', '$2')} then m.headline else '' end as headline,
              case when ${mayRead('picture', '$1', '$2')} then m.picture_key end as "pictureKey",
              case when ${mayRead('place', '$1', '$2')} then m.country end as country
         from (select * from found f ${beyond} order by f.key ${order}, f.id::text ${order} limit ${statement.value(first + 1)}) f
         join member m on m.id = f.id join account a on a.id = m.id
        order by f.key ${order}, f.id::text ${order}`,
    );
    const total = rows[0]?.total ?? (cursor ? await this.count(actor, filter) : 0);
    return toConnection(
      rows,
      first,
      total,
      (row) => [row.key, row.id],
      ({ key: _key, total: _total, ...member }) => member,
    );
  }

  /** How many members of the filter are at each place, for the map; without those who keep their place for members. */
  async places(actor: Actor, filter: MemberFilter): Promise<PlaceCount[]> {
    const statement = this.filtered('members-places', actor, filter);
    const rows = await statement.run<Place & { count: number }>(
      this.database,
      `select m.place_id::text as id, min(m.place_name) as name, min(m.country) as country,
              min(m.latitude) as latitude, min(m.longitude) as longitude, count(*)::int as count
         from member m join account a on a.id = m.id
        where m.place_id is not null and ${mayRead('place', '$1', '$2')} and ${statement.conditions}
        group by m.place_id order by count(*) desc, m.place_id`,
    );
    return rows.map(({ count, ...place }) => ({ place, count }));
  }

  /** Countries with members who may be seen there, or organisations; the choice of the directory's filter. */
  async countries(actor: Actor): Promise<CountryCount[]> {
    return this.database.rows<CountryCount>(
      'profiles-countries',
      `select country, sum(members)::int as members, sum(organisations)::int as organisations from (
         select m.country, 1 as members, 0 as organisations from member m join account a on a.id = m.id
          where m.country is not null and m.hidden_at is null and a.suspended_at is null and a.confirmed_at is not null
            and ($1::uuid is not null or not ('place' = any(m.members_only)))
         union all
         select o.country, 0, 1 from organisation o where o.hidden_at is null) at group by country order by country`,
      [actorId(actor)],
    );
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

  private async count(actor: Actor, filter: MemberFilter): Promise<number> {
    const statement = this.filtered('members-count', actor, filter);
    const rows = await statement.run<{ count: number }>(
      this.database,
      `select count(*)::int as count from member m join account a on a.id = m.id where ${statement.conditions}`,
    );
    return rows[0]?.count ?? 0;
  }

  /** $1 is the reader, $2 whether they moderate. A visitor finds nobody by what that person keeps for members. */
  private filtered(name: string, actor: Actor, filter: MemberFilter): Statement {
    const statement = new Statement(name, [actorId(actor), isModerator(actor)]);
    const shown = (field: string): string => mayRead(field, '$1', '$2');
    statement.where('', '($1::uuid is null or true) and ($2::boolean is null or true)');
    statement.where('', 'm.hidden_at is null and a.suspended_at is null and a.confirmed_at is not null');
    statement.whereEachWord(
      'search',
      filter.search,
      actor.kind === 'visitor' ? [ALL_WORDS, PUBLIC_WORDS] : [ALL_WORDS],
    );
    statement.whereValue('country', filter.country, (n) => `m.country = ${n} and ${shown('place')}`);
    statement.whereValue('capacity', filter.capacity, (n) => `${n} = any(m.capacities) and ${shown('capacities')}`);
    statement.whereValue('need', filter.need, (n) => `${n} = any(m.needs) and ${shown('needs')}`);
    statement.whereValue('language', filter.language, (n) => `${n} = any(m.languages) and ${shown('languages')}`);
    return statement.named(actor.kind);
  }
}

function toDetails({ placeId, placeName, country, latitude, longitude, ...rest }: DetailsRow): MemberDetails {
  const place = placeId === null ? null : { id: String(placeId), name: placeName, country, latitude, longitude };
  return { ...rest, place };
}

import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database, searchText } from '@sic/database';
import type { Connection, PageArgs } from '@sic/graphql';
import { directoryPage, directoryPlaces, type DirectorySource, momentKey } from '../directory/directory.queries.js';
import type { DirectorySort } from '../directory/directory.inputs.js';
import { Statement } from '../directory/statement.js';
import type { CountryCount, PlaceCount } from '../place/place.graphql.js';
import type { MemberType } from './member.graphql.js';
import type { MemberFilter } from './member.inputs.js';
import { mayRead } from './member.queries.js';

/** SQL: the words of a profile that visitors may search. */
const PUBLIC_WORDS = searchText(`m.name || case when 'headline' = any(m.members_only) then '' else ' ' || m.headline end
  || case when 'place' = any(m.members_only) then '' else ' ' || coalesce(m.place_name, '') end`);
/** SQL: all its words; the index is over exactly this expression. */
const ALL_WORDS = searchText(`m.name || ' ' || m.headline || ' ' || coalesce(m.place_name, '')`);

const DIRECTORY: DirectorySource<MemberType, MemberType> = {
  table: 'member',
  alias: 'm',
  joins: 'join account a on a.id = m.id',
  columns: `m.id, m.name, false as "isHidden",
    case when ${mayRead('headline', '$1', '$2')} then m.headline else '' end as headline,
    case when ${mayRead('picture', '$1', '$2')} then m.picture_key end as "pictureKey",
    case when ${mayRead('place', '$1', '$2')} then m.country end as country`,
  sorts: {
    name: { key: 'fold_text(m.name)', isDescending: false },
    newest: { key: momentKey('a.created_at'), isDescending: true },
  },
  isPlaceShown: mayRead('place', '$1', '$2'),
  toNode: (row) => row,
};

/** The directory of members and its map: confirmed members who are neither hidden nor suspended. */
@Injectable()
export class MemberDirectoryQueries {
  constructor(private readonly database: Database) {}

  page(actor: Actor, filter: MemberFilter, sort: DirectorySort, page: PageArgs): Promise<Connection<MemberType>> {
    return directoryPage(this.database, DIRECTORY, (name) => filtered(name, actor, filter), sort, page);
  }

  /** How many members of the filter are at each place; without those who show their place to members only. */
  places(actor: Actor, filter: MemberFilter): Promise<PlaceCount[]> {
    return directoryPlaces(this.database, DIRECTORY, filtered('places', actor, filter));
  }

  /** Countries with organisations, or with members who show their country; the choices of the directory's filter. */
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
}

/** $1 is the reader, $2 whether they moderate. A visitor finds nobody by what that member shows to members only. */
function filtered(name: string, actor: Actor, filter: MemberFilter): Statement {
  const statement = new Statement(`members-${name}`, [actorId(actor), isModerator(actor)]);
  const shown = (field: string): string => mayRead(field, '$1', '$2');
  statement.where('', '($1::uuid is null or true) and ($2::boolean is null or true)');
  statement.where('', 'm.hidden_at is null and a.suspended_at is null and a.confirmed_at is not null');
  statement.whereEachWord('search', filter.search, actor.kind === 'visitor' ? [ALL_WORDS, PUBLIC_WORDS] : [ALL_WORDS]);
  statement.whereValue('country', filter.country, (n) => `m.country = ${n} and ${shown('place')}`);
  statement.whereValue('capacity', filter.capacity, (n) => `${n} = any(m.capacities) and ${shown('capacities')}`);
  statement.whereValue('need', filter.need, (n) => `${n} = any(m.needs) and ${shown('needs')}`);
  statement.whereValue('language', filter.language, (n) => `${n} = any(m.languages) and ${shown('languages')}`);
  return statement.named(actor.kind);
}

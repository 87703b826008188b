import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, decodeCursor, type PageArgs, toConnection } from '@sic/graphql';
import { Statement } from '../directory/statement.js';
import type { DirectorySort } from '../member/member.inputs.js';
import type { Place, PlaceCount } from '../place/place.graphql.js';
import type { OrganisationType } from './organisation.graphql.js';
import type { OrganisationFilter } from './organisation.inputs.js';
import { mayStillSee, ORGANISATION_COLUMNS, type OrganisationRow, toOrganisation } from './organisation.rows.js';

/** SQL: the orders of the directory. */
const SORTS: Readonly<Record<DirectorySort, { key: string; isDescending: boolean }>> = {
  name: { key: 'fold_text(o.name)', isDescending: false },
  newest: { key: `to_char(o.created_at at time zone 'utc', 'YYYYMMDDHH24MISSUS')`, isDescending: true },
};

/** SQL: the words that are searched; the index is over exactly this expression. */
const WORDS = `fold_text(o.name || ' ' || o.description || ' ' || o.place_name)`;

/** Reads of organisations: the directory and its map. */
@Injectable()
export class OrganisationQueries {
  constructor(private readonly database: Database) {}

  /** A page of the directory, without hidden organisations. */
  async page(
    filter: OrganisationFilter,
    sort: DirectorySort,
    { first, after }: PageArgs,
  ): Promise<Connection<OrganisationType>> {
    const { key, isDescending } = SORTS[sort];
    const statement = this.filtered('organisations-page', filter).named(sort);
    const cursor = decodeCursor(after, 2)?.map(String) ?? null;
    const beyond = cursor
      ? `where (f.key, f.id::text) ${isDescending ? '<' : '>'} (${statement.value(cursor[0])}, ${statement.value(cursor[1])})`
      : '';
    const order = isDescending ? 'desc' : 'asc';
    const rows = await statement.run<OrganisationRow & { key: string; total: number }>(
      this.database,
      `with found as (select o.id, ${key} collate "C" as key from organisation o where ${statement.conditions})
       select (select count(*)::int from found) as total, f.key, ${ORGANISATION_COLUMNS}
         from (select * from found f ${beyond} order by f.key ${order}, f.id::text ${order} limit ${statement.value(first + 1)}) f
         join organisation o on o.id = f.id
        order by f.key ${order}, f.id::text ${order}`,
    );
    const total = rows[0]?.total ?? (cursor ? await this.count(filter) : 0);
    return toConnection(
      rows,
      first,
      total,
      (row) => [row.key, row.id],
      ({ key: _key, total: _total, ...row }) => toOrganisation(row),
    );
  }

  /** How many organisations of the filter are at each place, for the map. */
  async places(filter: OrganisationFilter): Promise<PlaceCount[]> {
    const statement = this.filtered('organisations-places', filter);
    const rows = await statement.run<Place & { count: number }>(
      this.database,
      `select o.place_id::text as id, min(o.place_name) as name, min(o.country) as country,
              min(o.latitude) as latitude, min(o.longitude) as longitude, count(*)::int as count
         from organisation o where ${statement.conditions} group by o.place_id order by count(*) desc, o.place_id`,
    );
    return rows.map(({ count, ...place }) => ({ place, count }));
  }

  /** The organisations that the actor sees: not hidden, or they act for them, or they moderate. */
  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(
      'profiles-organisations-visible',
      `select o.id from organisation o where o.id = any($1) and ${mayStillSee('$2', '$3')}`,
      [ids, actorId(actor), isModerator(actor)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async count(filter: OrganisationFilter): Promise<number> {
    const statement = this.filtered('organisations-count', filter);
    const rows = await statement.run<{ count: number }>(
      this.database,
      `select count(*)::int as count from organisation o where ${statement.conditions}`,
    );
    return rows[0]?.count ?? 0;
  }

  private filtered(name: string, filter: OrganisationFilter): Statement {
    const statement = new Statement(name, []);
    statement.where('', 'o.hidden_at is null');
    statement.whereEachWord('search', filter.search, [WORDS]);
    statement.whereValue('kind', filter.kind, (n) => `o.kind = ${n}`);
    statement.whereValue('country', filter.country, (n) => `o.country = ${n}`);
    return statement;
  }
}

import type { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, type PageArgs } from '@sic/graphql';
import type { Place, PlaceCount } from '../place/place.graphql.js';
import type { DirectorySort } from './directory.inputs.js';
import type { Statement } from './statement.js';

/** What differs between the directories, in SQL that is constant. */
export interface DirectorySource<Row, Node> {
  /** The table with id and place, without its alias. */
  table: string;
  alias: string;
  /** Joins of further tables that the filter and the columns use; may be empty. */
  joins: string;
  /** The columns of `Row`. */
  columns: string;
  sorts: Readonly<Record<DirectorySort, { key: string; isDescending: boolean }>>;
  /** SQL: whether the place of a row is shown to the reader. */
  isPlaceShown: string;
  toNode: (row: Row) => Node;
}

const KEYS: KeysetOrder['keys'] = [
  { sql: 'f.key', type: 'text' },
  { sql: 'f.id', type: 'uuid' },
];

/** SQL: a moment as a sort key. */
export function momentKey(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYYMMDDHH24MISSUS')`;
}

/**
 * A page of a directory with one statement, two when it is empty.
 * @param filtered the conditions of the filter, as a statement of its own each time
 */
export async function directoryPage<Row extends { id: string }, Node>(
  database: Database,
  source: DirectorySource<Row, Node>,
  filtered: (name: string) => Statement,
  sort: DirectorySort,
  page: PageArgs,
): Promise<Connection<Node>> {
  const { table, alias, joins, columns } = source;
  const { key, isDescending } = source.sorts[sort];
  const statement = filtered('page').named(sort);
  const keyset = new Keyset(page, { keys: KEYS, isDescending }, statement.size);
  statement.named(keyset.name).add(keyset.values);
  const rows = await statement.run<Row & { key: string; total: number }>(
    database,
    `with found as (
       select ${alias}.id, ${key} collate "C" as key from ${table} ${alias} ${joins} where ${statement.conditions})
     select (select count(*)::int from found) as total, f.key, ${columns}
       from (select * from found f where ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}) f
       join ${table} ${alias} on ${alias}.id = f.id ${joins}
      order by ${keyset.orderBy}`,
  );
  return keyset.connection(
    rows,
    rows[0]?.total ?? (await countAll(database, source, filtered('count'))),
    (row) => [row.key, row.id],
    ({ key: _key, total: _total, ...row }) => source.toNode(row as unknown as Row),
  );
}

/** How many rows of a directory are at each place that is shown to the reader. */
export async function directoryPlaces<Row, Node>(
  database: Database,
  { table, alias, joins, isPlaceShown }: DirectorySource<Row, Node>,
  statement: Statement,
): Promise<PlaceCount[]> {
  const rows = await statement.run<Place & { count: number }>(
    database,
    `select ${alias}.place_id::text as id, min(${alias}.place_name) as name, min(${alias}.country) as country,
            min(${alias}.latitude) as latitude, min(${alias}.longitude) as longitude, count(*)::int as count
       from ${table} ${alias} ${joins}
      where ${alias}.place_id is not null and ${isPlaceShown} and ${statement.conditions}
      group by ${alias}.place_id order by count(*) desc, ${alias}.place_id`,
  );
  return rows.map(({ count, ...place }) => ({ place, count }));
}

async function countAll<Row, Node>(
  database: Database,
  { table, alias, joins }: DirectorySource<Row, Node>,
  statement: Statement,
): Promise<number> {
  const text = `select count(*)::int as count from ${table} ${alias} ${joins} where ${statement.conditions}`;
  const rows = await statement.run<{ count: number }>(database, text);
  return rows[0]?.count ?? 0;
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import type { GatheringSeriesType } from './series.graphql.js';

const KEYS = [
  { sql: 's.title', type: 'text' },
  { sql: 's.id', type: 'uuid' },
] as const;

/** Relays; everybody may see them. */
@Injectable()
@LoadsNode('GatheringSeries')
export class SeriesQueries implements NodeLoader {
  constructor(private readonly database: Database) {}

  async byIds(_actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, GatheringSeriesType>> {
    const rows = await this.database.rows<GatheringSeriesType>(
      'gatherings-series-by-ids',
      'select id, title, description from gathering_series where id = any($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** All relays by their title, for the form of an organiser. */
  async list(page: PageArgs): Promise<Connection<GatheringSeriesType>> {
    const keyset = new Keyset(page, { keys: KEYS, isDescending: false }, 0);
    const [rows, [count]] = await Promise.all([
      this.database.rows<GatheringSeriesType>(
        `gatherings-series-list${keyset.name}`,
        `select s.id, s.title, s.description from gathering_series s
          where ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
        keyset.values,
      ),
      this.database.rows<{ total: number }>(
        'gatherings-series-count',
        'select count(*)::int as total from gathering_series',
      ),
    ]);
    return keyset.connection(
      rows,
      count?.total ?? 0,
      (row) => [row.title, row.id],
      (row) => row,
    );
  }
}

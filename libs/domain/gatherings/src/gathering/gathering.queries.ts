import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, decodeCursor, type PageArgs, toConnection } from '@sic/graphql';
import { invalid } from '@sic/kernel';
import { PoolQueries } from '../pool/pool.queries.js';
import type { GatheringListItem, GatheringPoint, GatheringWhen } from './gathering.graphql.js';
import type { GatheringFilter } from './gathering.inputs.js';
import { gatheringFactsColumns, isSeenBy, seenByValues } from './gathering.facts.js';

/** SQL: the columns of a `GatheringSummary`, of a gathering `g`. */
export const SUMMARY_COLUMNS = `g.id, g.slug, g.kind, g.title, g.summary, g.starts_at as "startsAt",
  g.ends_at as "endsAt", g.time_zone as "timeZone", g.venue, g.city, g.country`;

const isUpcoming = 'g.ends_at >= clock_timestamp()';
const LISTED = `from gathering g where ${isSeenBy('$1', '$2')} and ($3::text is null or g.kind = $3)
  and ($4::text is null or g.country = $4)`;

type ListRow = Omit<GatheringListItem, 'capacity' | 'free'> & { key: string };

/** Lists and maps of gatherings. */
@Injectable()
export class GatheringQueries {
  constructor(
    private readonly database: Database,
    private readonly pools: PoolQueries,
  ) {}

  /** Upcoming ones by their beginning, the next first; past ones the last first. Three statements. */
  async list(actor: Actor, filter: GatheringFilter, page: PageArgs): Promise<Connection<GatheringListItem>> {
    const isPast = filter.when === 'past';
    const [after = null, afterId = null] = decodeCursor(page.after, 2) ?? [];
    if (after !== null && Number.isNaN(Date.parse(String(after)))) {
      throw invalid('after', 'cursor');
    }
    const filters = [...seenByValues(actor), filter.kind ?? null, filter.country ?? null];
    const when = isPast ? `not (${isUpcoming})` : isUpcoming;
    const [compare, order] = isPast ? ['<', 'desc'] : ['>', 'asc'];
    const [rows, [count]] = await Promise.all([
      this.database.rows<ListRow>(
        `gatherings-list-${isPast ? 'past' : 'upcoming'}`,
        `select ${SUMMARY_COLUMNS}, ${gatheringFactsColumns('$1')}, to_char(g.starts_at at time zone 'UTC',
                'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
           ${LISTED} and ${when} and ($5::timestamptz is null or (g.starts_at, g.id) ${compare} ($5, $6::uuid))
          order by g.starts_at ${order}, g.id ${order} limit $7`,
        [...filters, after, afterId, page.first + 1],
      ),
      this.database.rows<{ total: number }>(
        `gatherings-count-${isPast ? 'past' : 'upcoming'}`,
        `select count(*)::int as total ${LISTED} and ${when}`,
        filters,
      ),
    ]);
    const seats = await this.pools.summaries(rows.map((row) => row.id));
    return toConnection(
      rows,
      page.first,
      count?.total ?? 0,
      (row) => [row.key, row.id],
      (row) => ({ ...row, ...(seats.get(row.id) ?? { capacity: 0, free: 0 }) }),
    );
  }

  /** Every gathering with a place, for the map. One statement; at most 500. */
  async map(when: GatheringWhen): Promise<GatheringPoint[]> {
    const isPast = when === 'past';
    return this.database.rows<GatheringPoint>(
      `gatherings-map-${isPast ? 'past' : 'upcoming'}`,
      `select ${SUMMARY_COLUMNS}, g.latitude, g.longitude from gathering g
        where g.state = 'published' and g.latitude is not null and ${isPast ? `not (${isUpcoming})` : isUpcoming}
        order by g.starts_at ${isPast ? 'desc' : 'asc'} limit 500`,
    );
  }

  /** Summaries by id, for registrations; drafts of others are left out. */
  async summaries(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, ListRow>> {
    const rows = await this.database.rows<ListRow>(
      'gatherings-summaries',
      `select ${SUMMARY_COLUMNS}, ${gatheringFactsColumns('$2')} from gathering g
        where g.id = any($1) and ${isSeenBy('$2', '$3')}`,
      [ids, ...seenByValues(actor)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Whether the actor organises any gathering. */
  async organisesAny(actor: Actor): Promise<boolean> {
    const row = await this.database.row<{ any: boolean }>(
      'gatherings-organises-any',
      'select exists (select from gathering_role where account_id = $1) as any',
      [actorId(actor)],
    );
    return row?.any ?? false;
  }

  /** All relays, for the form of an organiser. */
  async allSeries(): Promise<{ id: string; title: string; description: string }[]> {
    return this.database.rows(
      'gatherings-series-list',
      'select id, title, description from gathering_series order by title, id limit 200',
    );
  }
}

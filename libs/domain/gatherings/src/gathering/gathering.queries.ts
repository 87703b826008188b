import { Injectable } from '@nestjs/common';
import { type Actor, actorId, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { isSlug, NotFound, Rejection } from '@sic/kernel';
import { canOnGathering, GATHERING_ACTIONS, type GatheringFacts } from '../gatherings.policy.js';
import { RegistrationClosed } from '../gatherings.problems.js';
import { PoolQueries } from '../pool/pool.queries.js';
import type { GatheringPoint, GatheringType, GatheringWhen } from './gathering.graphql.js';
import { gatheringFactsColumns, isSeenBy, seenByValues } from './gathering.facts.js';
import type { GatheringFilter } from './gathering.inputs.js';

/** A gathering as it is read: with the facts of the policy, and the ids of what its other fields are read by. */
export interface GatheringRow extends GatheringType, GatheringFacts {
  hostId: string | null;
  seriesId: string | null;
}

/** SQL: the columns of a gathering `g`, besides its facts. */
const COLUMNS = `g.id, g.slug, g.kind, g.title, g.summary, g.description, g.cancel_reason as "cancelReason",
  g.starts_at as "startsAt", g.ends_at as "endsAt", g.is_all_day as "isAllDay", g.time_zone as "timeZone",
  g.venue, g.city, g.country, g.latitude, g.longitude, g.registration_opens_at as "registrationOpensAt",
  g.registration_closes_at as "registrationClosesAt", case when clock_timestamp() < g.registration_opens_at then 'before'
    when clock_timestamp() < least(g.registration_closes_at, g.ends_at) then 'open' else 'after' end as "registrationPhase",
  g.offer_hours as "offerHours", g.offers_end_hours as "offersEndHours", g.host_id as "hostId",
  g.series_id as "seriesId", g.lock_version as "lockVersion"`;

const isUpcoming = 'g.ends_at >= clock_timestamp()';
const LISTED = `from gathering g where ${isSeenBy('$1', '$2')} and ($3::text is null or g.kind = $3)
  and ($4::text is null or g.country = $4)`;

/** Gatherings that an actor may see: one, by id, as a list, on the map. */
@Injectable()
@LoadsNode('Gathering')
export class GatheringQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly pools: PoolQueries,
  ) {}

  /** Null when there is none of this address, or this actor may not see it. */
  async bySlug(actor: Actor, slug: string): Promise<GatheringRow | null> {
    if (!isSlug(slug)) return null;
    const rows = await this.database.rows<GatheringRow>(
      'gatherings-by-slug',
      `select ${COLUMNS}, ${gatheringFactsColumns('$2')} from gathering g
        where g.slug = $1 and ${isSeenBy('$2', '$3')}`,
      [slug, ...seenByValues(actor)],
    );
    return (await this.complete(actor, rows))[0] ?? null;
  }

  /** Drafts of others are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, GatheringRow>> {
    const rows = await this.database.rows<GatheringRow>(
      'gatherings-by-ids',
      `select ${COLUMNS}, ${gatheringFactsColumns('$2')} from gathering g
        where g.id = any($1) and ${isSeenBy('$2', '$3')}`,
      [ids, ...seenByValues(actor)],
    );
    return new Map((await this.complete(actor, rows)).map((row) => [row.id, row]));
  }

  /** @throws Rejection NOT_FOUND when there is none, or this actor may not see it */
  async changed(actor: Actor, id: string): Promise<GatheringRow> {
    const found = (await this.byIds(actor, [id])).get(id);
    if (!found) throw new Rejection(new NotFound('gathering'));
    return found;
  }

  /** Upcoming ones by their beginning, the next first; past ones the last first. Three statements. */
  async list(actor: Actor, filter: GatheringFilter, page: PageArgs): Promise<Connection<GatheringRow>> {
    const isPast = filter.when === 'past';
    const name = isPast ? 'past' : 'upcoming';
    const keys = [
      { sql: 'g.starts_at', type: 'timestamptz' },
      { sql: 'g.id', type: 'uuid' },
    ] as const;
    const keyset = new Keyset(page, { keys, isDescending: isPast }, 4);
    const filters = [...seenByValues(actor), filter.kind ?? null, filter.country ?? null];
    const when = isPast ? `not (${isUpcoming})` : isUpcoming;
    const [rows, [count]] = await Promise.all([
      this.database.rows<GatheringRow & { key: string }>(
        `gatherings-list-${name}${keyset.name}`,
        `select ${COLUMNS}, ${gatheringFactsColumns('$1')}, g.starts_at::text as key
           ${LISTED} and ${when} and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
        [...filters, ...keyset.values],
      ),
      this.database.rows<{ total: number }>(
        `gatherings-count-${name}`,
        `select count(*)::int as total ${LISTED} and ${when}`,
        filters,
      ),
    ]);
    return keyset.connection(
      await this.complete(actor, rows),
      count?.total ?? 0,
      (row) => [row.key, row.id],
      (row) => row,
    );
  }

  /** The legs of relays that everybody may see, in their order. */
  async legs(actor: Actor, seriesIds: readonly string[]): Promise<ReadonlyMap<string, GatheringRow[]>> {
    const rows = await this.database.rows<GatheringRow & { seriesId: string }>(
      'gatherings-legs',
      `select ${COLUMNS}, ${gatheringFactsColumns('$2')} from gathering g
        where g.series_id = any($1) and g.state <> 'draft' order by g.position_in_series, g.starts_at, g.id`,
      [seriesIds, actorId(actor)],
    );
    return Map.groupBy(await this.complete(actor, rows), (row) => row.seriesId);
  }

  /** Published gatherings with a place, for the map. One statement; at most 500. */
  async map(when: GatheringWhen): Promise<GatheringPoint[]> {
    const isPast = when === 'past';
    return this.database.rows<GatheringPoint>(
      `gatherings-map-${isPast ? 'past' : 'upcoming'}`,
      `select ${COLUMNS} from gathering g
        where g.state = 'published' and g.latitude is not null and ${isPast ? `not (${isUpcoming})` : isUpcoming}
        order by g.starts_at ${isPast ? 'desc' : 'asc'} limit 500`,
    );
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

  /** Adds what is not a column: seats from the ledger, and what the policy says. */
  private async complete<R extends GatheringRow>(actor: Actor, rows: readonly R[]): Promise<R[]> {
    const seats = await this.pools.summaries(rows.map((row) => row.id));
    return rows.map((row) => {
      const refusal = canOnGathering(actor, 'register', row);
      return {
        ...row,
        isEnded: row.isOver || row.state === 'cancelled',
        ...(seats.get(row.id) ?? { capacity: 0, free: 0 }),
        viewerCan: permissionsOf(canOnGathering, GATHERING_ACTIONS, actor, row),
        whyNotRegister: refusal instanceof RegistrationClosed ? refusal.reason : null,
      };
    });
  }
}

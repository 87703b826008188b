import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import { withPromisedSeats } from '../seat/shares.js';
import { ACTIVE_STATES_SQL } from '../registration/registration-state.js';
import type { SeatPoolType } from './seat-pool.graphql.js';

/** A pool as it is read, with what its policy looks at. */
export interface PoolRow extends Omit<SeatPoolType, 'viewerCan'> {
  gatheringId: string;
  hasSignedUp: boolean;
  isUsed: boolean;
  isLast: boolean;
}

/** Seats as pages show them, from the ledger, at the moment of the statement. Without a lock: for display, never for the guard. */
@Injectable()
export class PoolQueries {
  constructor(private readonly database: Database) {}

  /** The pools of gatherings in their order, in one statement. */
  async ofGatherings(gatheringIds: readonly string[]): Promise<ReadonlyMap<string, PoolRow[]>> {
    const rows = await this.database.rows<PoolRow>(
      'gatherings-pools',
      `select p.id, p.gathering_id as "gatheringId", p.name, p.capacity, p.kinds, p.countries,
              p.is_for_persons as "isForPersons", p.programme_item_id as "programmeItemId",
              (count(c.id) filter (where c.kind = 'taken'))::int as taken,
              (count(c.id) filter (where c.kind = 'held'))::int as held,
              greatest(p.capacity - count(c.id), 0)::int as free,
              exists (select from registration r where r.gathering_id = p.gathering_id
                and r.state in (${ACTIVE_STATES_SQL})) as "hasSignedUp",
              exists (select from seat_claim any_claim where any_claim.pool_id = p.id) as "isUsed",
              not exists (select from seat_pool other where other.gathering_id = p.gathering_id
                and other.id <> p.id and other.programme_item_id is null) as "isLast"
         from seat_pool p left join seat_claim c on c.pool_id = p.id and c.released_at is null
        where p.gathering_id = any($1) group by p.id order by p.position, p.id`,
      [gatheringIds],
    );
    const byGathering = Map.groupBy(rows, (row) => row.gatheringId);
    return new Map([...byGathering].map(([id, pools]) => [id, withPromisedSeats(pools)]));
  }

  /** How many people wait for each gathering; gatherings without anybody are left out. */
  async waiting(gatheringIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.rows<{ id: string; waiting: number }>(
      'gatherings-waiting',
      `select gathering_id as id, count(*)::int as waiting from registration
        where gathering_id = any($1) and state = 'waitlisted' group by gathering_id`,
      [gatheringIds],
    );
    return new Map(rows.map(({ id, waiting }) => [id, waiting]));
  }

  /**
   * Seats by gathering, in one statement: of the narrowest pool that is for everyone; where each pool is for somebody,
   * of all together.
   */
  async summaries(gatheringIds: readonly string[]): Promise<ReadonlyMap<string, { capacity: number; free: number }>> {
    const rows = await this.database.rows<{ gatheringId: string; isGeneral: boolean; capacity: number; free: number }>(
      'gatherings-pool-summaries',
      `select p.gathering_id as "gatheringId", p.capacity, (p.kinds = '{}' and p.countries = '{}' and not p.is_for_persons) as "isGeneral",
              greatest(p.capacity - count(c.id), 0)::int as free
         from seat_pool p left join seat_claim c on c.pool_id = p.id and c.released_at is null
        where p.gathering_id = any($1) and p.programme_item_id is null group by p.id`,
      [gatheringIds],
    );
    const summaries = new Map<string, { capacity: number; free: number }>();
    for (const [id, pools] of Map.groupBy(rows, (row) => row.gatheringId)) {
      const [narrowest] = pools
        .filter((pool) => pool.isGeneral)
        .sort((a, b) => a.free - b.free || a.capacity - b.capacity)
        .map(({ capacity, free }) => ({ capacity, free }));
      const sum = (of: 'capacity' | 'free'): number => pools.reduce((total, pool) => total + pool[of], 0);
      summaries.set(id, narrowest ?? { capacity: sum('capacity'), free: sum('free') });
    }
    return summaries;
  }
}

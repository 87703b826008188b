import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import type { SeatPoolType } from './seat-pool.graphql.js';

/** Seats as pages show them, from the ledger, at the moment of the statement. No lock: a hint, never the guard. */
@Injectable()
export class PoolQueries {
  constructor(private readonly database: Database) {}

  /** The pools of a gathering, in one statement. */
  async ofGathering(gatheringId: string): Promise<SeatPoolType[]> {
    return this.database.rows<SeatPoolType>(
      'gatherings-pools',
      `select p.id, p.name, p.capacity, p.kinds, p.countries, p.programme_item_id as "programmeItemId",
              (count(c.id) filter (where c.kind = 'taken'))::int as taken,
              (count(c.id) filter (where c.kind = 'held'))::int as held,
              greatest(p.capacity - count(c.id), 0)::int as free
         from seat_pool p left join seat_claim c on c.pool_id = p.id and c.released_at is null
        where p.gathering_id = $1 group by p.id order by p.position, p.id`,
      [gatheringId],
    );
  }

  async waiting(gatheringId: string): Promise<number> {
    const row = await this.database.row<{ waiting: number }>(
      'gatherings-waiting',
      `select count(*)::int as waiting from registration where gathering_id = $1 and state = 'waitlisted'`,
      [gatheringId],
    );
    return row?.waiting ?? 0;
  }

  /**
   * Seats by gathering, in one statement: of the narrowest pool that is for everyone; where each pool is for somebody,
   * of all together.
   */
  async summaries(gatheringIds: readonly string[]): Promise<ReadonlyMap<string, { capacity: number; free: number }>> {
    const rows = await this.database.rows<{ gatheringId: string; isGeneral: boolean; capacity: number; free: number }>(
      'gatherings-pool-summaries',
      `select p.gathering_id as "gatheringId", p.capacity, (p.kinds = '{}' and p.countries = '{}') as "isGeneral",
              greatest(p.capacity - count(c.id), 0)::int as free
         from seat_pool p left join seat_claim c on c.pool_id = p.id and c.released_at is null
        where p.gathering_id = any($1) and p.programme_item_id is null group by p.id`,
      [gatheringIds],
    );
    const summaries = new Map<string, { capacity: number; free: number }>();
    for (const [id, pools] of Map.groupBy(rows, (row) => row.gatheringId)) {
      const narrowest = pools
        .filter((pool) => pool.isGeneral)
        .sort((a, b) => a.free - b.free || a.capacity - b.capacity)[0];
      const sum = (of: 'capacity' | 'free'): number => pools.reduce((total, pool) => total + pool[of], 0);
      summaries.set(id, narrowest ?? { capacity: sum('capacity'), free: sum('free') });
    }
    return summaries;
  }
}

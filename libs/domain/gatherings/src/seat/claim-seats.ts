import { Injectable } from '@nestjs/common';
import { preparedRows, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { type Claimant, hasRoom, type InPair, poolsOf, type PoolWithRoom } from './eligibility.js';
import type { ClaimKind } from './seat-claim.entity.js';

/** A pool as it is while its row is locked. */
export interface LockedPool extends PoolWithRoom {
  gatheringId: string;
  held: number;
  taken: number;
  /** Somebody waits for the gathering. */
  hasWaiting: boolean;
}

/** Somebody on the waitlist. */
export interface Waiting extends Claimant, InPair {
  id: string;
  gatheringId: string;
}

/**
 * The ledger of seats: every path that gives, passes on or frees a seat goes through here. Inside one transaction at
 * READ COMMITTED, `LockSeats` locks and counts; the caller applies its guard (`roomFor`) and writes (`take`, `release`,
 * `confirm`, `transfer`). States of registrations change under the same locks, so that states and seats always agree.
 */
@Injectable()
export class ClaimSeats {
  /** In one order for everybody, so that two transactions never wait for each other in a circle. */
  async lockRows(tx: Tx, gatheringIds: readonly string[]): Promise<void> {
    await preparedRows(
      tx,
      'seat-pool-lock',
      'select id from seat_pool where gathering_id = any($1) order by id for update',
      [gatheringIds],
    );
  }

  /** Pools in their order. A statement of its own, so that it sees what committed before the lock was given. */
  async count(tx: Tx, gatheringIds: readonly string[]): Promise<LockedPool[]> {
    const rows = await preparedRows<Omit<LockedPool, 'free'>>(
      tx,
      'seat-pool-count',
      `select p.id, p.name, p.gathering_id as "gatheringId", p.capacity, p.kinds, p.countries,
              p.is_for_persons as "isForPersons", p.programme_item_id as "programmeItemId",
              (count(c.id) filter (where c.kind = 'held'))::int as held,
              (count(c.id) filter (where c.kind = 'taken'))::int as taken,
              exists (select from registration w where w.gathering_id = p.gathering_id and w.state = 'waitlisted')
                as "hasWaiting"
         from seat_pool p left join seat_claim c on c.pool_id = p.id and c.released_at is null
        where p.gathering_id = any($1) group by p.id order by p.position, p.id`,
      [gatheringIds],
    );
    return rows.map((row) => ({ ...row, free: row.capacity - row.held - row.taken }));
  }

  /**
   * The waitlists in their order: by the time of sign-up, ids break ties.
   * @param beforeId a registration: only who signed up before it
   */
  async waiting(tx: Tx, gatheringIds: readonly string[], beforeId: string | null = null): Promise<Waiting[]> {
    return preparedRows<Waiting>(
      tx,
      'seat-waiting',
      `select id, gathering_id as "gatheringId", organisation_kind as "organisationKind", country,
              organisation_id is not null as "hasOrganisation", programme_item_ids as "programmeItemIds",
              pair_id as "pairId", may_be_split as "mayBeSplit"
         from registration
        where gathering_id = any($1) and state = 'waitlisted' and ($2::uuid is null
              or (queued_at, id) < (select own.queued_at, own.id from registration own where own.id = $2))
        order by queued_at, id`,
      [gatheringIds, beforeId],
    );
  }

  /**
   * The guard: whether somebody may be confirmed in all of their pools.
   * @param pools all pools of the gathering, as `LockSeats` gave them
   * @param options the registration of somebody who signed up before and has kept that place, since a newcomer comes after
   *   everybody; and how many seats are wanted at once
   */
  async roomFor(
    tx: Tx,
    pools: readonly LockedPool[],
    claimant: Claimant,
    { registrationId = null, seats = 1 }: { registrationId?: string | null; seats?: number } = {},
  ): Promise<boolean> {
    const own = poolsOf(pools, claimant);
    const [first] = own;
    if (first === undefined || own.some((pool) => pool.free < seats)) return false;
    if (!first.hasWaiting) return true;
    return hasRoom(pools, await this.waiting(tx, [first.gatheringId], registrationId), claimant, seats);
  }

  /** Writes one claim per pool, and counts it in `pools`. The caller has applied the guard, or recorded why not. */
  async take(tx: Tx, registrationId: string, pools: readonly LockedPool[], kind: ClaimKind): Promise<void> {
    await preparedRows(
      tx,
      'seat-take',
      `insert into seat_claim (id, registration_id, pool_id, kind)
       select claim.id, $2, claim.pool, $4 from unnest($1::uuid[], $3::uuid[]) as claim (id, pool)`,
      [pools.map(() => newId()), registrationId, pools.map((pool) => pool.id), kind],
    );
    for (const pool of pools) {
      pool.free -= 1;
      pool[kind] += 1;
    }
  }

  /** Gives the seats of a registration back, each once, and closes its offer. Returns how many seats there were. */
  async release(tx: Tx, registrationId: string): Promise<number> {
    const [, count] = (await tx.query(
      'update seat_claim set released_at = clock_timestamp() where registration_id = $1 and released_at is null',
      [registrationId],
    )) as [unknown, number];
    await closeOffer(tx, registrationId);
    return count;
  }

  /** Held seats become taken ones; the offer is closed. */
  async confirm(tx: Tx, registrationId: string): Promise<void> {
    await tx.query(
      `update seat_claim set kind = 'taken' where registration_id = $1 and released_at is null and kind = 'held'`,
      [registrationId],
    );
    await closeOffer(tx, registrationId);
  }

  /** The claims pass from one confirmed registration to another; the seats are never free. */
  async transfer(tx: Tx, fromId: string, toId: string): Promise<void> {
    await tx.query('update seat_claim set registration_id = $2 where registration_id = $1 and released_at is null', [
      fromId,
      toId,
    ]);
  }
}

/** Accepted, declined or without its seat: an offer that is closed is never offered again, and never lapses. */
async function closeOffer(tx: Tx, registrationId: string): Promise<void> {
  await tx.query('update offer set closed_at = clock_timestamp() where registration_id = $1 and closed_at is null', [
    registrationId,
  ]);
}

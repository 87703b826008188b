import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import type { TestApp } from '@sic/testing';
import { LockSeats } from '../registration/lock-seats.js';
import { RecordTransition } from '../registration/record-transition.js';
import { aGathering, startGatherings } from '../testing/index.js';
import { ClaimSeats } from './claim-seats.js';

/** The control: locks gathering by gathering, in the order that the caller names them. */
class UnorderedClaimSeats extends ClaimSeats {
  constructor(private readonly afterFirst: () => Promise<void>) {
    super();
  }

  override async lockRows(tx: Tx, gatheringIds: readonly string[]): Promise<void> {
    for (const [at, id] of gatheringIds.entries()) {
      await super.lockRows(tx, [id]);
      if (at === 0) await this.afterFirst();
    }
  }
}

describe('the order of locks', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startGatherings();
  });
  afterAll(() => app.close());

  /** Two gatherings whose pools were written, and are placed, in the opposite order of their ids. */
  async function pools(): Promise<{ gatheringIds: string[]; poolIds: string[] }> {
    const poolIds = [newId(), newId(), newId(), newId()].sort();
    const [a = '', b = '', c = '', d = ''] = poolIds;
    const first = await aGathering(app.database, { pools: [d, b].map((id) => ({ id, capacity: 5 })) });
    const second = await aGathering(app.database, { pools: [c, a].map((id) => ({ id, capacity: 5 })) });
    return { gatheringIds: [first.id, second.id], poolIds };
  }

  const inTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    // Straight transactions, without the retry of Database: a deadlock shows as an error.
    app.database.manager.transaction('READ COMMITTED', work);

  /** Returns as soon as a transaction waits for a lock. */
  async function somebodyWaits(): Promise<void> {
    for (;;) {
      const [row] = await app.database.manager.query<{ n: number }[]>(
        `select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if ((row?.n ?? 0) > 0) return;
      await turn();
    }
  }

  it.each([0, 1, 2, 3])('is that of the ids: who waits for pool %i has locked those before, none after', async (at) => {
    const { gatheringIds, poolIds } = await pools();
    const unlocked = await inTransaction(async (holder) => {
      await holder.query('select 1 from seat_pool where id = $1 for update', [poolIds[at]]);
      const claim = inTransaction((tx) => app.get(LockSeats).execute(tx, gatheringIds.toReversed()));
      await somebodyWaits();
      const rows = await holder.query<{ id: string }[]>(
        'select id from seat_pool where id = any($1) order by id for update skip locked',
        [poolIds],
      );
      return { rows: rows.map(({ id }) => id), claim };
    });
    await unlocked.claim;
    expect(unlocked.rows).toEqual(poolIds.slice(at));
  });

  it('deadlocks when it is that of the caller, so that the test above proves something', async () => {
    const { gatheringIds } = await pools();
    let arrived = 0;
    const bothHaveTheirFirst = async (): Promise<void> => {
      arrived += 1;
      while (arrived < 2) await turn();
    };
    const lock = new LockSeats(new UnorderedClaimSeats(bothHaveTheirFirst), app.get(RecordTransition));
    const outcomes = await Promise.allSettled([
      inTransaction((tx) => lock.execute(tx, gatheringIds)),
      inTransaction((tx) => lock.execute(tx, gatheringIds.toReversed())),
    ]);
    const [failed] = outcomes.filter((one) => one.status === 'rejected');
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(String(failed?.reason)).toMatch(/deadlock/);
  });
});

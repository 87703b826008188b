import type { Database } from '@sic/database';

/**
 * Whether an act waits while a statement holds a lock. Once that is known the lock is released and the act ends.
 * @param lock a statement with `for update` or the like, and its values
 */
export async function waitsFor(
  database: Database,
  lock: readonly [text: string, ...values: unknown[]],
  act: () => Promise<unknown>,
): Promise<boolean> {
  const [text, ...values] = lock;
  let running: Promise<unknown> | undefined;
  let hasEnded = false;
  let isWaiting = false;
  await database.transaction(async (tx) => {
    await tx.query(text, values);
    running = act().finally(() => (hasEnded = true));
    running.catch(() => undefined);
    while (!hasEnded && !isWaiting) {
      const [row] = await database.manager.query<{ isWaiting: boolean }[]>(
        `select exists (select from pg_stat_activity
           where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0) as "isWaiting"`,
      );
      isWaiting = row!.isWaiting;
    }
  });
  await running;
  return isWaiting;
}

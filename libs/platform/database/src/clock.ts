import type { Tx } from './database.js';

/**
 * The moment by the clock of the database: the only clock that is written down and compared. The processes of an
 * installation run on machines whose clocks differ; `clock_timestamp()` in a statement is the same clock.
 */
export async function clock(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>('select clock_timestamp() as now');
  return row!.now;
}

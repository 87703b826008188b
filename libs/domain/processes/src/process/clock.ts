import type { Tx } from '@sic/database';

/** The moment by the database's clock, which all phases go by. */
export async function clock(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>('select clock_timestamp() as now');
  return row!.now;
}

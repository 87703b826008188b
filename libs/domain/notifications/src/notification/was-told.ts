import type { Tx } from '@sic/database';

/** Whether an account was told something on the site, by the key of the delivery. */
export async function wasTold(tx: Tx, accountId: string, key: string): Promise<boolean> {
  const rows = await tx.query<object[]>('select 1 from notification where key = $1', [`${key}.${accountId}`]);
  return rows.length > 0;
}

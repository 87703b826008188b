import type { Tx } from '@sic/database';

export { lockProcess } from './process/process.facts.js';
export { canOpenProcess } from './processes.policy.js';
export { OpenProcess } from './process/open-process.js';

/**
 * The next number of a process, from 1. Its row is locked until the transaction ends, so that no number is given twice;
 * a number whose transaction rolls back is given again.
 */
export async function nextNumber(tx: Tx, processId: string): Promise<number> {
  const [rows] = (await tx.query(
    'update process set last_number = last_number + 1 where id = $1 returning last_number as number',
    [processId],
  )) as [{ number: number }[], number];
  return rows[0]!.number;
}

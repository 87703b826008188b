import type { Tx } from '@sic/database';

/** Keeps the number of open amendments that a clause shows. Called by every transaction that opens or closes one. */
export async function changeOpenCount(tx: Tx, clauseId: string, by: 1 | -1): Promise<void> {
  await tx.query('update clause set open_amendment_count = open_amendment_count + $2 where id = $1', [clauseId, by]);
}

/** Whether an amendment is counted on its clause: submitted, and not hidden. */
export function isCounted(amendment: { status: string; hiddenAt: Date | null }): boolean {
  return amendment.status === 'submitted' && amendment.hiddenAt === null;
}

import type { Tx } from '@sic/database';
import type { Position } from './support.entity.js';

/** What a support is given to. */
export interface SupportSubject {
  kind: 'amendment' | 'clause';
  id: string;
}

const COLUMN: Record<Position, string> = {
  agree: 'agree_count',
  can_live_with: 'can_live_with_count',
  concern: 'concern_count',
  block: 'block_count',
};

/** Keeps the counts that lists show: called by every transaction that gives, changes or takes back a support. */
export async function changeSupportCounts(
  tx: Tx,
  { kind, id }: SupportSubject,
  change: { from: Position | null; to: Position | null },
): Promise<void> {
  if (change.from === change.to) return;
  const parts = [
    ...(change.from ? [`${COLUMN[change.from]} = ${COLUMN[change.from]} - 1`] : []),
    ...(change.to ? [`${COLUMN[change.to]} = ${COLUMN[change.to]} + 1`] : []),
  ];
  await tx.query(`update ${kind} set ${parts.join(', ')} where id = $1`, [id]);
}

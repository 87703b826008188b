import type { Tx } from '@sic/database';
import type { PositionCounts } from '@sic/discussion';
import type { PositionKind } from '@sic/subjects';

const COLUMN: Record<PositionKind, string> = {
  agree: 'agree_count',
  can_live_with: 'can_live_with_count',
  concern: 'concern_count',
  block: 'block_count',
};

/** Keeps the counts that lists show, in the transaction that takes, changes or withdraws a position. */
export async function changePositionCounts(
  tx: Tx,
  table: 'amendment' | 'clause',
  id: string,
  { from, to }: { readonly from: PositionKind | null; readonly to: PositionKind | null },
): Promise<void> {
  if (from === to) return;
  const parts = [
    ...(from ? [`${COLUMN[from]} = ${COLUMN[from]} - 1`] : []),
    ...(to ? [`${COLUMN[to]} = ${COLUMN[to]} + 1`] : []),
  ];
  await tx.query(`update ${table} set ${parts.join(', ')} where id = $1`, [id]);
}

/** SQL: the counters of a row, as `PositionCounts` names them. */
export function positionCountColumns(alias: string): string {
  return `${alias}.agree_count as agree, ${alias}.can_live_with_count as "canLiveWith",
          ${alias}.concern_count as concern, ${alias}.block_count as block`;
}

export function toPositionCounts({ agree, canLiveWith, concern, block }: PositionCounts): PositionCounts {
  return { agree, canLiveWith, concern, block };
}

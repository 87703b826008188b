import type { Tx } from '@sic/database';

/** Keeps the number of comments that an amendment shows: those that are neither deleted nor hidden. */
export async function changeCommentCount(tx: Tx, amendmentId: string, by: 1 | -1): Promise<void> {
  await tx.query('update amendment set comment_count = comment_count + $2 where id = $1', [amendmentId, by]);
}

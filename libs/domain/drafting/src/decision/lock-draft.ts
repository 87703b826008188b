import type { Tx } from '@sic/database';

/**
 * One change of the draft at a time per declaration: each decision is taken, or taken back, on the draft that the one
 * before has left. Locked before the amendment, by everybody, so that nobody waits for each other.
 */
export async function lockDraft(tx: Tx, amendmentId: string): Promise<void> {
  await tx.query(
    'select 1 from declaration where id = (select declaration_id from amendment where id = $1) for no key update',
    [amendmentId],
  );
}

/**
 * Keeps the draft of an amendment's declaration as it is until the transaction ends: for who compares with it. Locked
 * before the amendment, too.
 */
export async function holdDraft(tx: Tx, amendmentId: string): Promise<void> {
  await tx.query(
    'select 1 from declaration where id = (select declaration_id from amendment where id = $1) for share',
    [amendmentId],
  );
}

import type { EntityTarget } from 'typeorm';
import type { Tx } from './database.js';

/**
 * Whether an earlier request has written the row of this id, which is made of the member and the request id
 * (`idUnderKey`). Two requests with one id wait for each other here, so that the second finds what the first has written.
 */
export async function isWritten(tx: Tx, entity: EntityTarget<{ id: string }>, id: string): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  return tx.existsBy(entity, { id });
}

import { authorize, type SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { processFacts } from '@sic/processes';
import { canWriteToPeople } from '../drafting.policy.js';

/** @throws Rejection NOT_FOUND, FORBIDDEN unless the member may write to the people of the process */
export async function authorizeWriting(tx: Tx, member: SignedInMember, processId: string): Promise<void> {
  const rows = isId(processId)
    ? await tx.query<object[]>('select 1 from process_now where process_id = $1', [processId])
    : [];
  if (rows.length === 0) throw new Rejection(new NotFound('process'));
  authorize(canWriteToPeople(member, await processFacts(tx, member, processId)));
}

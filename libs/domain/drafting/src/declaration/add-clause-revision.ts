import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { ClauseRevision } from './clause-revision.entity.js';
import { Clause } from './clause.entity.js';

/**
 * Writes the next wording of a clause, which the next version will have.
 * @returns the id of the revision
 */
export async function addClauseRevision(
  tx: Tx,
  clauseId: string,
  revision: Pick<ClauseRevision, 'wording' | 'runs'> & { decisionId: string },
): Promise<string> {
  const [last] = await tx.query<{ number: number | null }[]>(
    'select max(number) as number from clause_revision where clause_id = $1',
    [clauseId],
  );
  const id = newId();
  const { wording, runs, decisionId } = revision;
  await tx.insert(ClauseRevision, {
    id,
    clauseId,
    number: (last?.number ?? 0) + 1,
    wording,
    runs: runs as object[],
    decisionId,
  });
  await tx.update(Clause, { id: clauseId }, { draftRevisionId: id });
  return id;
}

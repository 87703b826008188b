import type { Tx } from '@sic/database';
import { mergeWithDraft, meetsDraft } from './on-draft.js';
import { PROPOSALS_ON_DRAFT, type ProposalOnDraftRow } from './on-draft.queries.js';

/**
 * Records which open amendments meet what was decided for the next version. The caller holds the draft, so that it does
 * not change meanwhile. An amendment that waits to be rebased is compared then.
 */
export async function compareWithDraft(tx: Tx, which: { clauseId: string } | { amendmentId: string }): Promise<void> {
  const [column, id] = 'clauseId' in which ? ['a.clause_id', which.clauseId] : ['a.id', which.amendmentId];
  const rows = await tx.query<ProposalOnDraftRow[]>(
    `${PROPOSALS_ON_DRAFT} join declaration d on d.id = a.declaration_id
       join version v on v.id = ar.version_id and v.number = d.version_number
      where ${column} = $1 and a.status = 'submitted' and not a.is_in_conflict`,
    [id],
  );
  const meeting = rows.filter((row) => meetsDraft(mergeWithDraft(row))).map((row) => row.id);
  await tx.query(
    `update amendment set draft_conflict = (id = any($2)) where id = any($1) and draft_conflict <> (id = any($2))`,
    [rows.map((row) => row.id), meeting],
  );
}

import type { Tx } from '@sic/database';
import type { AcceptedChange } from './undone-changes.js';

/** A decision that was accepted into the draft of the next version, and the number of its amendment. */
export interface AcceptedAmendment extends AcceptedChange {
  readonly number: number;
}

/** SQL: whether the decision `dec` was accepted into the draft of the next version of `d`, and is in force. */
export const IS_ACCEPTED_INTO_DRAFT = `dec.outcome in ('accepted', 'accepted_with_changes')
        and dec.for_version = d.version_number + 1 and dec.taken_back_at is null`;

/** The decisions that were accepted into a clause for the next version, those in force, the first first. */
export function acceptedIntoDraft(tx: Tx, clauseId: string): Promise<AcceptedAmendment[]> {
  return tx.query<AcceptedAmendment[]>(
    `select dec.id as "decisionId", dec.amendment_id as "amendmentId", a.number,
            dec.wording_before as before, dec.wording_after as after
       from amendment_decision dec join amendment a on a.id = dec.amendment_id
       join declaration d on d.id = a.declaration_id
      where dec.clause_id = $1 and ${IS_ACCEPTED_INTO_DRAFT}
      order by dec.created_at, dec.id`,
    [clauseId],
  );
}

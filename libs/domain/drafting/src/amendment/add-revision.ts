import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { AmendmentRevision, type RevisionCause } from './amendment-revision.entity.js';
import { Amendment, type StoredConflict } from './amendment.entity.js';
import type { LockedAmendment } from './amendment.facts.js';
import type { Proposal } from './proposal.js';

export interface NextRevision {
  proposal: Proposal;
  versionId: string;
  cause: RevisionCause;
  /** Where it becomes a new clause after another one than before. */
  movedTo?: { clauseId: string };
}

/**
 * Gives an amendment its next revision, which ends a conflict. What it proposed before stays readable.
 * @returns the id of the revision
 */
export async function addRevision(
  tx: Tx,
  { amendment, revision }: LockedAmendment,
  { proposal, versionId, cause, movedTo }: NextRevision,
): Promise<string> {
  const id = newId();
  const number = revision.number + 1;
  const { id: amendmentId, kind, clauseId } = amendment;
  const movedFrom = movedTo && { movedFromKind: kind, movedFromClauseId: clauseId };
  await tx.insert(AmendmentRevision, { ...proposal, id, amendmentId, number, versionId, cause, ...movedFrom });
  const target = movedTo && { ...movedTo, kind: 'insert_after' as const };
  await changeAmendment(tx, amendment, { revisionId: id, isInConflict: false, conflict: null, ...target });
  return id;
}

type AmendmentChange = Partial<
  Pick<Amendment, 'status' | 'revisionId' | 'isInConflict' | 'submittedAt' | 'kind' | 'clauseId'> & {
    conflict: StoredConflict | null;
  }
>;

/** Changes an amendment that is locked. Its lock version grows, so that nobody acts on what they saw before. */
export async function changeAmendment(tx: Tx, amendment: Amendment, change: AmendmentChange): Promise<void> {
  const isSettled = (change.status !== undefined && change.status !== 'submitted') || change.isInConflict === true;
  const next = { ...change, ...(isSettled && { draftConflict: false }), lockVersion: amendment.lockVersion + 1 };
  await tx.update(Amendment, { id: amendment.id }, next as object);
  Object.assign(amendment, next);
}

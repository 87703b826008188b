import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { AmendmentRevision, type RevisionCause } from './amendment-revision.entity.js';
import { Amendment, type StoredConflict } from './amendment.entity.js';
import type { LockedAmendment } from './lock-amendment.js';

export interface NextRevision {
  versionId: string;
  wording: string;
  rationale: string;
  cause: RevisionCause;
}

/** Gives an amendment its next revision, which ends a conflict. What it proposed before stays readable. */
export async function addRevision(tx: Tx, { amendment, revision }: LockedAmendment, next: NextRevision): Promise<void> {
  const id = newId();
  await tx.insert(AmendmentRevision, { id, amendmentId: amendment.id, number: revision.number + 1, ...next });
  await changeAmendment(tx, amendment, { revisionId: id, isInConflict: false, conflict: null });
}

type AmendmentChange = Partial<
  Pick<Amendment, 'status' | 'revisionId' | 'isInConflict' | 'submittedAt'> & { conflict: StoredConflict | null }
>;

/** Changes an amendment that is locked; whoever saw it before is told that it changed. */
export async function changeAmendment(tx: Tx, amendment: Amendment, change: AmendmentChange): Promise<void> {
  const next = { ...change, lockVersion: amendment.lockVersion + 1 };
  await tx.update(Amendment, { id: amendment.id }, next as object);
  Object.assign(amendment, next);
}

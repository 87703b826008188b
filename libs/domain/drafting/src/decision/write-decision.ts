import type { Tx } from '@sic/database';
import { changeAmendment } from '../amendment/add-revision.js';
import type { LockedAmendment } from '../amendment/amendment.facts.js';
import { changeOpenCount, isCounted } from '../amendment/open-count.js';
import { Declaration } from '../declaration/declaration.entity.js';
import type { DraftChange } from './apply-to-draft.js';
import { Decision, type DecisionOutcome } from './decision.entity.js';

export interface DecisionToWrite extends Partial<DraftChange> {
  id: string;
  outcome: DecisionOutcome;
  reason: string;
  objectionsOutcome?: string | null;
  /** Null for the platform itself. */
  deciderId: string | null;
}

/** Closes a locked amendment with a decision on its current revision. */
export async function writeDecision(
  tx: Tx,
  { amendment, revision }: LockedAmendment,
  { id, outcome, reason, objectionsOutcome, deciderId, clauseId, before, after }: DecisionToWrite,
): Promise<void> {
  if (isCounted(amendment)) await changeOpenCount(tx, amendment.clauseId, -1);
  await changeAmendment(tx, amendment, { status: outcome, isInConflict: false, conflict: null });
  await tx.insert(Decision, {
    id,
    amendmentId: amendment.id,
    amendmentRevisionId: revision.id,
    outcome,
    reason,
    objectionsOutcome: objectionsOutcome ?? null,
    wordingBefore: before ?? null,
    wordingAfter: after ?? null,
    clauseId: clauseId ?? null,
    deciderId,
    forVersion: await nextVersionNumber(tx, amendment.declarationId),
  });
}

async function nextVersionNumber(tx: Tx, declarationId: string): Promise<number> {
  const { versionNumber } = await tx.findOneByOrFail(Declaration, { id: declarationId });
  return versionNumber + 1;
}

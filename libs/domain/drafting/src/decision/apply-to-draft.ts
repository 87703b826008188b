import type { Tx } from '@sic/database';
import { invalid, Rejection } from '@sic/kernel';
import { type RebaseResult, rebaseText } from '@sic/text';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import { Clause } from '../declaration/clause.entity.js';
import { addClauseRevision } from '../declaration/add-clause-revision.js';
import { decidedRuns } from '../declaration/provenance.js';
import { AmendmentChanged, ConflictUnresolved } from '../drafting.problems.js';
import { baseWording } from '../amendment/base-wording.js';
import type { LockedAmendment } from '../amendment/amendment.facts.js';
import { placeAfter } from './place-clause.js';

/** What an editor decided, as far as it changes the text. */
export interface DecidedChange {
  outcome: 'accepted' | 'accepted_with_changes';
  /** For `accepted_with_changes`: how the clause will read. */
  wording?: string | null;
  /** For `accepted_with_changes`: the clause's draft revision that the editor saw. */
  draftRevisionId?: string | null;
}

/** What a decision did to the draft of the next version. */
export interface DraftChange {
  clauseId: string;
  /** Null where there was no clause. */
  before: string | null;
  /** Null where the clause is deleted. */
  after: string | null;
}

/**
 * Writes an accepted amendment into the draft of the next version, as a revision of the clause that names the decision.
 * The draft may have changed since the amendment was written: then the two are merged word by word.
 * @throws Rejection ConflictUnresolved, AmendmentChanged, INVALID_INPUT on `wording`
 */
export async function applyToDraft(
  tx: Tx,
  locked: LockedAmendment,
  decisionId: string,
  decided: DecidedChange,
): Promise<DraftChange> {
  const { amendment, revision } = locked;
  const clause = await tx.findOneByOrFail(Clause, { id: amendment.clauseId });
  const isOwnWording = decided.outcome === 'accepted_with_changes';
  const own = isOwnWording ? requireWording(decided.wording) : null;
  if (amendment.kind === 'insert_after') {
    const wording = own ?? revision.wording;
    const clauseId = await placeAfter(tx, clause);
    await writeRevision(tx, clauseId, null, {
      proposed: revision.wording,
      wording,
      decisionId,
      amendmentId: amendment.id,
    });
    return { clauseId, before: null, after: wording };
  }

  const draft = clause.draftRevisionId
    ? await tx.findOneByOrFail(ClauseRevision, { id: clause.draftRevisionId })
    : null;
  if (isOwnWording && (decided.draftRevisionId ?? null) !== clause.draftRevisionId) {
    throw new Rejection(new AmendmentChanged(amendment.lockVersion, amendment.status, revision.wording));
  }
  const base = (await baseWording(tx, amendment, revision)) ?? '';
  const merged = merge(base, draft?.wording ?? null, revision.wording);
  const before = draft?.wording ?? null;
  if (own === null && merged.kind === 'conflict') {
    throw new Rejection(new ConflictUnresolved(base, revision.wording, before, merged.hunks));
  }
  const proposed = merged.kind === 'conflict' ? null : merged.text;
  const after = own ?? proposed;
  if (after === null || after === '') {
    await tx.update(Clause, { id: clause.id }, { draftRevisionId: null });
    return { clauseId: clause.id, before, after: null };
  }
  if (after !== before) {
    await writeRevision(tx, clause.id, draft, { proposed, wording: after, decisionId, amendmentId: amendment.id });
  }
  return { clauseId: clause.id, before, after };
}

function requireWording(wording: string | null | undefined): string {
  if (wording === null || wording === undefined || wording === '') {
    throw invalid('wording', 'required');
  }
  return wording;
}

/** The proposal on the draft; a deletion gives the empty text, and what the draft already deleted can only be deleted. */
function merge(base: string, draft: string | null, proposed: string): RebaseResult {
  if (draft === null) {
    return proposed === '' ? { kind: 'contained', text: '' } : { kind: 'conflict', hunks: [] };
  }
  // Deleting a clause that others have reworded meanwhile is for a person to decide, whatever words are left.
  if (proposed === '' && draft !== base) {
    return { kind: 'conflict', hunks: [{ kind: 'conflict', base, mine: proposed, theirs: draft }] };
  }
  return rebaseText(base, draft, proposed);
}

interface NextRevision {
  /** The proposal merged with the draft; null when it could not be. */
  proposed: string | null;
  wording: string;
  decisionId: string;
  amendmentId: string;
}

async function writeRevision(
  tx: Tx,
  clauseId: string,
  before: ClauseRevision | null,
  next: NextRevision,
): Promise<void> {
  const { proposed, wording, decisionId } = next;
  const runs = decidedRuns(before?.runs ?? [], proposed, wording, next);
  await addClauseRevision(tx, clauseId, { wording, runs, decisionId });
}

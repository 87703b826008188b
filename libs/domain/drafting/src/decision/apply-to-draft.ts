import type { Tx } from '@sic/database';
import { invalid, Rejection } from '@sic/kernel';
import { normalMarkdown } from '@sic/text';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import { Clause } from '../declaration/clause.entity.js';
import { addClauseRevision } from '../declaration/add-clause-revision.js';
import { decidedRuns } from '../declaration/provenance.js';
import { AmendmentChanged, ConflictUnresolved } from '../drafting.problems.js';
import { baseWording } from '../amendment/base-wording.js';
import type { AmendmentKind } from '../amendment/amendment.entity.js';
import type { LockedAmendment } from '../amendment/amendment.facts.js';
import { acceptedIntoDraft, type AcceptedAmendment } from './accepted-into-draft.js';
import { mergeWithDraft } from './on-draft.js';
import { placeClause } from './place-clause.js';
import { type DraftText, type UndoneChange, undoneChanges } from './undone-changes.js';

/** What an editor decided, as far as it changes the text. */
export interface DecidedChange {
  outcome: 'accepted' | 'accepted_with_changes';
  /** For `accepted_with_changes`: how the clause will read; empty, for an amendment that deletes it, takes it out. */
  wording?: string | null;
  /** For `accepted_with_changes`: the clause's draft revision that the editor saw. */
  draftRevisionId?: string | null;
  /** For a new clause: the clause or section of the draft after which it is put; where it was proposed when left out. */
  afterLineId?: string | null;
}

/** What a decision did to the draft of the next version. */
export interface DraftChange {
  clauseId: string;
  /** Null where there was no clause. */
  before: string | null;
  /** Null where the clause is deleted. */
  after: string | null;
  /** The accepted amendments whose change it takes out of the draft. */
  undone: (AcceptedAmendment & UndoneChange)[];
}

/**
 * Writes an accepted amendment into the draft of the next version, as a revision of the clause that names the decision.
 * The draft may have changed since the amendment was written: then the two are merged word by word.
 * An amendment whose clause the draft does not have becomes a new clause where the editor chose a place for it.
 * @throws Rejection ConflictUnresolved, AmendmentChanged, INVALID_INPUT on `wording` or `afterLineId`
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
  const own = isOwnWording ? ownWording(amendment.kind, decided.wording) : null;
  const ids = { decisionId, amendmentId: amendment.id };
  const afterLineId = decided.afterLineId ?? null;
  const isNewClause = amendment.kind === 'insert_after' || (lacksClause(amendment, clause) && afterLineId !== null);
  if (isNewClause) {
    const wording = own ?? revision.wording;
    const kind = revision.clauseKind ?? clause.kind;
    const clauseId = await placeClause(tx, { kind, anchor: clause, afterLineId });
    await writeRevision(tx, clauseId, null, { proposed: revision.wording, wording, ...ids });
    return { clauseId, before: null, after: wording, undone: [] };
  }
  if (afterLineId !== null) throw invalid('afterLineId', 'placeOfNewClause');

  const draft = clause.draftRevisionId
    ? await tx.findOneByOrFail(ClauseRevision, { id: clause.draftRevisionId })
    : null;
  if (isOwnWording && (decided.draftRevisionId ?? null) !== clause.draftRevisionId) {
    throw new Rejection(new AmendmentChanged(amendment.lockVersion, amendment.status, revision.wording));
  }
  const base = await baseWording(tx, amendment, revision);
  const before = draft?.wording ?? null;
  const merged = mergeWithDraft({ kind: amendment.kind, base, draft: before, proposed: revision.wording });
  const proposed = 'wording' in merged ? merged.wording : null;
  if (own === null && proposed === null) {
    const hunks = merged.state === 'conflict' ? merged.hunks : [];
    throw new Rejection(new ConflictUnresolved(base ?? '', revision.wording, before, hunks));
  }
  const after = (own ?? proposed) || null;
  const undone = await undoneBy(tx, clause.id, startOf(draft, proposed, ids), after);
  if (after === null) {
    await tx.update(Clause, { id: clause.id }, { draftRevisionId: null });
  } else if (after !== before) {
    await writeRevision(tx, clause.id, draft, { proposed, wording: after, ...ids });
  }
  return { clauseId: clause.id, before, after, undone };
}

/** Whether there is no clause to reword: only a place for a new one. */
function lacksClause({ kind }: { kind: AmendmentKind }, { draftRevisionId }: Clause): boolean {
  return kind === 'replace' && draftRevisionId === null;
}

/** @throws Rejection INVALID_INPUT where a wording is needed: only an amendment that deletes the clause may leave none */
function ownWording(kind: AmendmentKind, wording: string | null | undefined): string {
  if (!wording && kind !== 'delete') throw invalid('wording', 'required');
  return normalMarkdown(wording ?? '');
}

/** What the editor starts from: the proposal merged with the draft, or the draft where the two do not merge. */
function startOf(
  draft: ClauseRevision | null,
  proposed: string | null,
  ids: { decisionId: string; amendmentId: string },
): DraftText | null {
  if (draft === null || !proposed) return draft;
  return { wording: proposed, runs: decidedRuns(draft.runs, proposed, proposed, ids) };
}

async function undoneBy(
  tx: Tx,
  clauseId: string,
  start: DraftText | null,
  after: string | null,
): Promise<DraftChange['undone']> {
  const accepted = await acceptedIntoDraft(tx, clauseId);
  const byDecision = new Map(accepted.map((change) => [change.decisionId, change]));
  return undoneChanges(accepted, start, after).map((change) => ({ ...byDecision.get(change.decisionId)!, ...change }));
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

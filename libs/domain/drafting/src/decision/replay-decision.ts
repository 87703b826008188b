import { rebaseMarkdown, type Run } from '@sic/text';
import { replayedRuns } from '../declaration/provenance.js';
import type { DecisionOutcome } from './decision.entity.js';

/** What a clause says, and whose words these are. */
export interface DraftWording {
  wording: string;
  runs: readonly Run[];
}

/** A decision that changed a clause, as far as it can be repeated on another wording. */
export interface DecidedStep {
  id: string;
  outcome: DecisionOutcome;
  /** The clause before and after it; null where there was none. */
  wordingBefore: string | null;
  wordingAfter: string | null;
  /** Of the revision that it wrote; empty when it wrote none. */
  runs: readonly Run[];
  /** The wording that the amendment was written for, and the one that it proposes; an insertion has an empty base. */
  base: string;
  proposed: string;
}

/**
 * Repeats a decision on the draft as it is without an earlier one: what the decision changed then, merged with the words
 * that stand there now.
 * @returns the clause after it, null when it is deleted; undefined when a person would have to decide again
 */
export function replayDecision(step: DecidedStep, draft: DraftWording | null): DraftWording | null | undefined {
  const { wordingBefore: before, wordingAfter: after } = step;
  if ((draft?.wording ?? null) === before) return before === after ? draft : withRuns(step, draft, after);
  // It left the text as it was, because of words that may not be there any more.
  if (before === after) return undefined;
  // A clause that is to be deleted, or is not there, has no words to merge with.
  if (draft === null || before === null || after === null) return draft === null && after === null ? null : undefined;
  const merged = rebaseMarkdown(before, draft.wording, after);
  if (merged.kind === 'conflict' || losesProposal(step, after, merged.text)) return undefined;
  return merged.text === draft.wording ? draft : withRuns(step, draft, merged.text);
}

function withRuns(step: DecidedStep, draft: DraftWording | null, wording: string | null): DraftWording | null {
  if (wording === null) return null;
  return { wording, runs: replayedRuns(draft?.runs ?? [], step.runs, wording, step.id) };
}

/** Whether words of an amendment that was accepted as it is stood there only by the decision that is taken back. */
function losesProposal({ outcome, base, proposed }: DecidedStep, after: string, replayed: string): boolean {
  const isWholeIn = (text: string): boolean =>
    text === proposed || rebaseMarkdown(base, text, proposed).kind === 'contained';
  return outcome === 'accepted' && isWholeIn(after) && !isWholeIn(replayed);
}

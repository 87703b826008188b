import { type MergeHunk, rebaseMarkdown } from '@sic/text';
import type { AmendmentKind } from '../amendment/amendment.entity.js';

/** How a proposal stands to the clause in the draft of the next version. */
export const ON_DRAFT_STATES = ['clean', 'contained', 'conflict', 'clause_gone'] as const;

/**
 * A proposal merged with the draft of the next version. `clean`: the merged wording, empty when the clause is to go.
 * `contained`: the draft says it already. `conflict`: a person has to write the wording. `clause_gone`: the draft does
 * not have the clause any more.
 */
export type OnDraft =
  | { readonly state: 'clean'; readonly wording: string }
  | { readonly state: 'contained'; readonly wording: string }
  | { readonly state: 'conflict'; readonly hunks: readonly MergeHunk[] }
  | { readonly state: 'clause_gone' };

export interface ProposalOnDraft {
  readonly kind: AmendmentKind;
  /** The wording that the proposal was written for; null when it amends none. */
  readonly base: string | null;
  /** The wording in the draft of the next version; null when the draft does not have the clause. */
  readonly draft: string | null;
  /** The proposed wording; empty for a deletion. */
  readonly proposed: string;
}

/** Merges a proposal with the draft. Every decision, and whatever is shown before one, starts from this. */
export function mergeWithDraft({ kind, base, draft, proposed }: ProposalOnDraft): OnDraft {
  if (kind === 'insert_after') return { state: 'clean', wording: proposed };
  if (draft === null) return kind === 'delete' ? { state: 'contained', wording: '' } : { state: 'clause_gone' };
  // Deleting a clause that others have reworded meanwhile is for a person to decide, whatever words are left.
  if (kind === 'delete' && draft !== base) {
    const hunk = { kind: 'conflict', base: base ?? '', mine: proposed, theirs: draft } as const;
    return { state: 'conflict', hunks: [hunk] };
  }
  const merged = rebaseMarkdown(base ?? '', draft, proposed);
  if (merged.kind === 'conflict') return { state: 'conflict', hunks: merged.hunks };
  return { state: merged.kind, wording: merged.text };
}

/** Whether nobody but an editor who writes the wording can take the proposal into the draft. */
export function meetsDraft({ state }: Pick<OnDraft, 'state'>): boolean {
  return state === 'conflict' || state === 'clause_gone';
}

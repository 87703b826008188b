import { merge3 } from './merge.js';
import type { MergeHunk, MergedRun } from './merge.js';

/**
 * `clean`: the proposal on the newer wording; `mine` in its runs is the proposal, `theirs` what changed meanwhile.
 * `contained`: the newer wording already says what was proposed. `conflict`: a person has to resolve the hunks, where
 * `mine` is the proposal and `theirs` the newer wording.
 */
export type RebaseResult =
  | { readonly kind: 'clean'; readonly text: string; readonly runs: MergedRun[] }
  | { readonly kind: 'contained'; readonly text: string }
  | { readonly kind: 'conflict'; readonly hunks: MergeHunk[] };

/** Rebases a proposed wording, which was written for `base`, onto the `current` wording of the same clause. */
export function rebaseText(base: string, current: string, proposed: string): RebaseResult {
  const result = merge3(base, proposed, current);
  if (result.kind === 'conflict') return result;
  if (result.text === current && proposed !== base) return { kind: 'contained', text: current };
  return { kind: 'clean', text: result.text, runs: result.runs };
}

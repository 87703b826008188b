import type { HunkFragment } from '@sic/api-client/drafting';

/** A wording to begin with: the clean stretches, and in each conflict what the amendment says. */
export function firstWording(hunks: readonly Pick<HunkFragment, 'kind' | 'text' | 'proposed'>[]): string {
  return hunks.map(({ kind, text, proposed }) => (kind === 'CLEAN' ? text : proposed) ?? '').join('');
}

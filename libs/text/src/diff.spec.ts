import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffWords } from './diff.js';
import type { DiffRun } from './diff.js';

const word = fc.constantFrom('the', 'city', 'region', 'a', 'Übung', 'γλώσσα', 'думи', 'l’Europe', ',', '.', '1,5');
const space = fc.constantFrom(' ', '\n', '\n\n', '\n* ', '', '  ');
export const prose = fc.array(fc.tuple(word, space), { maxLength: 25 }).map((parts) => parts.flat().join(''));

function side(runs: readonly DiffRun[], other: 'removed' | 'added'): string {
  return runs
    .filter((run) => run.kind === 'same' || run.kind === other)
    .map((run) => run.text)
    .join('');
}

/** "[-removed-]{+added+}", as in git's word diff. */
export function marked(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

describe('diffWords', () => {
  it('loses nothing of either wording', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), fc.oneof(prose, fc.string()), (before, after) => {
        const runs = diffWords(before, after);
        expect(side(runs, 'removed')).toBe(before);
        expect(side(runs, 'added')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing of a text that did not change', () => {
    expect(diffWords('Cities act.', 'Cities act.')).toEqual([{ kind: 'same', text: 'Cities act.' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('marks whole words', () => {
    expect(marked('Cities should act now.', 'Cities must act now.')).toBe('Cities [-should-]{+must+} act now.');
  });
});

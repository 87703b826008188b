import { describe, expect, it } from '@jest/globals';
import { rebaseText } from '@sic/text';
import fc from 'fast-check';
import { decidedRuns, importedRuns } from '../declaration/provenance.js';
import { type DecidedStep, type DraftWording, replayDecision } from './replay-decision.js';

/** No word stands twice in it: a change of one word has one place only. */
const BASE = [
  'We listen to the people who live here before we decide anything.',
  'Every city admits openly when plans have failed.',
  'Regions leave their results where others can find them.',
  'Nobody signs for a neighbour without having asked first.',
].join(' ');

const imported: DraftWording = { wording: BASE, runs: importedRuns(BASE) };

/** What an editor does who accepts a wording that was proposed for the published text. */
function accept(draft: DraftWording, id: string, proposed: string): { step: DecidedStep; draft: DraftWording } {
  const merged = rebaseText(BASE, draft.wording, proposed);
  if (merged.kind === 'conflict') throw new Error(`${id} is in conflict`);
  const runs = decidedRuns(draft.runs, merged.text, merged.text, { amendmentId: id, decisionId: id });
  const step: DecidedStep = {
    id,
    outcome: 'accepted',
    wordingBefore: draft.wording,
    wordingAfter: merged.text,
    runs,
    base: BASE,
    proposed,
  };
  return { step, draft: { wording: merged.text, runs } };
}

function acceptAll(proposals: readonly (readonly [string, string])[]): { steps: DecidedStep[]; draft: DraftWording } {
  let draft = imported;
  const steps = proposals.map(([id, proposed]) => {
    const next = accept(draft, id, proposed);
    draft = next.draft;
    return next.step;
  });
  return { steps, draft };
}

/** The draft after the steps were repeated on it; undefined when one of them could not. */
function replayAll(steps: readonly DecidedStep[], start: DraftWording | null): DraftWording | null | undefined {
  let draft: DraftWording | null | undefined = start;
  for (const step of steps) if (draft !== undefined) draft = replayDecision(step, draft);
  return draft;
}

const words = BASE.split(' ');
const newWord = fc.constantFrom('frankly', 'together', 'slowly', 'towns', 'in public', 'twice a year', '');

/** Changes of words that have at least two unchanged words between them, in any order. */
const independent = fc
  .uniqueArray(fc.integer({ min: 0, max: Math.floor((words.length - 2) / 4) }), { minLength: 2, maxLength: 5 })
  .chain((places) => fc.tuple(...places.map((place) => fc.tuple(fc.constant(place * 4 + 1), newWord, fc.boolean()))))
  .map((edits) =>
    edits.map(([at, word, keeps], index): readonly [string, string] => {
      const next = [...words];
      next[at] = keeps ? `${next[at]} ${word}`.trim() : word;
      return [`amendment-${index}`, next.filter((one) => one !== '').join(' ')];
    }),
  )
  .filter((proposals) => proposals.every(([, proposed]) => proposed !== BASE));

describe('a decision that is repeated on a draft without an earlier one', () => {
  it('gives what it gives without the earlier one from the start, with the same provenance', () => {
    fc.assert(
      fc.property(independent, fc.nat(), (proposals, chosen) => {
        const taken = chosen % proposals.length;
        const { steps } = acceptAll(proposals);
        const before = acceptAll(proposals.slice(0, taken)).draft;
        const expected = acceptAll(proposals.filter((_, index) => index !== taken)).draft;
        expect(replayAll(steps.slice(taken + 1), before)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('is itself on the draft on which it was taken', () => {
    fc.assert(
      fc.property(independent, (proposals) => {
        const { steps, draft } = acceptAll(proposals);
        expect(replayAll(steps, imported)).toEqual(draft);
      }),
      { numRuns: 30 },
    );
  });

  const first = BASE.replace('decide anything', 'settle anything');

  it('is not, where its words build on those of the earlier one', () => {
    const later = { ...accept(imported, 'a', first).step, id: 'b', outcome: 'accepted_with_changes' } as const;
    const step: DecidedStep = {
      ...later,
      wordingBefore: first,
      wordingAfter: first.replace('settle anything', 'settle nothing'),
    };
    expect(replayDecision(step, imported)).toBeUndefined();
  });

  it('is not, where what was accepted stands there only by the earlier one', () => {
    const { draft } = accept(imported, 'a', first);
    const { step } = accept(draft, 'b', first.replace('Every city', 'Each city'));
    expect(step.wordingAfter).toBe(first.replace('Every city', 'Each city'));
    expect(replayDecision(step, imported)).toBeUndefined();
    const contained = accept(draft, 'c', first).step;
    expect(contained.wordingAfter).toBe(contained.wordingBefore);
    expect(replayDecision(contained, imported)).toBeUndefined();
    expect(replayDecision(contained, draft)).toBe(draft);
  });

  it('keeps the words that an editor wrote theirs', () => {
    const { draft } = accept(imported, 'a', first);
    const wording = draft.wording.replace('Nobody signs', 'None subscribes');
    const proposed = BASE.replace('Nobody signs', 'None signs');
    const runs = decidedRuns(draft.runs, draft.wording.replace('Nobody signs', 'None signs'), wording, {
      amendmentId: 'b',
      decisionId: 'b',
    });
    const step: DecidedStep = {
      id: 'b',
      outcome: 'accepted_with_changes',
      wordingBefore: draft.wording,
      wordingAfter: wording,
      runs,
      base: BASE,
      proposed,
    };
    const replayed = replayDecision(step, imported);
    expect(replayed?.wording).toBe(BASE.replace('Nobody signs', 'None subscribes'));
    expect(replayed?.runs.filter(({ source }) => source !== 'import')).toEqual([
      { text: 'None ', source: 'amendment:b' },
      { text: 'subscribes', source: 'decision:b' },
    ]);
  });

  const plain = { id: 'd', outcome: 'accepted', runs: [], base: BASE, proposed: '' } as const;

  it.each<
    [string, Pick<DecidedStep, 'wordingBefore' | 'wordingAfter'>, DraftWording | null, string | null | undefined]
  >([
    ['deletes the clause that it deleted', { wordingBefore: BASE, wordingAfter: null }, imported, null],
    ['has nothing to delete where the clause is gone', { wordingBefore: first, wordingAfter: null }, null, null],
    ['does not delete a clause with other words', { wordingBefore: first, wordingAfter: null }, imported, undefined],
    ['does not reword a clause that is gone', { wordingBefore: BASE, wordingAfter: first }, null, undefined],
    ['does not bring back a clause that is there', { wordingBefore: null, wordingAfter: first }, imported, undefined],
    ['brings back a clause that is gone', { wordingBefore: null, wordingAfter: first }, null, first],
  ])('%s', (_name, wordings, draft, expected) => {
    const result = replayDecision({ ...plain, ...wordings, runs: importedRuns(first) }, draft);
    expect(result && result.wording).toBe(result === null ? null : expected);
    expect(result === null).toBe(expected === null);
  });
});

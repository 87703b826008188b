import { describe, expect, it } from '@jest/globals';
import { applyWithProvenance, initialRuns, merge3, type Run } from '@sic/text';
import fc from 'fast-check';
import { decidedRuns } from '../declaration/provenance.js';
import { mergeWithDraft } from './on-draft.js';
import { type AcceptedChange, type DraftText, undoneChanges } from './undone-changes.js';

/** Texts whose words all differ, so that it is clear which of them went. */
const text = fc
  .integer({ min: 1, max: 30 })
  .map((count) => Array.from({ length: count }, (_, at) => `w${at}`).join(' '));
/** Words that proposals bring in; none stands in a text. */
const word = fc.nat(10_000).map((number) => `n${number}`);

/** A text with some of its words replaced, deleted, or others put between. */
function edited(base: string, edits: readonly (readonly [number, 'replace' | 'delete' | 'insert', string])[]): string {
  const words = base.split(' ');
  for (const [at, kind, put] of edits) {
    const index = at % words.length;
    words.splice(index, kind === 'insert' ? 0 : 1, ...(kind === 'delete' ? [] : [put]));
    if (words.length === 0) words.push(put);
  }
  return words.join(' ');
}
const edits = fc.array(
  fc.tuple(fc.nat(40), fc.constantFrom('replace' as const, 'delete' as const, 'insert' as const), word),
  { minLength: 1, maxLength: 4 },
);

interface Draft extends DraftText {
  accepted: AcceptedChange[];
}

/** A clause with proposals accepted one after the other, as far as each merges. */
function draftOf(base: string, proposals: readonly string[]): Draft {
  let draft: Draft = { wording: base, runs: initialRuns(base, 'import'), accepted: [] };
  proposals.forEach((proposed, index) => {
    const merged = mergeWithDraft({ kind: 'replace', base, draft: draft.wording, proposed });
    if (merged.state !== 'clean' || merged.wording === draft.wording || merged.wording === '') return;
    const ids = { decisionId: `d${index}`, amendmentId: `a${index}` };
    draft = {
      wording: merged.wording,
      runs: decidedRuns(draft.runs, merged.wording, merged.wording, ids),
      accepted: [...draft.accepted, { ...ids, before: draft.wording, after: merged.wording }],
    };
  });
  return draft;
}

const drafts = fc
  .tuple(text, fc.array(edits, { minLength: 1, maxLength: 3 }))
  .map(([base, proposals]) => ({
    base,
    draft: draftOf(
      base,
      proposals.map((some) => edited(base, some)),
    ),
  }))
  .filter(({ draft }) => draft.accepted.length > 0);

/** A draft, and one of the decisions in it. */
const decided = drafts.chain(({ draft }) =>
  fc.record({ draft: fc.constant(draft), change: fc.constantFrom(...draft.accepted) }),
);

const namesOf = (draft: Draft, next: string | null): string[] =>
  undoneChanges(draft.accepted, draft, next).map(({ decisionId }) => decisionId);
const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS']) || 100 };

describe('what a new wording undoes', () => {
  it('is nothing where a proposal merges with the draft, or where the draft stays', () => {
    fc.assert(
      fc.property(drafts, edits, ({ base, draft }, some) => {
        const merged = mergeWithDraft({ kind: 'replace', base, draft: draft.wording, proposed: edited(base, some) });
        if ('wording' in merged) expect(namesOf(draft, merged.wording || null)).toEqual([]);
        expect(namesOf(draft, draft.wording)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is a decision any of whose words go, with these words', () => {
    fc.assert(
      fc.property(decided, fc.nat(), ({ draft, change }, choice) => {
        const own = draft.runs.filter(({ source }) => source === `amendment:${change.amendmentId}`);
        fc.pre(own.length > 0);
        const removed = own[choice % own.length]!;
        const next = draft.runs
          .filter((run) => run !== removed)
          .map((run) => run.text)
          .join('');
        const undone = undoneChanges(draft.accepted, draft, next).find(
          ({ decisionId }) => decisionId === change.decisionId,
        );
        expect(undone?.lostWords.join(' ')).toContain(removed.text.trim());
      }),
      RUNS,
    );
  });

  it('is a decision whose change is taken out again, words that it deleted included', () => {
    fc.assert(
      fc.property(decided, ({ draft, change }) => {
        const reverted = merge3(change.after!, change.before!, draft.wording);
        fc.pre(reverted.kind === 'merged' && reverted.text !== draft.wording);
        expect(namesOf(draft, (reverted as { text: string }).text)).toContain(change.decisionId);
      }),
      RUNS,
    );
  });

  it('is every decision where the clause is deleted', () => {
    fc.assert(
      fc.property(drafts, ({ draft }) => {
        expect(namesOf(draft, null)).toEqual(draft.accepted.map(({ decisionId }) => decisionId));
      }),
      RUNS,
    );
  });

  const ids = { decisionId: 'd', amendmentId: 'a' };
  const BASE = 'We listen to the people who live here before we decide anything.';

  it('names the words that a deletion took out and that come back', () => {
    const after = BASE.replace(' who live here', '');
    const draft = { wording: after, runs: initialRuns(after, 'import') };
    expect(undoneChanges([{ ...ids, before: BASE, after }], draft, BASE)).toEqual([
      { ...ids, lostWords: [], restoredWords: ['who live here'] },
    ]);
  });

  it('is a deletion of the clause where it is written again, and an insertion where it is deleted', () => {
    const deletion = { ...ids, before: BASE, after: null };
    expect(undoneChanges([deletion], null, 'We listen.')).toEqual([
      { ...ids, lostWords: [], restoredWords: ['We listen.'] },
    ]);
    expect(undoneChanges([deletion], null, null)).toEqual([]);
    const draft = { wording: BASE, runs: initialRuns(BASE, 'amendment:a') };
    const insertion = { ...ids, before: null, after: BASE };
    expect(undoneChanges([insertion], draft, null)).toEqual([{ ...ids, lostWords: [BASE], restoredWords: [] }]);
    expect(undoneChanges([insertion], draft, `${BASE} And we say so.`)).toEqual([]);
  });

  it('is not a decision whose words only stand elsewhere, or that changed nothing', () => {
    const after = BASE.replace('We listen', 'Cities listen');
    const draft: DraftText = {
      wording: after,
      runs: applyWithProvenance(initialRuns(BASE, 'import'), after, 'amendment:a'),
    };
    const same = { decisionId: 'e', amendmentId: 'b', before: BASE, after: BASE };
    expect(undoneChanges([same], draft, null)).toEqual([]);
    expect(undoneChanges([{ ...ids, before: BASE, after }], draft, `Before we decide, ${after}`)).toEqual([]);
  });

  it('is a decision whose words an editor wrote', () => {
    const after = BASE.replace('anything', 'all');
    const runs: Run[] = applyWithProvenance(initialRuns(BASE, 'import'), after, 'decision:d');
    expect(undoneChanges([{ ...ids, before: BASE, after }], { wording: after, runs }, BASE)).toEqual([
      { ...ids, lostWords: ['all'], restoredWords: ['anything'] },
    ]);
  });
});

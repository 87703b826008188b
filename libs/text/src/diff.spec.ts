import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMergeCases } from '../testing/merge-case.js';
import { prose, runs } from '../testing/prose.js';
import { diffWords } from './diff.js';
import type { DiffRun } from './diff.js';

function side(runs: readonly DiffRun[], other: 'removed' | 'added'): string {
  return runs
    .filter((run) => run.kind === 'same' || run.kind === other)
    .map((run) => run.text)
    .join('');
}

/** "[-removed-]{+added+}", as in git's word diff. */
function marked(before: string, after: string): string {
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
        runs.forEach((run, index) => {
          expect(run.text).not.toBe('');
          expect(run.kind).not.toBe(runs[index + 1]?.kind);
        });
      }),
      runs(500),
    );
  });

  it('loses nothing of real texts', () => {
    for (const { base, ours, merged } of readMergeCases(new URL('../fixtures/merges.jsonl', import.meta.url))) {
      for (const after of [ours, merged]) {
        const runs = diffWords(base, after);
        expect(side(runs, 'removed')).toBe(base);
        expect(side(runs, 'added')).toBe(after);
      }
    }
  });

  it('says nothing of a text that did not change', () => {
    expect(diffWords('Cities act.', 'Cities act.')).toEqual([{ kind: 'same', text: 'Cities act.' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('shows a text that is all new, or all gone', () => {
    expect(diffWords('', 'Cities act.')).toEqual([{ kind: 'added', text: 'Cities act.' }]);
    expect(diffWords('Cities act.', '')).toEqual([{ kind: 'removed', text: 'Cities act.' }]);
  });

  it.each([
    ['whole words', 'Cities should act now.', 'Cities must act now.', 'Cities [-should-]{+must+} act now.'],
    [
      'no stray word between two changes',
      'Citizens shape the public services of their town.',
      'Residents and users design the digital offers of their town.',
      '[-Citizens shape the public services-]{+Residents and users design the digital offers+} of their town.',
    ],
    [
      'a mark with the words that need it',
      'Cities, regions and states share.',
      'Cities and states share.',
      'Cities[-, regions-] and states share.',
    ],
    [
      'a whole sentence, not the end of one and the beginning of the next',
      'We share. We learn.',
      'We share. We listen. We learn.',
      'We share. {+We listen. +}We learn.',
    ],
    [
      'a whole list item',
      '* Share code\n* Share data',
      '* Share code\n* Share space\n* Share data',
      '* Share code\n{+* Share space\n+}* Share data',
    ],
    [
      'items by what they say, not by where they stand',
      '* Make source code open\n* Train the staff of every city',
      '* Measure what was learnt\n* Make all source code open\n* Train the staff of every city',
      '{+* Measure what was learnt\n+}* Make {+all +}source code open\n* Train the staff of every city',
    ],
    [
      'a removed repetition',
      'We meet to share and to share and to learn.',
      'We meet to share and to learn.',
      'We meet to share and to [-share and to -]learn.',
    ],
    ['white space alone', 'One. Two.', 'One.\n\nTwo.', 'One.[- -]{+\n\n+}Two.'],
    ['Greek', 'Οι πόλεις μαθαίνουν', 'Οι περιοχές μαθαίνουν', 'Οι [-πόλεις-]{+περιοχές+} μαθαίνουν'],
  ])('marks %s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it.each([
    ['an added word repetition as far right as it goes', 'a b a', 'a b a b a', 'a b a{+ b a+}'],
    ['a removed one, too', 'a b a b a', 'a b a', 'a b a[- b a-]'],
    [
      'a part of a sentence up to its comma',
      'We act, we learn.',
      'We act, we act, we learn.',
      'We act, {+we act, +}we learn.',
    ],
    [
      'a part of a sentence up to its semicolon',
      'We: share; act.',
      'We: share; learn; act.',
      'We: share; {+learn; +}act.',
    ],
    [
      'a sentence before the one that it is like',
      'Act now. Act.',
      'Act now. Act now. Act.',
      '{+Act now. +}Act now. Act.',
    ],
    ['the last sentence at the end', 'Act.', 'Act. Act.', 'Act.{+ Act.+}'],
    [
      'a sentence between two that begin alike',
      'The city. The region.',
      'The city. The state. The region.',
      'The city. {+The state. +}The region.',
    ],
    ['a removed sentence', 'One two. Three four. Five.', 'One two. Five.', 'One two. [-Three four. -]Five.'],
    ['a removed line', 'One\nTwo\nThree', 'One\nThree', 'One\n[-Two\n-]Three'],
    ['what stands in brackets', 'A (b) c', 'A (b) (b) c', 'A (b) {+(b) +}c'],
    ['what stands in quotation marks', '« un » fin', '« un » « deux » fin', '« un » {+« deux » +}fin'],
  ])('draws %s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it.each([
    ['a new line break', 'one two', 'one\ntwo', 'one[- -]{+\n+}two'],
    ['the indentation of a line', 'one\ntwo', 'one\n  two', 'one[-\n-]{+\n  +}two'],
    ['white space at both ends', '  act', 'act  ', '[-  -]act{+  +}'],
    [
      'the shorter of two lines as moved',
      'First it is so\nA longer line stays where it is',
      'A longer line stays where it is\nFirst it is so',
      '[-First it is so\n-]A longer line stays where it is{+\nFirst it is so+}',
    ],
    [
      'another item of a list',
      'x\n* the one\n* the two',
      'x\n* the two\n* the three',
      'x\n[-* the one\n-]* the two{+\n* the three+}',
    ],
    [
      'few words that stay in a text that is new',
      'the city of the people',
      'a town for the people',
      '[-the city of-]{+a town for+} the people',
    ],
  ])('shows %s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

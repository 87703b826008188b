import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classOf, countClasses, readMergeCases } from '../testing/merge-case.js';
import { prose, runs, sentence } from '../testing/prose.js';
import { merge3 } from './merge.js';
import type { MergeResult } from './merge.js';

/** The merged text, or undefined where a person must decide. */
function merged(base: string, mine: string, theirs: string): string | undefined {
  const result = merge3(base, mine, theirs);
  return result.kind === 'merged' ? result.text : undefined;
}

function swapped(result: MergeResult): MergeResult {
  if (result.kind === 'merged') {
    const other = { base: 'base', both: 'both', mine: 'theirs', theirs: 'mine' } as const;
    return { ...result, runs: result.runs.map(({ text, source }) => ({ text, source: other[source] })) };
  }
  const hunks = result.hunks.map((hunk) =>
    hunk.kind === 'clean' ? hunk : { ...hunk, mine: hunk.theirs, theirs: hunk.mine },
  );
  return { kind: 'conflict', hunks };
}

const moving = 'Let all of them share it.';
const around = ['Cities learn from each other.', 'Regions pay for what they use.', 'States make good laws.'];

/** Three sentences, with another before the one at `place`. */
function movedTo(place: number): string {
  return around.toSpliced(place, 0, moving).join(' ');
}

describe('merge3', () => {
  it('takes the side that changed when the other did not', () => {
    fc.assert(
      fc.property(prose, prose, (base, changed) => {
        expect(merged(base, changed, base)).toBe(changed);
        expect(merged(base, base, changed)).toBe(changed);
        expect(merged(base, changed, changed)).toBe(changed);
      }),
    );
  });

  it('answers the same whichever side is called mine', () => {
    fc.assert(
      fc.property(prose, prose, prose, (base, mine, theirs) => {
        expect(merge3(base, theirs, mine)).toEqual(swapped(merge3(base, mine, theirs)));
      }),
      runs(300),
    );
  });

  it('says of every run whose it is, and leaves nothing out', () => {
    fc.assert(
      fc.property(prose, prose, prose, (base, mine, theirs) => {
        const result = merge3(base, mine, theirs);
        if (result.kind === 'merged') expect(result.runs.map((run) => run.text).join('')).toBe(result.text);
        else expect(result.hunks.some((hunk) => hunk.kind === 'conflict')).toBe(true);
      }),
    );
  });

  it('keeps both of two edits that stand apart, word for word', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (words, first, second) => {
        const at = first % words.length;
        const other = second % words.length;
        const put = (places: Record<number, string>): string =>
          words.map((word, index) => places[index] ?? word).join(' ');
        const result = merged(put({}), put({ [at]: 'XXXX' }), put({ [other]: 'YYYY' }));
        if (Math.abs(at - other) > 3) expect(result).toBe(put({ [at]: 'XXXX', [other]: 'YYYY' }));
        else expect(result).toBeUndefined();
      }),
      runs(300),
    );
  });

  it('gives hunks that make each side when its wording is taken', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), fc.constantFrom('XXXX', ''), (words, first, second, mine) => {
        const at = first % words.length;
        const other = second % words.length;
        const put = (place: number, word: string): string =>
          words.flatMap((one, index) => (index !== place ? [one] : word === '' ? [] : [word])).join(' ');
        const result = merge3(words.join(' '), put(at, mine), put(other, 'YYYY'));
        if (result.kind === 'merged') return;
        const take = (side: 'mine' | 'theirs'): string =>
          result.hunks.map((hunk) => (hunk.kind === 'clean' ? hunk.text : hunk[side])).join('');
        expect(take('mine')).toBe(put(at, mine));
        expect(take('theirs')).toBe(put(other, 'YYYY'));
      }),
      runs(300),
    );
  });

  it('tells whose words are whose', () => {
    expect(
      merge3(
        'We share what we know with all.',
        'We openly share what we know with all.',
        'We share what we know with everybody.',
      ),
    ).toEqual({
      kind: 'merged',
      text: 'We openly share what we know with everybody.',
      runs: [
        { text: 'We', source: 'base' },
        { text: ' openly', source: 'mine' },
        { text: ' share what we know with', source: 'base' },
        { text: ' everybody', source: 'theirs' },
        { text: '.', source: 'base' },
      ],
    });
  });

  it('takes what both changed alike as the words of both, whatever one of them changed beside it', () => {
    const result = merge3(
      'Cities learning together act.',
      'Towns learning together decide.',
      'Towns learning together act.',
    );
    expect(result).toMatchObject({
      kind: 'merged',
      runs: [
        { text: 'Towns ', source: 'both' },
        { text: 'learning together', source: 'base' },
        { text: ' decide', source: 'mine' },
        { text: '.', source: 'base' },
      ],
    });
  });

  it('is a conflict, with the three wordings, when two edits touch', () => {
    expect(
      merge3('Cities should act on climate.', 'Cities must act on climate.', 'Cities should decide on climate.'),
    ).toEqual({
      kind: 'conflict',
      hunks: [
        { kind: 'clean', text: 'Cities ' },
        {
          kind: 'conflict',
          base: 'should act',
          mine: 'must act',
          theirs: 'should decide',
        },
        { kind: 'clean', text: ' on climate.' },
      ],
    });
  });

  const base = 'Cities share what they know with regions. They act.';
  it.each([
    ['the same edit', base.replace('share', 'publish'), base.replace('share', 'publish')],
    [
      'an edit that one side took further',
      base.replace('share', 'publish'),
      base.replace('share what', 'publish all that'),
    ],
    ['two sentences', base.replace('Cities', 'Towns'), base.replace('act.', 'act fast.')],
  ])('merges %s', (_, mine, theirs) => {
    expect(merged(base, mine, theirs)).toBeDefined();
  });

  it.each([
    ['both rewrite one word', base.replace('share', 'publish'), base.replace('share', 'explain')],
    ['one deletes what the other rewrites', base.replace(' They act.', ''), base.replace('act', 'decide')],
    ['one deletes everything', '', base.replace('act', 'decide')],
    [
      'both add at one place',
      base.replace('regions', 'regions and states'),
      base.replace('regions', 'regions and towns'),
    ],
    ['only a mark stands between', base.replace('regions', 'states'), base.replace('They', 'We')],
    ['two words stand between', base.replace('share', 'publish'), base.replace('know', 'learnt')],
    [
      'one side rewrote the sentence',
      base.replace('Cities share what', 'All of us publish everything'),
      base.replace('regions', 'states'),
    ],
    [
      'one splits a paragraph where the other rewrites',
      base.replace('. They', '.\n\nThey'),
      base.replace('regions. They', 'states. We'),
    ],
  ])('asks when %s', (_, mine, theirs) => {
    expect(merged(base, mine, theirs)).toBeUndefined();
    expect(merged(base, theirs, mine)).toBeUndefined();
  });

  it.each([
    [
      'blank lines on one side, a new item on the other',
      '* Share\n* Learn',
      '* Share\n\n* Learn',
      '* Share\n* Open up\n* Learn',
      '* Share\n\n* Open up\n\n* Learn',
    ],
    [
      'indentation on one side, other words on the other',
      'We:\n* share\n* learn',
      'We:\n  * share\n  * learn',
      'We:\n* share\n* listen',
      'We:\n  * share\n  * listen',
    ],
    [
      'a blank line and an indentation at one place',
      'We:\n  * share',
      'We:\n\n  * share',
      'We:\n* share',
      'We:\n\n* share',
    ],
    ['more line breaks, where both have some', 'a b\nc d', 'a b\n\nc d', 'a b\n\n\nc d', 'a b\n\n\nc d'],
  ])('takes white space as structure: %s', (_, before, mine, theirs, expected) => {
    expect(merged(before, mine, theirs)).toBe(expected);
  });

  it('is a conflict when both move a passage to different places, where it would stand twice', () => {
    expect(merged(movedTo(0), movedTo(1), movedTo(3))).toBeUndefined();
    expect(merged(around.join(' '), movedTo(1), movedTo(3))).toBeUndefined();
    expect(merged(movedTo(0), movedTo(3), movedTo(3))).toBe(movedTo(3));
    expect(merged(movedTo(0), movedTo(3), movedTo(0).replace('pay', 'care'))).toBe(movedTo(3).replace('pay', 'care'));
  });

  it('merges real texts as people did, or finds a conflict', () => {
    const cases = readMergeCases(new URL('../fixtures/merges.jsonl', import.meta.url));
    const classes = countClasses(cases.map((one) => classOf(merged(one.base, one.ours, one.theirs), one.merged)));
    expect(cases).toHaveLength(23);
    expect(classes['as merged']).toBeGreaterThanOrEqual(14);
    expect(classes['other words']).toBeLessThanOrEqual(1);
    expect(classes.conflict).toBeLessThanOrEqual(6);
  });
});

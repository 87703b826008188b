import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prose } from '../testing/prose.js';
import { applyWithProvenance, initialRuns } from './provenance.js';

describe('provenance', () => {
  it('always adds up to the text', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 5 }), (wordings) => {
        let runs = initialRuns(wordings[0]!, '0');
        wordings.forEach((wording, index) => {
          runs = applyWithProvenance(runs, wording, String(index));
          expect(runs.map((run) => run.text).join('')).toBe(wording);
          runs.forEach((run, at) => {
            expect(run.text).not.toBe('');
            expect(run.source).not.toBe(runs[at + 1]?.source);
          });
        });
      }),
    );
  });

  it('stays with its words when others are put around them', () => {
    const first = initialRuns('Cities act on climate.', 'draft');
    const second = applyWithProvenance(first, 'Cities and regions act on climate.', 'amendment 1');
    const third = applyWithProvenance(second, 'All cities and regions decide on climate now.', 'amendment 2');
    expect(second).toEqual([
      { text: 'Cities ', source: 'draft' },
      { text: 'and regions ', source: 'amendment 1' },
      { text: 'act on climate.', source: 'draft' },
    ]);
    expect(third).toEqual([
      { text: 'All cities ', source: 'amendment 2' },
      { text: 'and regions ', source: 'amendment 1' },
      { text: 'decide', source: 'amendment 2' },
      { text: ' on climate', source: 'draft' },
      { text: ' now', source: 'amendment 2' },
      { text: '.', source: 'draft' },
    ]);
  });

  it('gives white space to the words before it, and a text of white space to whom it comes from', () => {
    const first = initialRuns('Cities act.', 'draft');
    expect(applyWithProvenance(first, 'Cities act.\n\n', 'amendment')).toEqual([
      { text: 'Cities act.\n\n', source: 'draft' },
    ]);
    expect(applyWithProvenance(first, '  Cities act.', 'amendment')).toEqual([
      { text: '  ', source: 'amendment' },
      { text: 'Cities act.', source: 'draft' },
    ]);
    expect(applyWithProvenance([], ' \n', 'amendment')).toEqual([{ text: ' \n', source: 'amendment' }]);
    expect(initialRuns('', 'draft')).toEqual([]);
  });

  it('joins what was apart, when the words between are gone', () => {
    const first = initialRuns('Cities act now.', 'draft');
    const second = applyWithProvenance(first, 'Cities act quickly now.', 'amendment 1');
    expect(second.map(({ source }) => source)).toEqual(['draft', 'amendment 1', 'draft']);
    expect(applyWithProvenance(second, 'Cities act now.', 'amendment 2')).toEqual(first);
  });

  it('ends with its words', () => {
    const runs = applyWithProvenance(initialRuns('Cities act.', 'draft'), 'Regions decide.', 'amendment 1');
    expect(applyWithProvenance(runs, '', 'amendment 2')).toEqual([]);
    expect(applyWithProvenance([], 'Cities act.', 'amendment 3')).toEqual([
      { text: 'Cities act.', source: 'amendment 3' },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prose } from './diff.spec.js';
import { applyWithProvenance, initialRuns } from './provenance.js';

describe('provenance', () => {
  it('always adds up to the text', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 5 }), (wordings) => {
        let runs = initialRuns(wordings[0]!, '0');
        wordings.forEach((wording, index) => {
          runs = applyWithProvenance(runs, wording, String(index));
          expect(runs.map((run) => run.text).join('')).toBe(wording);
        });
      }),
    );
  });
});

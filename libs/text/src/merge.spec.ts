import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prose } from './diff.spec.js';
import { merge3 } from './merge.js';

describe('merge3', () => {
  it('merges edits of different words', () => {
    const result = merge3(
      'Cities should act now on climate.',
      'Cities must act now on climate.',
      'Cities should act now on housing.',
    );
    expect(result).toMatchObject({ kind: 'merged', text: 'Cities must act now on housing.' });
  });

  it('asks when two edits touch', () => {
    const result = merge3('Cities should act.', 'Cities must act.', 'Cities should decide.');
    expect(result).toEqual({
      kind: 'conflict',
      hunks: [
        { kind: 'settled', text: 'Cities ' },
        { kind: 'conflict', base: 'should act', mine: 'must act', theirs: 'should decide' },
        { kind: 'settled', text: '.' },
      ],
    });
  });

  it('takes the side that changed when the other did not', () => {
    fc.assert(
      fc.property(prose, prose, (base, changed) => {
        expect(merge3(base, changed, base)).toMatchObject({ kind: 'merged', text: changed });
        expect(merge3(base, base, changed)).toMatchObject({ kind: 'merged', text: changed });
        expect(merge3(base, changed, changed)).toMatchObject({ kind: 'merged', text: changed });
      }),
    );
  });
});

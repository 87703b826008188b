import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prose } from '../testing/prose.js';
import { collisions } from './collision.js';
import { merge3 } from './merge.js';

const base = 'Cities share what they know with regions. They act together with all who live there.';

function kindOf(one: string, other: string): string | undefined {
  return collisions([
    { id: 'a', base, proposed: one },
    { id: 'b', base, proposed: other },
  ])[0]?.kind;
}

describe('collisions', () => {
  it('finds nothing between edits that stand apart', () => {
    expect(kindOf(base.replace('share', 'publish'), base.replace('live', 'work'))).toBeUndefined();
    expect(kindOf(base, base.replace('live', 'work'))).toBeUndefined();
  });

  it.each([
    ['same', base.replace('share', 'publish'), base.replace('share', 'publish')],
    ['rewrites', base.replace('share', 'publish'), base.replace('share', 'explain')],
    ['rewrites', base.replace('share', 'publish'), base.replace('what', 'all that')],
    ['inserts', base.replace('act', 'act fast'), base.replace('act', 'act well')],
    ['deletes', '', base.replace('share', 'publish')],
    ['deletes', base.replace(' together with all who live there', ''), base.replace('live', 'work')],
  ])('says %s', (kind, one, other) => {
    expect(kindOf(one, other)).toBe(kind);
    expect(kindOf(other, one)).toBe(kind);
  });

  it('names who deletes, and the words at stake', () => {
    expect(
      collisions([
        { id: 'rewrite', base, proposed: base.replace('live', 'work') },
        { id: 'delete', base, proposed: base.replace(' together with all who live there', '') },
        { id: 'elsewhere', base, proposed: base.replace('Cities', 'Towns') },
        { id: 'other base', base: 'Towns share.', proposed: '' },
      ]),
    ).toEqual([
      {
        a: 'rewrite',
        b: 'delete',
        kind: 'deletes',
        deletedBy: 'delete',
        words: ['together with all who live there'],
      },
    ]);
  });

  it('agrees with the merge', () => {
    fc.assert(
      fc.property(prose, prose, prose, (text, one, other) => {
        const [found] = collisions([
          { id: 'a', base: text, proposed: one },
          { id: 'b', base: text, proposed: other },
        ]);
        expect(found !== undefined && found.kind !== 'same').toBe(merge3(text, one, other).kind === 'conflict');
      }),
      { numRuns: 300 },
    );
  });
});

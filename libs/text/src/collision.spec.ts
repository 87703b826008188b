import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prose, runs } from '../testing/prose.js';
import { collisions, type Edit } from './collision.js';
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

  it('names who deletes when that is the first of the two', () => {
    const [found] = collisions([
      { id: 'delete', base, proposed: base.replace(' together with all who live there', '') },
      { id: 'rewrite', base, proposed: base.replace('live', 'work') },
    ]);
    expect(found).toMatchObject({ a: 'delete', b: 'rewrite', kind: 'deletes', deletedBy: 'delete' });
  });

  it('names who deletes beside other changes of the two', () => {
    const deletes = { id: 'delete', base, proposed: base.replace(' with regions', '') };
    const both = { ...deletes, proposed: deletes.proposed.replace('share', 'publish') };
    const more = { ...deletes, proposed: base.replace(' what they know with regions', '') };
    const nearby = { id: 'other', base, proposed: base.replace('share', 'teach').replace('know', 'learn') };
    const whole = { id: 'other', base, proposed: base.replace('share what they know with regions', 'teach in towns') };
    for (const edits of [
      [more, nearby],
      [both, whole],
    ]) {
      expect(collisions(edits)).toMatchObject([{ kind: 'deletes', deletedBy: 'delete' }]);
      expect(collisions(edits.toReversed())).toMatchObject([{ kind: 'deletes', deletedBy: 'delete' }]);
    }
  });

  it('names nobody who deletes words only next to those that the other changes', () => {
    const learns = base.replace('know', 'learn');
    for (const deletes of [base.replace(' with regions', ''), base.replace(' what they', '')]) {
      expect(kindOf(deletes, learns)).toBe('rewrites');
      expect(kindOf(learns, deletes)).toBe('rewrites');
    }
  });

  it('says rewrites where one adds words next to those that the other changes', () => {
    const [adds, changes] = [base.replace('act', 'act fast'), base.replace('act', 'work')];
    expect([kindOf(adds, changes), kindOf(changes, adds)]).toEqual(['rewrites', 'rewrites']);
  });

  it('says nothing of an empty line before or after the text', () => {
    for (const text of [`\n\n${base}`, `${base}\n\n`]) expect(kindOf(text, text)).toBeUndefined();
  });

  it('says what is gravest wherever it stands, of two deletions the first', () => {
    const edit = (id: string, cities: string, live: string): Edit => ({
      id,
      base,
      proposed: base.replace('Cities share', cities).replace('together with all', live),
    });
    const found = (one: [string, string], other: [string, string]) =>
      collisions([edit('a', ...one), edit('b', ...other)])[0];
    expect(found(['Towns share', 'with all'], ['Regions share', 'with all'])).toMatchObject({ kind: 'rewrites' });
    const [first, second] = [
      ['Cities', 'together with some'],
      ['Cities publish', 'together'],
    ] as const;
    expect(found([...first], [...second])).toMatchObject({ kind: 'deletes', deletedBy: 'a' });
    expect(found([...second], [...first])).toMatchObject({ kind: 'deletes', deletedBy: 'b' });
  });

  it('names nobody who deletes where nobody does', () => {
    const found = collisions([
      { id: 'a', base, proposed: base.replace('share', 'publish') },
      { id: 'b', base, proposed: base.replace('share', 'explain') },
    ]);
    expect(found).toEqual([{ a: 'a', b: 'b', kind: 'rewrites', words: ['share'] }]);
  });

  it('says of a pair what is gravest, and the words of every place', () => {
    const rewrites = base
      .replace('Cities', 'Towns')
      .replace('live', 'work')
      .replace('with regions', 'with all regions');
    const same = { id: 'same', base, proposed: base.replace('Cities', 'Towns') };
    const inserts = { id: 'inserts', base, proposed: same.proposed.replace('with regions', 'with other regions') };
    const other = { id: 'rewrites', base, proposed: inserts.proposed.replace('live', 'act') };
    const deletes = {
      id: 'deletes',
      base,
      proposed: inserts.proposed.replace(' together with all who live there', ''),
    };
    const whole = { id: 'all', base, proposed: rewrites };
    const against = (edit: Edit): object => collisions([whole, edit])[0]!;
    expect(against(same)).toEqual({ a: 'all', b: 'same', kind: 'same', words: ['Cities'] });
    expect(against(inserts)).toMatchObject({ kind: 'inserts', words: ['Cities', ''] });
    expect(against(other)).toMatchObject({ kind: 'rewrites', words: ['Cities', '', 'live'] });
    expect(against(deletes)).toMatchObject({
      kind: 'deletes',
      deletedBy: 'deletes',
      words: ['Cities', '', 'together with all who live there'],
    });
  });

  it('compares every pair of one base, in the order given', () => {
    const edit = (id: string, word: string): Edit => ({ id, base, proposed: base.replace('share', word) });
    const pairs = collisions([edit('a', 'publish'), edit('b', 'explain'), edit('c', 'open')]);
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['a b', 'a c', 'b c']);
    expect(collisions([edit('a', 'publish')])).toEqual([]);
    expect(collisions([])).toEqual([]);
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
      runs(300),
    );
  });
});

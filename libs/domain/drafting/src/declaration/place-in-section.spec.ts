import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftClauseBefore, type PlacedClause, placeAfterAnchor, placeRightAfter } from './place-in-section.js';

const clause = (id: string, position: number, given: Partial<PlacedClause> = {}): PlacedClause => ({
  id,
  position,
  placedAfterId: null,
  isNew: false,
  isInDraft: true,
  ...given,
});

/** Puts clauses into a section one after the other, as decisions do, and gives their ids in reading order. */
function put(anchors: readonly string[], deleted: readonly string[] = []): string[] {
  const clauses = ['x', 'y', 'z'].map((id, index) => clause(id, index, { isInDraft: !deleted.includes(id) }));
  anchors.forEach((anchor, index) => {
    const { before, after } = placeAfterAnchor(clauses, anchor);
    const position =
      before === null
        ? after!.position - 1
        : after === null
          ? before.position + 1
          : (before.position + after.position) / 2;
    clauses.push(clause(`n${index}`, position, { placedAfterId: anchor, isNew: true }));
    clauses.sort((a, b) => a.position - b.position);
  });
  return clauses.filter(({ isInDraft }) => isInDraft).map(({ id }) => id);
}

describe('the place of a new clause', () => {
  it('is in the order of acceptance after the same clause, and after the heading of the section', () => {
    expect(put(['x', 'x', 'x'])).toEqual(['x', 'n0', 'n1', 'n2', 'y', 'z']);
    expect(put(['section', 'section'])).toEqual(['n0', 'n1', 'x', 'y', 'z']);
    expect(put(['x', 'n0', 'x'])).toEqual(['x', 'n0', 'n1', 'n2', 'y', 'z']);
  });

  it('is kept between the neighbours that remain when the clause before it is deleted', () => {
    expect(put(['y', 'x', 'y'], ['y'])).toEqual(['x', 'n1', 'n0', 'n2', 'z']);
    expect(put(['z', 'z'], ['x', 'y', 'z'])).toEqual(['n0', 'n1']);
  });

  it('is exactly where an editor chose it', () => {
    const clauses = [clause('x', 0), clause('n', 0.5, { isNew: true, placedAfterId: 'x' }), clause('y', 1)];
    expect(placeRightAfter(clauses, 'x')).toMatchObject({ before: { id: 'x' }, after: { id: 'n' } });
    expect(placeRightAfter(clauses, 'section')).toMatchObject({ before: null, after: { id: 'x' } });
    expect(placeAfterAnchor(clauses, 'x')).toMatchObject({ before: { id: 'n' }, after: { id: 'y' } });
  });

  it('is told by the clause of the draft before it', () => {
    const clauses = [clause('x', 0), clause('gone', 1, { isInDraft: false })];
    expect(draftClauseBefore(clauses, placeAfterAnchor(clauses, 'gone'))?.id).toBe('x');
    const first = [clause('gone', 0, { isInDraft: false }), clause('x', 1)];
    expect(draftClauseBefore(first, placeAfterAnchor(first, 'gone'))).toBeNull();
    expect(draftClauseBefore(clauses, placeAfterAnchor([], 'gone'))).toBeNull();
  });

  it('never parts those that were put after the same clause, nor changes their order', () => {
    const anchor = fc.constantFrom('x', 'y', 'z', 'section');
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 12 }), fc.subarray(['x', 'y', 'z']), (anchors, deleted) => {
        const order = put(anchors, deleted);
        expect(new Set(order).size).toBe(order.length);
        for (const one of ['x', 'y', 'z', 'section']) {
          const own = anchors.flatMap((it, index) => (it === one ? [`n${index}`] : []));
          const from = order.indexOf(own[0] ?? '');
          if (own.length > 0) expect(order.slice(from, from + own.length)).toEqual(own);
          if (own.length > 0 && one !== 'section' && !deleted.includes(one)) expect(order[from - 1]).toBe(one);
        }
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../testing/prose.js';
import { commonSubsequence } from './sequence.js';

/** The pairs as [place in the first, place in the second]. */
function pairsOf(a: readonly number[], b: readonly number[]): [number, number][] {
  const pairs = commonSubsequence(Int32Array.from(a), Int32Array.from(b));
  expect(pairs).toHaveLength(a.length);
  return [...pairs].flatMap((j, i): [number, number][] => (j < 0 ? [] : [[i, j]]));
}

/** Length of the longest common subsequence, by the table of all prefixes. */
function longest(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, j) => next.push(one === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)));
    row = next;
  }
  return row.at(-1)!;
}

/** Every pair is of equal elements, and both sides go forward. */
function expectCommon(pairs: readonly [number, number][], a: readonly number[], b: readonly number[]): void {
  pairs.forEach(([i, j], index) => {
    expect(a[i]).toBe(b[j]);
    const next = pairs[index + 1];
    if (next) expect(next[1]).toBeGreaterThan(j);
  });
}

const range = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index);

describe('commonSubsequence', () => {
  it('is common, in order, and the longest', () => {
    const sequence = fc.array(fc.nat({ max: 4 }), { maxLength: 14 });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const pairs = pairsOf(a, b);
        expectCommon(pairs, a, b);
        expect(pairs).toHaveLength(longest(a, b));
      }),
      runs(300),
    );
  });

  it('finds what stands between differing ends, and nothing where nothing is common', () => {
    expect(pairsOf([1, 2, 3], [1, 9, 3])).toEqual([
      [0, 0],
      [2, 2],
    ]);
    expect(pairsOf([1, 2], [2, 1])).toHaveLength(1);
    expect(pairsOf([8, 1, 2, 7], [1, 2, 9])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(pairsOf([1, 2], [3, 4])).toEqual([]);
    expect(pairsOf([], [1])).toEqual([]);
    expect(pairsOf([1], [])).toEqual([]);
  });

  describe('of sequences that differ in more than it looks for', () => {
    it('keeps the elements that occur once in both, in the longest order that they share', () => {
      // Each anchor stands between 200 elements of which the other sequence has none.
      const between = (from: number, anchors: readonly number[]): number[] =>
        anchors.flatMap((anchor, index) => [...range(from + index * 200, 200), anchor]);
      const a = [...between(10_000, [1, 2, 3, 4, 5]), 10_000];
      const b = [...between(20_000, [1, 4, 2, 3, 5]), 20_000];
      const pairs = pairsOf(a, b);
      expectCommon(pairs, a, b);
      expect(pairs.map(([i]) => a[i])).toEqual([1, 2, 3, 5]);
    });

    it('keeps what stands beside an anchor, though it occurs more often', () => {
      const a = [...range(10_000, 400), 7, 1, 7, ...range(11_000, 400)];
      const b = [...range(20_000, 400), 7, 1, 7, ...range(21_000, 400)];
      expect(pairsOf(a, b)).toEqual([
        [400, 400],
        [401, 401],
        [402, 402],
      ]);
    });

    it('has nothing in common without such an element', () => {
      const a = [...range(10_000, 400), 7, 7, ...range(11_000, 400)];
      const b = [...range(20_000, 400), 7, 7, ...range(21_000, 400)];
      expect(pairsOf(a, b)).toEqual([]);
      const once = [...range(20_000, 400), 7, ...range(21_000, 400)];
      expect(pairsOf(a, once)).toEqual([]);
      expect(pairsOf(once, a)).toEqual([]);
    });

    it('is the longest as long as no more than 600 elements differ', () => {
      const repeated = [7, 8, 7, 8];
      const a = [...range(10_000, 150), ...repeated, ...range(11_000, 150)];
      const b = [...range(20_000, 150), ...repeated, ...range(21_000, 150)];
      expect(pairsOf(a, b).map(([i]) => a[i])).toEqual(repeated);
      expect(pairsOf([...a, 1], b)).toEqual([]);
    });
  });
});

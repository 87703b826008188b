import type { Passage } from './passage.js';
import { commonSubsequence } from './sequence.js';

/** Stretches of whole equal lines, in words; and which changed line of `before` became which of `after`. */
export interface LinePairs {
  readonly equal: readonly { a0: number; b0: number; length: number }[];
  readonly partner: ReadonlyMap<number, number>;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly bag: ReadonlyMap<number, number>;
  readonly weight: number;
}

/** Two lines belong together when they share at least this part of their weight. */
const ALIKE = 0.3;
const MOST_CELLS = 60_000;

/** Pairs the lines (paragraphs, list items, headings) of two passages, in order: equal ones and alike ones. */
export function pairLines(before: Passage, after: Passage, a: Int32Array, b: Int32Array): LinePairs {
  const linesA = linesOf(before, a);
  const linesB = linesOf(after, b);
  const ids = new Map<string, number>();
  const idsA = lineIds(linesA, a, ids);
  const idsB = lineIds(linesB, b, ids);
  const equal: { a0: number; b0: number; length: number }[] = [];
  const partner = new Map<number, number>();
  const pairUp = (i: number, j: number): void => {
    partner.set(i, j);
    if (idsA[i] === idsB[j])
      equal.push({ a0: linesA[i]!.from, b0: linesB[j]!.from, length: linesA[i]!.to - linesA[i]!.from });
  };
  let start = 0;
  let endA = linesA.length;
  let endB = linesB.length;
  while (start < endA && start < endB && idsA[start] === idsB[start]) start += 1;
  while (endA > start && endB > start && idsA[endA - 1] === idsB[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  for (let index = 0; index < start; index += 1) pairUp(index, index);
  if ((endA - start + 1) * (endB - start + 1) <= MOST_CELLS) {
    pairAlike(linesA, linesB, idsA, idsB, before.weights, a, start, endA, endB, pairUp);
  } else {
    commonSubsequence(idsA.subarray(start, endA), idsB.subarray(start, endB)).forEach((j, i) => {
      if (j >= 0) pairUp(start + i, start + j);
    });
  }
  for (let index = endA; index < linesA.length; index += 1) pairUp(index, index - endA + endB);
  return { equal, partner };
}

function linesOf(passage: Passage, ids: Int32Array): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let index = 1; index <= ids.length; index += 1) {
    if (index < ids.length && passage.lineOf[index] === passage.lineOf[from]) continue;
    const bag = new Map<number, number>();
    let weight = 0;
    for (let word = from; word < index; word += 1) {
      bag.set(ids[word]!, (bag.get(ids[word]!) ?? 0) + passage.weights[word]!);
      weight += passage.weights[word]!;
    }
    lines.push({ from, to: index, bag, weight });
    from = index;
  }
  return lines;
}

function lineIds(lines: readonly Line[], words: Int32Array, ids: Map<string, number>): Int32Array {
  return Int32Array.from(lines, (line) => {
    const key = words.subarray(line.from, line.to).join(' ');
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = ids.size));
    return id;
  });
}

/** In-order pairing of greatest shared weight, among lines that are alike. */
function pairAlike(
  linesA: readonly Line[],
  linesB: readonly Line[],
  idsA: Int32Array,
  idsB: Int32Array,
  weights: readonly number[],
  a: Int32Array,
  start: number,
  endA: number,
  endB: number,
  pairUp: (i: number, j: number) => void,
): void {
  const rows = endA - start;
  const columns = endB - start;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const score = new Float64Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const cell = row * width + column;
      const i = start + row;
      const j = start + column;
      score[cell] = idsA[i] === idsB[j] ? linesA[i]!.weight * 1.1 : alikeWeight(linesA[i]!, linesB[j]!);
      const paired = score[cell]! > 0 ? score[cell]! + best[cell + width + 1]! : -1;
      best[cell] = Math.max(paired, best[cell + width]!, best[cell + 1]!);
    }
  }
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const cell = row * width + column;
    if (score[cell]! > 0 && best[cell] === score[cell]! + best[cell + width + 1]!) {
      pairUp(start + row, start + column);
      row += 1;
      column += 1;
    } else if (best[cell] === best[cell + width]!) {
      row += 1;
    } else {
      column += 1;
    }
  }
}

/** The weight that two lines share, or 0 when it is too small a part of both. */
function alikeWeight(left: Line, right: Line): number {
  const [small, large] = left.bag.size < right.bag.size ? [left, right] : [right, left];
  let shared = 0;
  for (const [id, weight] of small.bag) shared += Math.min(weight, large.bag.get(id) ?? 0);
  return shared >= ALIKE * ((left.weight + right.weight) / 2)
    ? shared * (shared / ((left.weight + right.weight) / 2))
    : 0;
}

import type { Passage } from './passage.js';
import { pairLines } from './lines.js';
import { commonSubsequence } from './sequence.js';
import type { Pairs } from './sequence.js';
import { slideChanges } from './slide.js';

/** What starting another change costs: a run of kept words must weigh more than this to stand between two changes. */
const CHANGE_COST = 1.9;
/** How much of its weight a word keeps when the lines around it do not belong together. */
const STRANGER = 0.35;
/** Cells of the exact alignment; beyond it the bounded one is used. */
const MOST_CELLS = 1_500_000;

/**
 * Which words of `before` stand in `after`, as a person would say: `pairs[i]` is the index in `after`, or -1.
 * Lines that belong together are found first; inside changed stretches the kept words are those that together weigh
 * most, where each separate change costs something, so that no stray "the" stands between two changes.
 */
export function align(before: Passage, after: Passage): Pairs {
  const ids = new Map<string, number>();
  const a = intern(before.words, ids);
  const b = intern(after.words, ids);
  const lines = pairLines(before, after, a, b);
  const pairs = new Int32Array(a.length).fill(-1);
  let a0 = 0;
  let b0 = 0;
  for (const stretch of lines.equal) {
    alignStretch(before, after, a, b, a0, stretch.a0, b0, stretch.b0, lines.partner, pairs);
    for (let index = 0; index < stretch.length; index += 1) pairs[stretch.a0 + index] = stretch.b0 + index;
    a0 = stretch.a0 + stretch.length;
    b0 = stretch.b0 + stretch.length;
  }
  alignStretch(before, after, a, b, a0, a.length, b0, b.length, lines.partner, pairs);
  slideChanges(before, after, pairs);
  return pairs;
}

function intern(words: readonly string[], ids: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    let id = ids.get(word);
    if (id === undefined) ids.set(word, (id = ids.size));
    return id;
  });
}

function alignStretch(
  before: Passage,
  after: Passage,
  a: Int32Array,
  b: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  partner: ReadonlyMap<number, number>,
  pairs: Pairs,
): void {
  if (a0 === a1 || b0 === b1) return;
  if ((a1 - a0 + 1) * (b1 - b0 + 1) <= MOST_CELLS) {
    heaviestAlignment(before, after, a, b, a0, a1, b0, b1, partner, pairs);
    return;
  }
  const found = commonSubsequence(a.subarray(a0, a1), b.subarray(b0, b1));
  found.forEach((j, i) => {
    if (j >= 0) pairs[a0 + i] = b0 + j;
  });
  dropStrayMatches(before, a0, a1, b0, b1, pairs);
}

/** Alignment of greatest weight with a cost per change (Gotoh's scheme with two states: kept, changing). */
function heaviestAlignment(
  before: Passage,
  after: Passage,
  a: Int32Array,
  b: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  partner: ReadonlyMap<number, number>,
  pairs: Pairs,
): void {
  const rows = a1 - a0;
  const columns = b1 - b0;
  const width = columns + 1;
  // Bits: 1 = the kept state came from a change; 2 = the change state was opened here; 4 = it skipped a word of `after`.
  const trace = new Uint8Array((rows + 1) * width);
  let kept = new Float64Array(width).fill(-Infinity);
  let changing = new Float64Array(width);
  kept[0] = 0;
  changing[0] = -CHANGE_COST;
  trace[0] = 2;
  for (let column = 1; column <= columns; column += 1) {
    changing[column] = -CHANGE_COST;
    trace[column] = column === 1 ? 4 : 4;
  }
  for (let row = 1; row <= rows; row += 1) {
    const nextKept = new Float64Array(width).fill(-Infinity);
    const nextChanging = new Float64Array(width);
    nextChanging[0] = -CHANGE_COST;
    const word = a0 + row - 1;
    const line = partner.get(before.lineOf[word]!);
    for (let column = 1; column <= columns; column += 1) {
      let bits = 0;
      const other = b0 + column - 1;
      if (a[word] === b[other]) {
        const weight = before.weights[word]! * (line === after.lineOf[other] ? 1 : STRANGER);
        const fromChange = changing[column - 1]! > kept[column - 1]!;
        nextKept[column] = weight + (fromChange ? changing[column - 1]! : kept[column - 1]!);
        if (fromChange) bits |= 1;
      }
      const up = changing[column]!;
      const left = nextChanging[column - 1]!;
      let best = Math.max(up, left);
      if (left > up) bits |= 4;
      const opened = nextKept[column]! - CHANGE_COST;
      if (opened > best) {
        best = opened;
        bits |= 2;
      }
      nextChanging[column] = best;
      trace[row * width + column] = bits;
    }
    kept = nextKept;
    changing = nextChanging;
  }
  let row = rows;
  let column = columns;
  let inKept = kept[columns]! >= changing[columns]!;
  while (row > 0 && column > 0) {
    const bits = trace[row * width + column]!;
    if (inKept) {
      pairs[a0 + row - 1] = b0 + column - 1;
      inKept = (bits & 1) === 0;
      row -= 1;
      column -= 1;
    } else if (bits & 2) {
      inKept = true;
    } else if (bits & 4) {
      column -= 1;
    } else {
      row -= 1;
    }
  }
}

/** In the bounded alignment: unmarks runs of kept words too light to stand between two changes. */
function dropStrayMatches(before: Passage, a0: number, a1: number, b0: number, b1: number, pairs: Pairs): void {
  let start = a0;
  while (start < a1) {
    if (pairs[start]! < 0) {
      start += 1;
      continue;
    }
    let end = start;
    let weight = 0;
    do {
      weight += before.weights[end]!;
      end += 1;
    } while (end < a1 && pairs[end] === pairs[end - 1]! + 1);
    const atEdge = (start === a0 && pairs[start] === b0) || (end === a1 && pairs[end - 1] === b1 - 1);
    if (!atEdge && weight < CHANGE_COST) pairs.fill(-1, start, end);
    start = end;
  }
}

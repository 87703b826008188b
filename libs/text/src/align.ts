import { pairLines } from './lines.js';
import { startsLine } from './passage.js';
import type { Passage } from './passage.js';
import { commonSubsequence } from './sequence.js';
import type { Pairs } from './sequence.js';
import { slideChanges } from './slide.js';

/** What starting another change costs: a run of kept words must weigh more than this to stand between two changes. */
const CHANGE_COST = 1.9;
/** How much of its weight a word keeps when the lines around it do not belong together. */
const STRANGER = 0.35;
/** What it adds that the first, or the last, words of two lines that belong together are the same. */
const LINE_EDGE = 1.5;
/** Cells of the exact alignment; beyond it the bounded one is used. */
const MOST_CELLS = 1_500_000;

/** Two passages with their words as ids, and which changed line of `before` became which of `after`. */
interface Texts {
  readonly before: Passage;
  readonly after: Passage;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly partner: ReadonlyMap<number, number>;
}

/** Words `a0` to `a1` of `before` and `b0` to `b1` of `after`, which stand between words that are paired. */
interface Stretch {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/**
 * Which words of `before` stand in `after`, as a person would say: `pairs[i]` is the index in `after`, or -1.
 * Lines that belong together are found first; inside changed stretches the kept words are those that together weigh
 * most, where each separate change costs something, so that no stray "the" stands between two changes.
 */
export function align(before: Passage, after: Passage): Pairs {
  const ids = new Map<string, number>();
  const a = intern(before.keys, ids);
  const b = intern(after.keys, ids);
  const lines = pairLines(before, after, a, b);
  const texts: Texts = { before, after, a, b, partner: lines.partner };
  const pairs = new Int32Array(a.length).fill(-1);
  let a0 = 0;
  let b0 = 0;
  for (const equal of lines.equal) {
    alignStretch(texts, { a0, a1: equal.a0, b0, b1: equal.b0 }, pairs);
    for (let index = 0; index < equal.length; index += 1) pairs[equal.a0 + index] = equal.b0 + index;
    a0 = equal.a0 + equal.length;
    b0 = equal.b0 + equal.length;
  }
  alignStretch(texts, { a0, a1: a.length, b0, b1: b.length }, pairs);
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

function alignStretch(texts: Texts, stretch: Stretch, pairs: Pairs): void {
  const { a0, a1, b0, b1 } = stretch;
  if (a0 === a1 || b0 === b1) return;
  if ((a1 - a0 + 1) * (b1 - b0 + 1) <= MOST_CELLS) return heaviestAlignment(texts, stretch, pairs);
  const found = commonSubsequence(texts.a.subarray(a0, a1), texts.b.subarray(b0, b1));
  found.forEach((j, i) => {
    if (j >= 0) pairs[a0 + i] = b0 + j;
  });
  dropStrayMatches(texts.before, stretch, pairs);
}

/** In a cell of the trace: the kept word follows a change. */
const AFTER_CHANGE = 1;
/** In a cell of the trace: the change begins here, after a kept word. */
const OPENS = 2;
/** In a cell of the trace: the change skips a word of `after`, else one of `before`. */
const SKIPS_AFTER = 4;

/** Alignment of greatest weight with a cost per change (Gotoh 1982, with two states: kept and changing). */
function heaviestAlignment(texts: Texts, stretch: Stretch, pairs: Pairs): void {
  const { a0, a1, b0, b1 } = stretch;
  const rows = a1 - a0;
  const columns = b1 - b0;
  const width = columns + 1;
  const trace = new Uint8Array((rows + 1) * width).fill(SKIPS_AFTER, 1, width);
  let kept = new Float64Array(width).fill(-Infinity);
  let changing = new Float64Array(width).fill(-CHANGE_COST);
  let nextKept = new Float64Array(width).fill(-Infinity);
  let nextChanging = new Float64Array(width);
  kept[0] = 0;
  for (let row = 1; row <= rows; row += 1) {
    nextChanging[0] = -CHANGE_COST;
    nextKept[0] = -Infinity;
    for (let column = 1; column <= columns; column += 1) {
      let cell = 0;
      const weight = weightOf(texts, a0 + row - 1, b0 + column - 1);
      const followsChange = changing[column - 1]! > kept[column - 1]!;
      nextKept[column] = weight + (followsChange ? changing[column - 1]! : kept[column - 1]!);
      if (followsChange) cell |= AFTER_CHANGE;
      const skipsAfter = nextChanging[column - 1]! > changing[column]!;
      if (skipsAfter) cell |= SKIPS_AFTER;
      const going = skipsAfter ? nextChanging[column - 1]! : changing[column]!;
      const opened = nextKept[column]! - CHANGE_COST;
      if (opened > going) cell |= OPENS;
      nextChanging[column] = Math.max(going, opened);
      trace[row * width + column] = cell;
    }
    [kept, nextKept] = [nextKept, kept];
    [changing, nextChanging] = [nextChanging, changing];
  }
  follow(trace, width, stretch, kept[columns]! >= changing[columns]!, pairs);
}

/** Walks the trace back from its last cell and writes the pairs. */
function follow(trace: Uint8Array, width: number, { a0, a1, b0, b1 }: Stretch, endsKept: boolean, pairs: Pairs): void {
  let row = a1 - a0;
  let column = b1 - b0;
  let isKept = endsKept;
  while (row > 0 && column > 0) {
    const cell = trace[row * width + column]!;
    if (isKept) {
      pairs[a0 + row - 1] = b0 + column - 1;
      isKept = (cell & AFTER_CHANGE) === 0;
      row -= 1;
      column -= 1;
    } else if (cell & OPENS) {
      isKept = true;
    } else if (cell & SKIPS_AFTER) {
      column -= 1;
    } else {
      row -= 1;
    }
  }
}

/** What it is worth that these two words stand for each other; -Infinity when they are not the same. */
function weightOf({ before, after, a, b, partner }: Texts, word: number, other: number): number {
  if (a[word] !== b[other]) return -Infinity;
  const weight = before.weights[word]!;
  if (partner.get(before.lineOf[word]!) !== after.lineOf[other]) return weight * STRANGER;
  const isFirst = startsLine(before, word) && startsLine(after, other);
  const isLast = startsLine(before, word + 1) && startsLine(after, other + 1);
  return weight + (Number(isFirst) + Number(isLast)) * LINE_EDGE;
}

/** After the bounded alignment: unmarks runs of kept words too light to stand between two changes. */
function dropStrayMatches(before: Passage, { a0, a1, b0, b1 }: Stretch, pairs: Pairs): void {
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
    const isAtEdge = (start === a0 && pairs[start] === b0) || (end === a1 && pairs[end - 1] === b1 - 1);
    if (!isAtEdge && weight < CHANGE_COST) pairs.fill(-1, start, end);
    start = end;
  }
}

/** Pairs of equal elements of two sequences, as `pairs[i] = j` for the first and -1 where there is none; increasing. */
export type Pairs = Int32Array;

/** How many differing elements Myers' algorithm may look for before anchors split the work. */
const MOST_DIFFERENCES = 600;

/**
 * A common subsequence of two sequences of ids: the longest one while few elements differ (Myers 1986), else split at
 * the elements that occur once in both (patience), else, without such an anchor, nothing in common. So the time is
 * bounded by about `600 × length`, whatever the texts.
 */
export function commonSubsequence(a: Int32Array, b: Int32Array): Pairs {
  const pairs = new Int32Array(a.length).fill(-1);
  const work: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let next = work.pop(); next; next = work.pop()) {
    let [a0, a1, b0, b1] = next;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) pairs[--a1] = --b1;
    if (a0 === a1 || b0 === b1) continue;
    if (myers(a.subarray(a0, a1), b.subarray(b0, b1), a0, b0, pairs)) continue;
    let fromA = a0;
    let fromB = b0;
    const anchors = uniqueAnchors(a, b, a0, a1, b0, b1);
    if (anchors.length === 0) continue;
    for (const [i, j] of anchors) {
      pairs[i] = j;
      work.push([fromA, i, fromB, j]);
      fromA = i + 1;
      fromB = j + 1;
    }
    work.push([fromA, a1, fromB, b1]);
  }
  return pairs;
}

/** Myers' greedy algorithm; writes pairs and returns true, or returns false when more than the bound differs. */
function myers(a: Int32Array, b: Int32Array, aOffset: number, bOffset: number, pairs: Pairs): boolean {
  const bound = Math.min(MOST_DIFFERENCES, a.length + b.length);
  const furthest = new Int32Array(2 * bound + 3);
  const middle = bound + 1;
  const trace: Int32Array[] = [];
  for (let differences = 0; differences <= bound; differences += 1) {
    trace.push(furthest.slice(middle - differences - 1, middle + differences + 2));
    for (let k = -differences; k <= differences; k += 2) {
      const down = k === -differences || (k !== differences && furthest[middle + k - 1]! < furthest[middle + k + 1]!);
      let x = down ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      furthest[middle + k] = x;
      if (x >= a.length && y >= b.length) {
        backtrack(trace, a.length, b.length, aOffset, bOffset, pairs);
        return true;
      }
    }
  }
  return false;
}

function backtrack(
  trace: Int32Array[],
  aLength: number,
  bLength: number,
  aOffset: number,
  bOffset: number,
  pairs: Pairs,
): void {
  let x = aLength;
  let y = bLength;
  for (let differences = trace.length - 1; differences >= 0; differences -= 1) {
    const row = trace[differences]!;
    const at = (k: number): number => row[k + differences + 1]!;
    const k = x - y;
    const down = k === -differences || (k !== differences && at(k - 1) < at(k + 1));
    const previousX = differences === 0 ? 0 : down ? at(k + 1) : at(k - 1);
    const previousY = differences === 0 ? 0 : previousX - (down ? k + 1 : k - 1);
    while (x > previousX && y > previousY) {
      x -= 1;
      y -= 1;
      pairs[aOffset + x] = bOffset + y;
    }
    x = previousX;
    y = previousY;
  }
}

/** Elements that occur exactly once in both slices, in the longest order that they share. */
function uniqueAnchors(
  a: Int32Array,
  b: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): [number, number][] {
  const seenA = positionsOfUnique(a, a0, a1);
  const seenB = positionsOfUnique(b, b0, b1);
  const candidates: [number, number][] = [];
  for (const [id, i] of seenA) {
    const j = seenB.get(id);
    if (i >= 0 && j !== undefined && j >= 0) candidates.push([i, j]);
  }
  candidates.sort((left, right) => left[0] - right[0]);
  const tails: number[] = [];
  const before = new Int32Array(candidates.length).fill(-1);
  candidates.forEach(([, j], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if (candidates[tails[half]!]![1] < j) low = half + 1;
      else high = half;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const anchors: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) anchors.push(candidates[index]!);
  return anchors.reverse();
}

function positionsOfUnique(ids: Int32Array, from: number, to: number): Map<number, number> {
  const positions = new Map<number, number>();
  for (let index = from; index < to; index += 1) positions.set(ids[index]!, positions.has(ids[index]!) ? -1 : index);
  return positions;
}

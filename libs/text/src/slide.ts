import type { Passage } from './passage.js';
import type { Pairs } from './sequence.js';

/**
 * Many additions and removals can be marked in several places ("a b a" → "a b a b a"). Moves each to where a person
 * would mark it: whole lines first, then whole sentences, then as far right as it goes. The same rule on both sides
 * of a merge also makes equal edits fall on the same place.
 */
export function slideChanges(before: Passage, after: Passage, pairs: Pairs): void {
  const back = new Int32Array(after.words.length).fill(-1);
  pairs.forEach((j, i) => {
    if (j >= 0) back[j] = i;
  });
  slideRemovals(before, after, pairs, back);
  slideRemovals(after, before, back, pairs);
}

/** Slides runs of `one` that have no partner and stand between words whose partners are neighbours. */
function slideRemovals(one: Passage, other: Passage, pairs: Pairs, back: Pairs): void {
  let start = 0;
  while (start < pairs.length) {
    if (pairs[start]! >= 0) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < pairs.length && pairs[end]! < 0) end += 1;
    const left = start > 0 ? pairs[start - 1]! : -1;
    const right = end < pairs.length ? pairs[end]! : other.words.length;
    start = left + 1 === right ? slide(one, pairs, back, start, end) : end;
  }
}

function slide(one: Passage, pairs: Pairs, back: Pairs, start: number, end: number): number {
  let furthestLeft = 0;
  while (
    canMove(
      one,
      pairs,
      start - furthestLeft - 1,
      end - furthestLeft - 1,
      pairs[start - furthestLeft] ?? -1,
      furthestLeft,
    )
  ) {
    furthestLeft += 1;
  }
  let furthestRight = 0;
  while (
    end + furthestRight < pairs.length &&
    pairs[end + furthestRight]! >= 0 &&
    (furthestRight === 0 || pairs[end + furthestRight] === pairs[end + furthestRight - 1]! + 1) &&
    one.keys[start + furthestRight] === one.keys[end + furthestRight]
  ) {
    furthestRight += 1;
  }
  let bestShift = 0;
  let bestScore = -1;
  for (let shift = -furthestLeft; shift <= furthestRight; shift += 1) {
    const score = boundary(one, start + shift) + boundary(one, end + shift);
    if (score >= bestScore) [bestScore, bestShift] = [score, shift];
  }
  for (let step = 0; step < -bestShift; step += 1) rewire(pairs, back, start - 1 - step, end - 1 - step);
  for (let step = 0; step < bestShift; step += 1) rewire(pairs, back, end + step, start + step);
  return end + Math.max(bestShift, 0);
}

function canMove(one: Passage, pairs: Pairs, from: number, to: number, next: number, moved: number): boolean {
  if (from < 0 || pairs[from]! < 0 || one.keys[from] !== one.keys[to]) return false;
  return moved === 0 || pairs[from] === next - 1;
}

function rewire(pairs: Pairs, back: Pairs, from: number, to: number): void {
  const partner = pairs[from]!;
  pairs[to] = partner;
  pairs[from] = -1;
  back[partner] = to;
}

/** How good a place between two words is to begin or end a change. */
function boundary(passage: Passage, index: number): number {
  if (index === 0 || index === passage.words.length) return 6;
  const gap = passage.gaps[index]!;
  if (gap.includes('\n')) return 6;
  if (gap === '') return 0;
  const previous = passage.words[index - 1]!;
  if (/^[.!?;:…)»”]$/u.test(previous)) return 4;
  return previous === ',' ? 2 : 1;
}

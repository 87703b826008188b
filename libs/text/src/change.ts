import { align } from './align.js';
import type { Passage } from './passage.js';
import type { Pairs } from './sequence.js';

/** Words `b0` to `b1` of the base became words `s0` to `s1` of one side. */
export interface Change {
  readonly b0: number;
  readonly b1: number;
  readonly s0: number;
  readonly s1: number;
}

/** Words from the first up to, not including, the second. */
export type Span = readonly [number, number];

/** A side of a merge: its words, which base words they are, and what it changed. */
export interface Side {
  readonly passage: Passage;
  readonly pairs: Pairs;
  readonly changes: readonly Change[];
}

/**
 * Compares a side with the base. A paragraph that is split or joined between kept words is a change too, of no words;
 * other white space is not.
 */
export function readSide(base: Passage, passage: Passage): Side {
  const pairs = align(base, passage);
  const changes: Change[] = [];
  let b0 = 0;
  let s0 = 0;
  for (let index = 0; index <= pairs.length; index += 1) {
    const partner = index < pairs.length ? pairs[index]! : passage.words.length;
    if (partner < 0) continue;
    if (index > b0 || partner > s0 || breaks(base, index) !== breaks(passage, partner))
      changes.push({ b0, b1: index, s0, s1: partner });
    b0 = index + 1;
    s0 = partner + 1;
  }
  return { passage, pairs, changes };
}

/** Does a line end before word `index`? (Not at either end of the text.) */
function breaks(passage: Passage, index: number): boolean {
  return index > 0 && index < passage.words.length && passage.gaps[index]!.includes('\n');
}

/** Are these the same words, whatever the white space between them? */
export function sameWords(a: Passage, [a0, a1]: Span, b: Passage, [b0, b1]: Span): boolean {
  if (a1 - a0 !== b1 - b0) return false;
  for (let index = 0; index < a1 - a0; index += 1) if (a.keys[a0 + index] !== b.keys[b0 + index]) return false;
  return true;
}

/** The words of a side that stand for base words `b0` to `b1`, both ends lying between kept words. */
export function spanOf(side: Side, changes: readonly Change[], b0: number, b1: number): Span {
  const first = changes[0];
  const last = changes.at(-1);
  if (!first || !last) return [positionIn(side, b0), positionIn(side, b1)];
  return [first.s0 - (first.b0 - b0), last.s1 + (b1 - last.b1)];
}

/** Where the gap before base word `index` stands in a side that left the words around it alone. */
function positionIn(side: Side, index: number): number {
  if (index > 0 && side.pairs[index - 1]! >= 0) return side.pairs[index - 1]! + 1;
  if (index < side.pairs.length && side.pairs[index]! >= 0) return side.pairs[index]!;
  return index === 0 ? 0 : side.passage.words.length;
}

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

/** A side of a merge: its words, which base words they are, and what it changed. */
export interface Side {
  readonly passage: Passage;
  readonly pairs: Pairs;
  readonly changes: readonly Change[];
}

export function readSide(base: Passage, passage: Passage): Side {
  const pairs = align(base, passage);
  const changes: Change[] = [];
  let b0 = 0;
  let s0 = 0;
  for (let index = 0; index <= pairs.length; index += 1) {
    const partner = index < pairs.length ? pairs[index]! : passage.words.length;
    if (partner < 0) continue;
    if (index > b0 || partner > s0) changes.push({ b0, b1: index, s0, s1: partner });
    b0 = index + 1;
    s0 = partner + 1;
  }
  return { passage, pairs, changes };
}

/** A stretch of the base that one or both sides changed, up to the next word that both kept. */
export interface Cluster {
  readonly b0: number;
  readonly b1: number;
  readonly mine: readonly Change[];
  readonly theirs: readonly Change[];
}

/** Joins the changes of both sides that touch: those with no kept word (a mark is not enough) between them. */
export function clusters(base: Passage, mine: Side, theirs: Side): Cluster[] {
  const all = [
    ...mine.changes.map((change) => ({ change, isMine: true })),
    ...theirs.changes.map((change) => ({ change, isMine: false })),
  ].sort((left, right) => left.change.b0 - right.change.b0 || left.change.b1 - right.change.b1);
  const found: { b0: number; b1: number; mine: Change[]; theirs: Change[] }[] = [];
  for (const { change, isMine } of all) {
    let cluster = found.at(-1);
    if (!cluster || hasWord(base, cluster.b1, change.b0)) {
      cluster = { b0: change.b0, b1: change.b1, mine: [], theirs: [] };
      found.push(cluster);
    }
    cluster.b1 = Math.max(cluster.b1, change.b1);
    (isMine ? cluster.mine : cluster.theirs).push(change);
  }
  return found;
}

function hasWord(base: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (base.isWord[index]) return true;
  return false;
}

/** The words of a side that stand for base words `b0` to `b1`, both ends lying between kept words. */
export function spanOf(side: Side, changes: readonly Change[], b0: number, b1: number): [number, number] {
  const first = changes[0];
  const last = changes.at(-1);
  if (!first || !last) return [sidePosition(side, b0), sidePosition(side, b1)];
  return [first.s0 - (first.b0 - b0), last.s1 + (b1 - last.b1)];
}

/** Where the gap before base word `index` stands in a side that left the words around it alone. */
function sidePosition(side: Side, index: number): number {
  if (index > 0 && side.pairs[index - 1]! >= 0) return side.pairs[index - 1]! + 1;
  if (index < side.pairs.length && side.pairs[index]! >= 0) return side.pairs[index]!;
  return index === 0 ? 0 : side.passage.words.length;
}

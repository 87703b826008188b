import { sameWords, spanOf } from './change.js';
import type { Change, Side, Span } from './change.js';
import { isNear } from './near.js';
import type { Passage } from './passage.js';

/** A stretch of the base that one or both sides changed, up to where both are known to have left it alone. */
export interface Cluster {
  readonly b0: number;
  readonly b1: number;
  readonly mine: readonly Change[];
  readonly theirs: readonly Change[];
}

interface OpenCluster extends Cluster {
  readonly mine: Change[];
  readonly theirs: Change[];
}

/** From this number of words on, a passage that both sides added in different places counts as moved twice. */
const PASSAGE = 4;

/**
 * Joins changes of the two sides that overlap, or stand too near to each other to be judged apart, or put the same
 * passage in different places (it would stand there twice). A change that both made alike is a cluster of its own and
 * joins no other.
 */
export function clusters(base: Passage, mine: Side, theirs: Side): Cluster[] {
  const found: OpenCluster[] = [];
  const placed = { mine: new PlacedChanges(), theirs: new PlacedChanges() };
  let m = 0;
  let t = 0;
  while (m < mine.changes.length || t < theirs.changes.length) {
    const my = mine.changes[m];
    const their = theirs.changes[t];
    if (my && their && isSameChange(mine, my, theirs, their)) {
      found.push({ b0: my.b0, b1: my.b1, mine: [my], theirs: [their] });
      m += 1;
      t += 1;
      continue;
    }
    const isMine = my !== undefined && (!their || my.b0 < their.b0 || (my.b0 === their.b0 && my.b1 <= their.b1));
    const change = isMine ? my : their!;
    if (isMine) m += 1;
    else t += 1;
    const passage = addedPassage(isMine ? mine : theirs, change);
    const joined = (isMine ? placed.theirs : placed.mine).firstJoined(
      passage,
      ({ b1 }) => change.b0 < b1 || isNear(base, mine, theirs, b1, change.b0),
    );
    const at = joined
      ? found.findLastIndex((cluster) => cluster[isMine ? 'theirs' : 'mine'].includes(joined))
      : found.length;
    found.push(joinClusters(found.splice(at), change, isMine));
    (isMine ? placed.mine : placed.theirs).add(change, passage);
  }
  return found;
}

/** The changes of one side that are in clusters, in order. */
class PlacedChanges {
  private readonly changes: Change[] = [];
  private readonly passages = new Map<string, Change>();

  add(change: Change, passage: string): void {
    this.changes.push(change);
    if (passage !== '' && !this.passages.has(passage)) this.passages.set(passage, change);
  }

  /** The first change that added the same passage, else the first of the last ones that are all joined. */
  firstJoined(passage: string, isJoined: (change: Change) => boolean): Change | undefined {
    const near = this.changes.findLastIndex((change) => !isJoined(change)) + 1;
    return this.passages.get(passage) ?? this.changes[near];
  }
}

/** The words, without marks, of a passage that a change only adds; empty for fewer than a few. */
function addedPassage({ passage }: Side, { b0, b1, s0, s1 }: Change): string {
  if (b0 !== b1) return '';
  const words = passage.keys.slice(s0, s1).filter((_, index) => passage.isWord[s0 + index]);
  return words.length < PASSAGE ? '' : words.join(' ');
}

function joinClusters(parts: readonly OpenCluster[], change: Change, isMine: boolean): OpenCluster {
  return {
    b0: parts[0]?.b0 ?? change.b0,
    b1: Math.max(change.b1, parts.at(-1)?.b1 ?? 0),
    mine: [...parts.flatMap((part) => part.mine), ...(isMine ? [change] : [])],
    theirs: [...parts.flatMap((part) => part.theirs), ...(isMine ? [] : [change])],
  };
}

function isSameChange(mine: Side, my: Change, theirs: Side, their: Change): boolean {
  const isSamePlace = my.b0 === their.b0 && my.b1 === their.b1;
  return isSamePlace && sameWords(mine.passage, [my.s0, my.s1], theirs.passage, [their.s0, their.s1]);
}

/** Whose words stand: those of the one side that changed it or took the edit of both further, of both alike, or open. */
export type Verdict = 'mine' | 'theirs' | 'both' | 'conflict';

export interface Judgement {
  readonly verdict: Verdict;
  readonly mine: Span;
  readonly theirs: Span;
}

/** Decides a cluster, and says which words of each side stand for it. */
export function judge(mine: Side, theirs: Side, cluster: Cluster): Judgement {
  const spans = {
    mine: spanOf(mine, cluster.mine, cluster.b0, cluster.b1),
    theirs: spanOf(theirs, cluster.theirs, cluster.b0, cluster.b1),
  };
  const verdict = (): Verdict => {
    if (cluster.theirs.length === 0) return 'mine';
    if (cluster.mine.length === 0) return 'theirs';
    if (sameWords(mine.passage, spans.mine, theirs.passage, spans.theirs)) return 'both';
    if (isPartOf(mine, cluster.mine, theirs, cluster.theirs)) return 'theirs';
    if (isPartOf(theirs, cluster.theirs, mine, cluster.mine)) return 'mine';
    return 'conflict';
  };
  return { ...spans, verdict: verdict() };
}

/** How many times as much as the other a side must have changed for its wording to be the likely one. */
const LIKELIER = 1.3;

/**
 * Whose wording of a conflict people are likely to take as it is: in real merges mostly that of the side that changed
 * clearly more. None where both only added, which says nothing.
 */
export function likelySide(base: Passage, mine: Side, theirs: Side, cluster: Cluster): 'mine' | 'theirs' | undefined {
  if (cluster.b0 === cluster.b1) return undefined;
  const my = changedWeight(base, mine, cluster.mine);
  const their = changedWeight(base, theirs, cluster.theirs);
  if (my >= LIKELIER * their) return 'mine';
  return their >= LIKELIER * my ? 'theirs' : undefined;
}

function changedWeight(base: Passage, side: Side, changes: readonly Change[]): number {
  let weight = 0;
  for (const { b0, b1, s0, s1 } of changes) {
    for (let index = b0; index < b1; index += 1) weight += base.weights[index]!;
    for (let index = s0; index < s1; index += 1) weight += side.passage.weights[index]!;
  }
  return weight;
}

/**
 * Does the wording of `many` say all that `few` changed, and more? Then it is one edit that one side took further, and
 * the wording of that side stands whole. What `few` took out must be out in `many` too; what it put there must stand
 * there together; and what it only took out, only put in, or only marked, `many` must have done just so.
 */
function isPartOf(few: Side, fewChanges: readonly Change[], many: Side, manyChanges: readonly Change[]): boolean {
  return fewChanges.every((change) => {
    const { b0, b1, s0, s1 } = change;
    const length = s1 - s0;
    const standsAt = (other: Change, at: number): boolean =>
      at >= other.s0 && at + length <= other.s1 && sameWords(few.passage, [s0, s1], many.passage, [at, at + length]);
    return manyChanges.some((other) => {
      if (!hasWord(few.passage, s0, s1)) return isSameChange(few, change, many, other);
      if (other.b0 > b0 || other.b1 < b1) return false;
      if (b0 === b1) return standsAt(other, other.s0) || standsAt(other, other.s1 - length);
      for (let at = other.s0; at < other.s1; at += 1) if (standsAt(other, at)) return true;
      return false;
    });
  });
}

function hasWord(passage: Passage, from: number, to: number): boolean {
  return passage.isWord.slice(from, to).includes(true);
}

import { clusters, readSide, spanOf } from './change.js';
import type { Cluster, Side } from './change.js';
import { readPassage, textOf } from './passage.js';
import type { Passage } from './passage.js';
import type { Run } from './provenance.js';

/** Whose words a run of a merged text are. */
export type MergeSource = 'base' | 'mine' | 'theirs' | 'both';

export interface MergedRun extends Run {
  readonly source: MergeSource;
}

/** A stretch that is settled, or the three wordings of one that a person must settle. */
export type MergeHunk =
  | { readonly kind: 'settled'; readonly text: string }
  | {
      readonly kind: 'conflict';
      readonly base: string;
      readonly mine: string;
      readonly theirs: string;
      /** A wording that is likely, to be shown beside the conflict; never to be applied unasked. */
      readonly suggestion?: string;
    };

export type MergeResult =
  | { readonly kind: 'merged'; readonly text: string; readonly runs: MergedRun[] }
  | { readonly kind: 'conflict'; readonly hunks: MergeHunk[] };

/**
 * Merges two later wordings of one base. Edits that overlap or touch (no kept word between them) are a conflict,
 * unless both are the same edit. White space never makes a conflict: where both sides changed it between the same
 * words, the one with more line breaks, then the longer, then the greater stands. The result does not depend on which
 * side is called mine.
 */
export function merge3(base: string, mine: string, theirs: string): MergeResult {
  if (mine === theirs) return merged(mine, mine === base ? 'base' : 'both');
  if (theirs === base) return merged(mine, 'mine');
  if (mine === base) return merged(theirs, 'theirs');
  const b = readPassage(base);
  return new Merge(b, readSide(b, readPassage(mine)), readSide(b, readPassage(theirs))).result();
}

function merged(text: string, source: MergeSource): MergeResult {
  return { kind: 'merged', text, runs: text === '' ? [] : [{ text, source }] };
}

class Merge {
  private readonly hunks: MergeHunk[] = [];
  private runs: MergedRun[] = [];
  private hasConflict = false;

  constructor(
    private readonly base: Passage,
    private readonly mine: Side,
    private readonly theirs: Side,
  ) {}

  result(): MergeResult {
    let position = 0;
    for (const cluster of clusters(this.base, this.mine, this.theirs)) {
      this.keep(position, cluster.b0);
      this.settle(cluster);
      position = cluster.b1;
    }
    this.keep(position, this.base.words.length);
    this.gapAt(this.base.words.length);
    if (!this.hasConflict) return { kind: 'merged', text: this.runs.map((run) => run.text).join(''), runs: this.runs };
    this.closeSettled();
    return { kind: 'conflict', hunks: this.hunks };
  }

  /** Base words that both sides kept, each with the gap before it. */
  private keep(from: number, to: number): void {
    for (let index = from; index < to; index += 1) {
      this.gapAt(index);
      this.push(this.base.words[index]!, 'base');
    }
  }

  /** The gap before base word `index`, where the cluster before it (if any) has already ended. */
  private gapAt(index: number): void {
    const mine = this.mine.passage.gaps[this.sideIndex(this.mine, index)]!;
    const theirs = this.theirs.passage.gaps[this.sideIndex(this.theirs, index)]!;
    const [text, source] = mergeGaps(this.base.gaps[index]!, mine, theirs);
    this.push(text, source);
  }

  private sideIndex(side: Side, index: number): number {
    return index < side.pairs.length ? side.pairs[index]! : side.passage.words.length;
  }

  private settle(cluster: Cluster): void {
    const mine = spanOf(this.mine, cluster.mine, cluster.b0, cluster.b1);
    const theirs = spanOf(this.theirs, cluster.theirs, cluster.b0, cluster.b1);
    if (cluster.theirs.length === 0) this.take(cluster, this.mine, mine, theirs[0], 'mine');
    else if (cluster.mine.length === 0) this.take(cluster, this.theirs, theirs, mine[0], 'theirs');
    else if (sameWords(this.mine.passage, mine, this.theirs.passage, theirs)) this.takeBoth(cluster, mine, theirs);
    else this.conflict(cluster, mine, theirs);
  }

  /** One side's words; the gap before them is merged with that of the other side. */
  private take(
    cluster: Cluster,
    side: Side,
    [s0, s1]: [number, number],
    otherStart: number,
    source: 'mine' | 'theirs',
  ): void {
    const other = source === 'mine' ? this.theirs : this.mine;
    for (let index = s0; index < s1; index += 1) {
      if (index > s0) this.push(side.passage.gaps[index]!, source);
      else
        this.push(
          mergeGaps(this.base.gaps[cluster.b0]!, side.passage.gaps[s0]!, other.passage.gaps[otherStart]!)[0],
          source,
        );
      this.push(side.passage.words[index]!, source);
    }
  }

  private takeBoth(cluster: Cluster, mine: [number, number], theirs: [number, number]): void {
    for (let index = 0; index < mine[1] - mine[0]; index += 1) {
      const gapMine = this.mine.passage.gaps[mine[0] + index]!;
      const gapTheirs = this.theirs.passage.gaps[theirs[0] + index]!;
      this.push(mergeGaps(index === 0 ? this.base.gaps[cluster.b0]! : gapMine, gapMine, gapTheirs)[0], 'both');
      this.push(this.mine.passage.words[mine[0] + index]!, 'both');
    }
  }

  private conflict(cluster: Cluster, mine: [number, number], theirs: [number, number]): void {
    this.hasConflict = true;
    const [gap] = mergeGaps(
      this.base.gaps[cluster.b0]!,
      this.mine.passage.gaps[mine[0]]!,
      this.theirs.passage.gaps[theirs[0]]!,
    );
    this.push(gap, 'base');
    this.closeSettled();
    this.hunks.push({
      kind: 'conflict',
      base: textOf(this.base, cluster.b0, cluster.b1),
      mine: textOf(this.mine.passage, ...mine),
      theirs: textOf(this.theirs.passage, ...theirs),
    });
  }

  private closeSettled(): void {
    if (this.runs.length > 0) this.hunks.push({ kind: 'settled', text: this.runs.map((run) => run.text).join('') });
    this.runs = [];
  }

  private push(text: string, source: MergeSource): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    if (last?.source === source) this.runs[this.runs.length - 1] = { text: last.text + text, source };
    else this.runs.push({ text, source });
  }
}

function sameWords(a: Passage, [a0, a1]: [number, number], b: Passage, [b0, b1]: [number, number]): boolean {
  if (a1 - a0 !== b1 - b0) return false;
  for (let index = 0; index < a1 - a0; index += 1) if (a.words[a0 + index] !== b.words[b0 + index]) return false;
  return true;
}

function mergeGaps(base: string, mine: string, theirs: string): [string, MergeSource] {
  if (mine === theirs) return [mine, mine === base ? 'base' : 'both'];
  if (mine === base) return [theirs, 'theirs'];
  if (theirs === base) return [mine, 'mine'];
  const lines = (gap: string): number => gap.split('\n').length;
  const order = lines(mine) - lines(theirs) || mine.length - theirs.length || (mine < theirs ? -1 : 1);
  return order > 0 ? [mine, 'mine'] : [theirs, 'theirs'];
}

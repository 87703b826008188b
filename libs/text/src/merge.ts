import { readSide } from './change.js';
import type { Side, Span } from './change.js';
import { clusters, judge, likelySide } from './cluster.js';
import type { Cluster } from './cluster.js';
import { mergeGaps } from './gap.js';
import { readPassage, textOf } from './passage.js';
import type { Passage } from './passage.js';
import type { Run } from './provenance.js';

/** Whose words a run of a merged text are. */
export type MergeSource = 'base' | 'mine' | 'theirs' | 'both';

export interface MergedRun extends Run {
  readonly source: MergeSource;
}

/** A stretch with one wording, or a conflict: the three wordings of one that a person has to resolve. */
export type MergeHunk =
  | { readonly kind: 'clean'; readonly text: string }
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
 * Merges two later wordings of one base. Edits of the two sides that overlap, touch, or stand too near to be judged
 * apart are a conflict, unless both are the same edit or one side took the other's further; so is a passage that both
 * put in different places. White space never makes a conflict. Clean stretches and one wording per conflict, joined
 * in order, are a whole text. The result does not depend on which side is called mine.
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
  /** What the next gap follows: words of the base, words that are new in both, or a conflict that includes the gap. */
  private after: 'base' | 'both' | 'gap' = 'base';

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
    this.closeClean();
    return { kind: 'conflict', hunks: this.hunks };
  }

  /** Base words that both sides kept, each with the gap before it. */
  private keep(from: number, to: number): void {
    for (let index = from; index < to; index += 1) {
      this.gapAt(index);
      this.push(this.base.words[index]!, 'base');
    }
  }

  /** The gap before a base word that both kept, or at the end. */
  private gapAt(index: number): void {
    const { after } = this;
    this.after = 'base';
    if (after === 'gap') return;
    const base = after === 'both' ? undefined : this.base.gaps[index]!;
    const mine = gapBefore(this.mine, index);
    const theirs = gapBefore(this.theirs, index);
    const text = mergeGaps(base, mine, theirs);
    this.push(text, text === base ? 'base' : text === mine ? (text === theirs ? 'both' : 'mine') : 'theirs');
  }

  private settle(cluster: Cluster): void {
    const { verdict, mine, theirs } = judge(this.mine, this.theirs, cluster);
    if (verdict === 'mine') this.take(cluster.b0, this.mine, mine, theirs[0], verdict);
    else if (verdict === 'theirs') this.take(cluster.b0, this.theirs, theirs, mine[0], verdict);
    else if (verdict === 'both') this.takeBoth(mine, theirs);
    else this.conflict(cluster, mine, theirs);
  }

  /** One side's words. The gap before them is theirs, unless only the other side changed it. */
  private take(b0: number, side: Side, [s0, s1]: Span, otherStart: number, source: 'mine' | 'theirs'): void {
    const other = source === 'mine' ? this.theirs : this.mine;
    const ownGap = side.passage.gaps[s0]!;
    for (let index = s0; index < s1; index += 1) {
      const isFirst = index === s0 && ownGap === this.base.gaps[b0];
      this.push(isFirst ? other.passage.gaps[otherStart]! : side.passage.gaps[index]!, source);
      this.push(side.passage.words[index]!, source);
    }
  }

  private takeBoth(mine: Span, theirs: Span): void {
    for (let index = 0; index < mine[1] - mine[0]; index += 1) {
      const gaps = [this.mine.passage.gaps[mine[0] + index]!, this.theirs.passage.gaps[theirs[0] + index]!] as const;
      this.push(mergeGaps(undefined, ...gaps), 'both');
      this.push(this.mine.passage.words[mine[0] + index]!, 'both');
    }
    if (mine[1] > mine[0]) this.after = 'both';
  }

  private conflict(cluster: Cluster, mine: Span, theirs: Span): void {
    const { b0, b1 } = cluster;
    this.hasConflict = true;
    const gaps = [this.base.gaps[b1]!, gapBefore(this.mine, b1), gapBefore(this.theirs, b1)];
    const takesGap = gaps.includes('') && gaps.some((gap) => gap !== '');
    this.after = takesGap ? 'gap' : 'base';
    let texts = [
      this.wording(this.base, [b0, b1]),
      this.wording(this.mine.passage, mine),
      this.wording(this.theirs.passage, theirs),
    ].map((text, index) => (takesGap ? text + gaps[index]! : text));
    const filled = texts.filter((text) => text !== '');
    const gap = /^\s*/u.exec(filled[0] ?? '')![0];
    if (filled.length > 1 && texts.every((text) => text.startsWith(gap))) {
      this.push(gap, 'base');
      texts = texts.map((text) => text.slice(gap.length));
    }
    this.closeClean();
    const likely = likelySide(this.base, this.mine, this.theirs, cluster);
    this.hunks.push({
      kind: 'conflict',
      base: texts[0]!,
      mine: texts[1]!,
      theirs: texts[2]!,
      ...(likely && { suggestion: likely === 'mine' ? texts[1]! : texts[2]! }),
    });
  }

  /** Words with the gap before the first. */
  private wording(passage: Passage, [from, to]: Span): string {
    return from === to ? '' : passage.gaps[from]! + textOf(passage, from, to);
  }

  private closeClean(): void {
    if (this.runs.length > 0) this.hunks.push({ kind: 'clean', text: this.runs.map((run) => run.text).join('') });
    this.runs = [];
  }

  private push(text: string, source: MergeSource): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    if (last?.source === source) this.runs[this.runs.length - 1] = { text: last.text + text, source };
    else this.runs.push({ text, source });
  }
}

function gapBefore(side: Side, index: number): string {
  return side.passage.gaps[index < side.pairs.length ? side.pairs[index]! : side.passage.words.length]!;
}

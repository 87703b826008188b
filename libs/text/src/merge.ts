import { readSide } from './change.js';
import type { Side, Span } from './change.js';
import { clusters, judge, likelySide } from './cluster.js';
import type { Cluster } from './cluster.js';
import { mergeGaps } from './gap.js';
import { readPassage } from './passage.js';
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
  const hunks = mergePassages(readPassage(base), readPassage(mine), readPassage(theirs), true);
  if (hunks.some(({ kind }) => kind === 'conflict')) return { kind: 'conflict', hunks: hunks.map(toTextHunk) };
  const runs = runsOf(hunks.flatMap((hunk) => (hunk.kind === 'clean' ? hunk.pieces : [])));
  return { kind: 'merged', text: runs.map(({ text }) => text).join(''), runs };
}

function merged(text: string, source: MergeSource): MergeResult {
  return { kind: 'merged', text, runs: text === '' ? [] : [{ text, source }] };
}

/** A word, or the white space before one, of a merged text. */
export interface Piece {
  readonly text: string;
  readonly source: MergeSource;
  /** Of a word: which one it is in the texts that have it. */
  readonly at?: { readonly base?: number; readonly mine?: number; readonly theirs?: number };
}

/** A stretch of pieces, or a conflict with those of the three texts. */
export type PieceHunk =
  | { readonly kind: 'clean'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'conflict';
      readonly base: readonly Piece[];
      readonly mine: readonly Piece[];
      readonly theirs: readonly Piece[];
      readonly suggestion?: 'mine' | 'theirs';
    };

/**
 * Merges passages; the pieces say of each word where it comes from.
 * @param cutsGaps whether white space may be cut in two, at the beginning of a conflict, where it says no more than that
 */
export function mergePassages(base: Passage, mine: Passage, theirs: Passage, cutsGaps: boolean): PieceHunk[] {
  return new Merge(base, readSide(base, mine), readSide(base, theirs), cutsGaps).hunksOf();
}

function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function runsOf(pieces: readonly Piece[]): MergedRun[] {
  const runs: MergedRun[] = [];
  for (const { text, source } of pieces) {
    const last = runs.at(-1);
    if (last?.source === source) runs[runs.length - 1] = { text: last.text + text, source };
    else runs.push({ text, source });
  }
  return runs;
}

function toTextHunk(hunk: PieceHunk): MergeHunk {
  if (hunk.kind === 'clean') return { kind: 'clean', text: textOfPieces(hunk.pieces) };
  const { suggestion } = hunk;
  return {
    kind: 'conflict',
    base: textOfPieces(hunk.base),
    mine: textOfPieces(hunk.mine),
    theirs: textOfPieces(hunk.theirs),
    ...(suggestion && { suggestion: textOfPieces(hunk[suggestion]) }),
  };
}

class Merge {
  private readonly hunks: PieceHunk[] = [];
  private pieces: Piece[] = [];
  /** What the next gap follows: words of the base, words that are new in both, or a conflict that includes the gap. */
  private after: 'base' | 'both' | 'gap' = 'base';

  constructor(
    private readonly base: Passage,
    private readonly mine: Side,
    private readonly theirs: Side,
    private readonly cutsGaps: boolean,
  ) {}

  hunksOf(): PieceHunk[] {
    let position = 0;
    for (const cluster of clusters(this.base, this.mine, this.theirs)) {
      this.keep(position, cluster.b0);
      this.settle(cluster);
      position = cluster.b1;
    }
    this.keep(position, this.base.words.length);
    this.gapAt(this.base.words.length);
    this.closeClean();
    return this.hunks;
  }

  /** Base words that both sides kept, each with the gap before it. */
  private keep(from: number, to: number): void {
    for (let index = from; index < to; index += 1) {
      this.gapAt(index);
      const at = { base: index, mine: this.mine.pairs[index]!, theirs: this.theirs.pairs[index]! };
      this.push(this.base.words[index]!, 'base', at);
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
      this.push(side.passage.words[index]!, source, { [source]: index });
    }
  }

  private takeBoth(mine: Span, theirs: Span): void {
    for (let index = 0; index < mine[1] - mine[0]; index += 1) {
      const at = { mine: mine[0] + index, theirs: theirs[0] + index };
      const gaps = [this.mine.passage.gaps[at.mine]!, this.theirs.passage.gaps[at.theirs]!] as const;
      this.push(mergeGaps(undefined, ...gaps), 'both');
      this.push(this.mine.passage.words[at.mine]!, 'both', at);
    }
    if (mine[1] > mine[0]) this.after = 'both';
  }

  private conflict(cluster: Cluster, mine: Span, theirs: Span): void {
    const { b0, b1 } = cluster;
    const gaps = [this.base.gaps[b1]!, gapBefore(this.mine, b1), gapBefore(this.theirs, b1)];
    const takesGap = gaps.includes('') && gaps.some((gap) => gap !== '');
    this.after = takesGap ? 'gap' : 'base';
    let wordings = [
      piecesOf(this.base, [b0, b1], 'base'),
      piecesOf(this.mine.passage, mine, 'mine'),
      piecesOf(this.theirs.passage, theirs, 'theirs'),
    ].map((pieces, index) => (takesGap ? [...pieces, gapPiece(gaps[index]!)] : pieces));
    const filled = wordings.filter((pieces) => pieces.length > 0);
    const gap = filled[0]?.[0]?.text ?? '';
    if (filled.length > 1 && wordings.every((pieces) => this.beginsWith(pieces, gap))) {
      this.push(gap, 'base');
      wordings = wordings.map(([first, ...rest]) => [gapPiece(first!.text.slice(gap.length)), ...rest]);
    }
    this.closeClean();
    const suggestion = likelySide(this.base, this.mine, this.theirs, cluster);
    this.hunks.push({
      kind: 'conflict',
      base: wordings[0]!,
      mine: wordings[1]!,
      theirs: wordings[2]!,
      ...(suggestion && { suggestion }),
    });
  }

  private beginsWith([first]: readonly Piece[], gap: string): boolean {
    return first !== undefined && (this.cutsGaps ? first.text.startsWith(gap) : first.text === gap);
  }

  private closeClean(): void {
    if (this.pieces.length > 0) this.hunks.push({ kind: 'clean', pieces: this.pieces });
    this.pieces = [];
  }

  private push(text: string, source: MergeSource, at?: Piece['at']): void {
    if (text !== '' || at !== undefined) this.pieces.push({ text, source, ...(at && { at }) });
  }
}

function gapPiece(text: string): Piece {
  return { text, source: 'base' };
}

/** Words, each with the gap before it. */
function piecesOf(passage: Passage, [from, to]: Span, source: 'base' | 'mine' | 'theirs'): Piece[] {
  const pieces: Piece[] = [];
  for (let index = from; index < to; index += 1) {
    pieces.push(gapPiece(passage.gaps[index]!), { text: passage.words[index]!, source, at: { [source]: index } });
  }
  return pieces;
}

function gapBefore(side: Side, index: number): string {
  return side.passage.gaps[index < side.pairs.length ? side.pairs[index]! : side.passage.words.length]!;
}

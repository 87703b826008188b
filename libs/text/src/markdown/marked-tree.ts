import type { Root } from 'mdast';
import { beginsBlock } from './block-path.js';
import { changesBetween, type Change } from './diff-markdown.js';
import { readRich } from './read.js';
import { isSameStyle, type RichPassage, type RichWord, richPassage } from './rich-passage.js';
import { treeOf } from './tree.js';
import { visibleGaps, visibleText } from './visible.js';

/** What a change did with the words of a node. */
export type ChangeMark = 'removed' | 'added';

/**
 * The tree of a text as it is after a change, with what the change removed in it. Runs of words that only one of the two
 * texts has are in nodes of the type `marked`; lists, tables, quotations and footnotes are those of the later text, where
 * whole blocks were removed also those of the earlier one.
 */
export function changesTree(before: string, after: string): Root {
  const both = new BothTexts(readRich(before), readRich(after));
  for (const change of changesBetween(both.before, both.after)) both.add(change);
  return treeOf(richPassage(both.words, [...both.gaps, '']));
}

/**
 * The tree of a text whose visible words come from several sources; `mark` of a node is the index of its run. It has no
 * links, since each run leads to its source.
 * @param runs the visible text in parts, as `applyWithProvenance` gives them
 * @returns null when the parts are not those of the text
 */
export function sourcesTree(markdown: string, runs: readonly { readonly text: string }[]): Root | null {
  if (runs.map(({ text }) => text).join('') !== visibleText(markdown)) return null;
  const passage = readRich(markdown);
  const before = visibleGaps(passage);
  const ends: number[] = [];
  for (const { text } of runs) ends.push((ends.at(-1) ?? 0) + text.length);
  const runAt = (place: number): number => ends.findIndex((end) => place < end);
  const words: RichWord[] = [];
  const gaps: string[] = [];
  let place = 0;
  passage.rich.forEach((word, index) => {
    place += before[index]!.length;
    const parts = word.atom === null ? partsOf(word.text, place, ends) : [word.text];
    let start = place;
    parts.forEach((text, part) => {
      words.push(stays(word) ? word : { ...word, text, link: null, mark: String(runAt(start)) });
      gaps.push(part === 0 ? passage.gaps[index]! : '');
      start += text.length;
    });
    place += word.text.length;
  });
  return treeOf(richPassage(words, [...gaps, '']));
}

/** Nothing is seen of it, or it is a link as a whole: a mark leads somewhere itself. */
function stays({ text, atom }: RichWord): boolean {
  return text === '' || atom?.type === 'image';
}

/** The parts of a word that stands at a place, between the places at which a run ends. */
function partsOf(word: string, place: number, ends: readonly number[]): string[] {
  const cuts = ends.map((end) => end - place).filter((cut) => cut > 0 && cut < word.length);
  return [0, ...cuts].map((from, index) => word.slice(from, cuts[index] ?? word.length));
}

/** Words that begin a block, or go on in the one before. */
interface Piece {
  readonly beginning: string | null;
  readonly words: { readonly word: RichWord; readonly gap: string }[];
}

/** A new paragraph. */
const PARAGRAPH = '\n\n';

/** Puts what two texts have in common, and what only one of them has, into one passage. */
class BothTexts {
  readonly words: RichWord[] = [];
  readonly gaps: string[] = [];

  constructor(
    readonly before: RichPassage,
    readonly after: RichPassage,
  ) {}

  /** Words at both ends of a change that are alike stay. */
  add({ removed, added, kept }: Change): void {
    let [i, j] = [removed[0], added[0]];
    while (i < removed[1] && j < added[1] && this.isAlike(i, j)) this.keep([i++, j++]);
    let end = 0;
    const most = Math.min(removed[1] - i, added[1] - j);
    while (end < most && this.isAlike(removed[1] - 1 - end, added[1] - 1 - end)) end += 1;
    const [lastI, lastJ] = [removed[1] - end, added[1] - end];
    this.change({ removed: [i, lastI], added: [j, lastJ], kept: end > 0 ? [lastI, lastJ] : kept });
    for (let at = 0; at < end; at += 1) this.keep([lastI + at, lastJ + at]);
    if (kept !== null) this.keep(kept);
  }

  private isAlike(i: number, j: number): boolean {
    const { before: a, after: b } = this;
    return a.keys[i] === b.keys[j] && isSameStyle(a.rich[i]!, b.rich[j]!) && isStart(a, i) === isStart(b, j);
  }

  private keep([, index]: readonly [number, number]): void {
    this.push(this.after.rich[index]!, gapOf(this.after, index));
  }

  private change({ removed, added, kept }: Change): void {
    const [goingOn, ...gone] = piecesOf(this.before, removed);
    const [newHere, ...come] = piecesOf(this.after, added);
    this.put(goingOn!, 'removed');
    this.put(newHere!, 'added');
    // Whether the word after the change begins a block: in the earlier text, and in the later.
    const begins = kept === null ? [true, true] : [isStart(this.before, kept[0]), isStart(this.after, kept[1])];
    if (gone.length === come.length && begins[0] === begins[1]) {
      come.forEach((piece, index) => this.replace(gone[index]!, piece));
    } else if (come.length === 0 && !begins[1]) {
      for (const piece of gone) this.put({ ...piece, beginning: '\n' }, 'removed');
    } else {
      const isLastShared = !begins[0] && !begins[1] && gone.length > 0;
      const [lastGone, lastCome] = isLastShared ? [gone.pop()!, come.pop()!] : [];
      for (const piece of gone) this.put(piece, 'removed');
      for (const piece of come) this.put(piece, 'added');
      if (lastGone !== undefined && lastCome !== undefined) this.replace(lastGone, lastCome);
    }
  }

  /** What was removed from a block, and what was put into it. */
  private replace(gone: Piece, come: Piece): void {
    const removed = gone.words.filter(({ word }) => word.text !== '');
    this.put({ beginning: come.beginning, words: removed }, 'removed');
    const added = removed.length === 0 ? come : { beginning: ' ', words: come.words };
    if (removed.length === 0 || come.words.some(({ word }) => word.text !== '')) this.put(added, 'added');
  }

  private put({ beginning, words }: Piece, mark: ChangeMark): void {
    words.forEach(({ word, gap }, index) => {
      this.push(word.text === '' ? word : { ...word, mark }, index === 0 && beginning !== null ? beginning : gap);
    });
  }

  private push(word: RichWord, gap: string): void {
    this.words.push(word);
    this.gaps.push(gap);
  }
}

function isStart({ gaps }: RichPassage, index: number): boolean {
  return index === 0 || beginsBlock(gaps[index]!);
}

/** What stands before a word; the first word of a text begins a paragraph unless it begins something else. */
function gapOf({ gaps }: RichPassage, index: number): string {
  return index === 0 && !beginsBlock(gaps[0]!) ? PARAGRAPH : gaps[index]!;
}

/** The words from one to before another: those that go on in the block before, then those of each further block. */
function piecesOf(passage: RichPassage, [from, to]: readonly [number, number]): Piece[] {
  const pieces: Piece[] = [{ beginning: null, words: [] }];
  for (let index = from; index < to; index += 1) {
    const gap = gapOf(passage, index);
    if (isStart(passage, index)) pieces.push({ beginning: gap, words: [] });
    pieces.at(-1)!.words.push({ word: passage.rich[index]!, gap });
  }
  return pieces;
}

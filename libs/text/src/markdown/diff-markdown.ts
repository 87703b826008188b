import { align } from '../align.js';
import type { DiffRun } from '../diff.js';
import { diffWords } from '../diff.js';
import { isPlain } from './parse.js';
import { readRich } from './read.js';
import { isSameStyle, type LinkTarget, type RichPassage, type Style } from './rich-passage.js';
import { visibleGaps } from './visible.js';

/** A run of a changed text that is set in one way. */
export interface StyledRun extends DiffRun {
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** Where it leads, if it is a link. */
  readonly link: LinkTarget | null;
}

interface Part extends Style {
  readonly text: string;
  readonly key: string;
}

const PLAIN: Style = { isStrong: false, isEmphasis: false, link: null };

/**
 * What changed from one Markdown text to the next, in whole words, as a person would mark it, each run with how it is
 * set. Words that are only set otherwise are removed as they were and added as they are. The texts of the runs `same`
 * and `removed` joined are the visible text of `before`, those of `same` and `added` that of `after`.
 */
export function diffMarkdown(before: string, after: string): StyledRun[] {
  if (isPlain(before) && isPlain(after)) return diffWords(before, after).map((run) => ({ ...run, ...PLAIN }));
  const [a, b] = [readRich(before), readRich(after)];
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  const runs: StyledRun[] = [];
  for (const { removed, added, kept } of changesBetween(a, b)) {
    // Of each word the part before it is at twice its index, and it itself one later.
    pushChange(runs, partsA.slice(2 * removed[0], 2 * removed[1] + 1), partsB.slice(2 * added[0], 2 * added[1] + 1));
    if (kept !== null) push(runs, 'same', partsA[2 * kept[0] + 1]!);
  }
  return runs;
}

/** What changes between two words that both texts have: the words from one to before another, by their indices. */
export interface Change {
  readonly removed: readonly [from: number, to: number];
  readonly added: readonly [from: number, to: number];
  /** The next word that both have, set alike: where it stands in each; null at the end. */
  readonly kept: readonly [before: number, after: number] | null;
}

/** What changes from one passage to another, before each word that stays and at the end; mostly nothing. */
export function* changesBetween(a: RichPassage, b: RichPassage): Generator<Change> {
  const pairs = align(a, b);
  let [i, j] = [0, 0];
  for (let next = 0; next < a.rich.length; next += 1) {
    const partner = pairs[next]!;
    if (!isKept(a, b, next, partner)) continue;
    yield { removed: [i, next], added: [j, partner], kept: [next, partner] };
    [i, j] = [next + 1, partner + 1];
  }
  yield { removed: [i, a.rich.length], added: [j, b.rich.length], kept: null };
}

function isKept(a: RichPassage, b: RichPassage, index: number, partner: number): boolean {
  return partner >= 0 && isSameStyle(a.rich[index]!, b.rich[partner]!);
}

/** The white space and the words of a passage, in turn. White space between words that are set alike is set like them. */
function partsOf(passage: RichPassage): Part[] {
  const { rich, keys } = passage;
  return visibleGaps(passage).flatMap((text, index): Part[] => {
    const [previous, next] = [rich[index - 1], rich[index]];
    const style = previous && next && isSameStyle(previous, next) && text === ' ' ? styleOf(next) : PLAIN;
    const gap = { ...style, text, key: text };
    return next === undefined ? [gap] : [gap, { ...styleOf(next), text: next.text, key: keys[index]! }];
  });
}

function styleOf({ isStrong, isEmphasis, link }: Style): Style {
  return { isStrong, isEmphasis, link };
}

function pushChange(runs: StyledRun[], removed: readonly Part[], added: readonly Part[]): void {
  let start = 0;
  while (start < removed.length && start < added.length && isSame(removed[start]!, added[start]!)) start += 1;
  let end = 0;
  const most = Math.min(removed.length, added.length) - start;
  while (end < most && isSame(removed[removed.length - 1 - end]!, added[added.length - 1 - end]!)) end += 1;
  for (const part of removed.slice(0, start)) push(runs, 'same', part);
  for (const part of removed.slice(start, removed.length - end)) push(runs, 'removed', part);
  for (const part of added.slice(start, added.length - end)) push(runs, 'added', part);
  for (const part of removed.slice(removed.length - end)) push(runs, 'same', part);
}

function isSame(one: Part, other: Part): boolean {
  return one.key === other.key && isSameStyle(one, other);
}

function push(runs: StyledRun[], kind: DiffRun['kind'], { text, ...part }: Part): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.kind === kind && isSameStyle(last, part)) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ kind, text, ...styleOf(part) });
}

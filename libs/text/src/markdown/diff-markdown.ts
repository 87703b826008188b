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
  const pairs = align(a, b);
  const runs: StyledRun[] = [];
  let [i, j] = [0, 0];
  while (i <= a.rich.length) {
    let nextI = i;
    while (nextI < a.rich.length && !isKept(a, b, nextI, pairs[nextI]!)) nextI += 1;
    const nextJ = nextI < a.rich.length ? pairs[nextI]! : b.rich.length;
    // Of each word the part before it is at twice its index, and it itself one later.
    pushChange(runs, partsA.slice(2 * i, 2 * nextI + 1), partsB.slice(2 * j, 2 * nextJ + 1));
    if (nextI === a.rich.length) break;
    push(runs, 'same', partsA[2 * nextI + 1]!);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return runs;
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

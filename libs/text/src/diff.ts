import { align } from './align.js';
import { readPassage } from './passage.js';
import type { Passage } from './passage.js';

/** A run of text that both wordings have, or only the earlier, or only the later one. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What changed from one wording to the next, in whole words, as a person would mark it. The texts of the runs `same`
 * and `removed` joined are `before`, those of `same` and `added` are `after`. Where both changed, `removed` comes
 * first. Time is about linear in the length for texts that share most of their words, and bounded for all others.
 */
export function diffWords(before: string, after: string): DiffRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const a = readPassage(before);
  const b = readPassage(after);
  const pairs = align(a, b);
  const runs: DiffRun[] = [];
  let i = 0;
  let j = 0;
  while (i <= a.words.length) {
    let nextI = i;
    while (nextI < a.words.length && pairs[nextI]! < 0) nextI += 1;
    const nextJ = nextI < a.words.length ? pairs[nextI]! : b.words.length;
    pushChange(runs, piecesBetween(a, i, nextI), piecesBetween(b, j, nextJ));
    if (nextI === a.words.length) break;
    push(runs, 'same', a.words[nextI]!);
    i = nextI + 1;
    j = nextJ + 1;
  }
  return runs;
}

/** Words from..to with the white space before, between and after them. */
function piecesBetween(passage: Passage, from: number, to: number): string[] {
  const pieces: string[] = [];
  for (let index = from; index <= to; index += 1) {
    if (passage.gaps[index] !== '') pieces.push(passage.gaps[index]!);
    if (index < to) pieces.push(passage.words[index]!);
  }
  return pieces;
}

function pushChange(runs: DiffRun[], removed: string[], added: string[]): void {
  let start = 0;
  while (start < removed.length && start < added.length && removed[start] === added[start]) start += 1;
  let end = 0;
  const most = Math.min(removed.length, added.length) - start;
  while (end < most && removed[removed.length - 1 - end] === added[added.length - 1 - end]) end += 1;
  push(runs, 'same', removed.slice(0, start).join(''));
  push(runs, 'removed', removed.slice(start, removed.length - end).join(''));
  push(runs, 'added', added.slice(start, added.length - end).join(''));
  push(runs, 'same', removed.slice(removed.length - end).join(''));
}

function push(runs: DiffRun[], kind: DiffRun['kind'], text: string): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
  else runs.push({ kind, text });
}

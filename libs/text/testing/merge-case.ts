import { readFileSync } from 'node:fs';

/** A merge that people made: two later wordings of one base, and the wording that they agreed on. */
export interface MergeCase {
  readonly id: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly merged: string;
}

/** How an engine's answer compares with what people did, best first; `conflict` when it asked. */
export const MERGE_CLASSES = ['as merged', 'white space only', 'other words', 'conflict'] as const;
export type MergeClass = (typeof MERGE_CLASSES)[number];

/** Reads merges from a file of JSON lines. */
export function readMergeCases(file: string | URL): MergeCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MergeCase);
}

/** Compares an answer (none: a conflict) with what people merged. */
export function classOf(answer: string | undefined, merged: string): MergeClass {
  if (answer === undefined) return 'conflict';
  if (answer === merged) return 'as merged';
  return wordsOf(answer) === wordsOf(merged) ? 'white space only' : 'other words';
}

function wordsOf(text: string): string {
  return text.trim().split(/\s+/u).join(' ');
}

/** How many answers fall in each class. */
export function countClasses(classes: readonly MergeClass[]): Record<MergeClass, number> {
  const count = (one: MergeClass): number => classes.filter((other) => other === one).length;
  return {
    'as merged': count('as merged'),
    'white space only': count('white space only'),
    'other words': count('other words'),
    conflict: count('conflict'),
  };
}

import type { HunkFragment } from '@sic/api-client/drafting';
import { useState, type RefObject } from 'react';
import { useTextTools } from '../wording/text-tools.js';

/** Which words of a passage in conflict stand: those of the text, those of the amendment, or both. */
export type Taken = 'current' | 'proposed' | 'both';

type Hunk = Pick<HunkFragment, 'kind' | 'text' | 'proposed' | 'current'>;

/** One passage after the other, which is right where both only add. */
function bothOf({ current, proposed }: Hunk): string {
  const [one, other] = [current ?? '', proposed ?? ''];
  return one === '' || other === '' || /\s$/u.test(one) || /^\s/u.test(other) ? one + other : `${one} ${other}`;
}

/** Whether a passage has two wordings to take together. */
export function hasBoth({ current, proposed }: Hunk): boolean {
  return (current ?? '') !== '' && (proposed ?? '') !== '';
}

/** The clean stretches, and of each passage in conflict what was taken. */
export function wordingOf(hunks: readonly Hunk[], start: Taken, taken: ReadonlyMap<number, Taken> = new Map()): string {
  return hunks
    .map((hunk, index) => {
      if (hunk.kind === 'CLEAN') return hunk.text ?? '';
      const which = taken.get(index) ?? start;
      return which === 'both' ? bothOf(hunk) : (hunk[which] ?? '');
    })
    .join('');
}

export interface TakenPassages {
  /** Puts a wording of the passage into the field. */
  readonly take: (index: number, which: Taken) => void;
  /** What stands of each passage, by its place. */
  readonly taken: (index: number) => Taken;
  /** What came of the last press: `left` when the passage was changed by hand and stays. */
  readonly last: 'taken' | 'left' | undefined;
}

interface TakenPassagesOptions {
  readonly hunks: readonly Hunk[];
  /** What the field begins with in every passage. */
  readonly start: Taken;
  readonly form: RefObject<HTMLFormElement | null>;
  /** The field of the form that holds the wording. */
  readonly field: string;
  readonly onTaken: () => void;
}

/**
 * Lets the person who writes the wording after a conflict take passages by a press. What was typed elsewhere in the field
 * stays. Undefined until the page can do it; the field alone is enough without.
 */
export function useTakenPassages(options: TakenPassagesOptions): TakenPassages | undefined {
  const { hunks, start, form, field, onTaken } = options;
  const tools = useTextTools();
  const [taken, setTaken] = useState<ReadonlyMap<number, Taken>>(new Map());
  const [last, setLast] = useState<TakenPassages['last']>();
  if (tools === undefined) return undefined;
  const take = (index: number, which: Taken) => {
    const element = form.current?.elements.namedItem(field);
    if (!(element instanceof HTMLTextAreaElement)) return;
    const next = new Map(taken).set(index, which);
    const merged = tools.mergeMarkdown(wordingOf(hunks, start, taken), element.value, wordingOf(hunks, start, next));
    if (merged.kind === 'conflict') {
      setLast('left');
      return;
    }
    element.value = merged.text;
    setTaken(next);
    setLast('taken');
    onTaken();
  };
  return { take, taken: (index) => taken.get(index) ?? start, last };
}

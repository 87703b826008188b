import { diffWords } from './diff.js';

/** A run of text and where its words come from (an id that the caller chooses: an amendment, a contribution). */
export interface Run {
  readonly text: string;
  readonly source: string;
}

/** A text that comes from one source as a whole. */
export function initialRuns(text: string, source: string): Run[] {
  return text === '' ? [] : [{ text, source }];
}

/**
 * The runs of a later wording: words that it keeps keep their source, new ones come from `source`. The texts of the
 * result joined are `newText`; neighbours have different sources; none is empty.
 */
export function applyWithProvenance(runs: readonly Run[], newText: string, source: string): Run[] {
  const result: Run[] = [];
  let run = 0;
  let offset = 0;
  const advance = (length: number, keep: boolean): void => {
    for (let left = length; left > 0;) {
      const current = runs[run]!;
      const part = current.text.slice(offset, offset + left);
      if (keep) push(result, part, current.source);
      left -= part.length;
      offset += part.length;
      if (offset < current.text.length) continue;
      run += 1;
      offset = 0;
    }
  };
  for (const change of diffWords(runs.map(({ text }) => text).join(''), newText)) {
    if (change.kind === 'added') push(result, change.text, source);
    else advance(change.text.length, change.kind === 'same');
  }
  return result;
}

/** White space has no source of its own: it has that of the words before it. */
function push(runs: Run[], text: string, source: string): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last && (last.source === source || text.trim() === ''))
    runs[runs.length - 1] = { text: last.text + text, source: last.source };
  else runs.push({ text, source });
}

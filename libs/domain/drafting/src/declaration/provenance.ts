import { applyWithProvenance, initialRuns, type Run, visibleText } from '@sic/text';

/*
 * Runs are of the visible text of a wording: setting words in bold makes them nobody else's.
 */

/** The source of words that came with an import. */
export const FROM_IMPORT = 'import';

/** The source of words that an amendment proposed, or that an editor wrote when deciding on one. */
export type WordSource = typeof FROM_IMPORT | `amendment:${string}` | `decision:${string}`;

/** The runs of an imported wording. */
export function importedRuns(wording: string): Run[] {
  return initialRuns(visibleText(wording), FROM_IMPORT);
}

/**
 * The runs of a decided wording: words that stood before keep their source, words that the amendment proposed are the
 * amendment's, and what is in neither is of the decision.
 * @param proposed the proposal as it merges with the text; null when it does not, or when nothing was proposed
 */
export function decidedRuns(
  before: readonly Run[],
  proposed: string | null,
  decided: string,
  ids: { amendmentId: string; decisionId: string },
): Run[] {
  const source: WordSource = `decision:${ids.decisionId}`;
  const seen = visibleText(decided);
  const kept = applyWithProvenance(before, seen, source);
  if (proposed === null) return kept;
  const withProposal = applyWithProvenance(before, visibleText(proposed), `amendment:${ids.amendmentId}`);
  // Words that stood before and that the proposal took out, but the decision left in, are found only in `kept`.
  return overlay(applyWithProvenance(withProposal, seen, source), kept, source);
}

/**
 * The runs of a decided wording after an earlier decision was taken back: words that stand before it keep their source,
 * and words of the decision the source that they had in the revision that it wrote.
 */
export function replayedRuns(
  before: readonly Run[],
  written: readonly Run[],
  decided: string,
  decisionId: string,
): Run[] {
  const source: WordSource = `decision:${decisionId}`;
  const seen = visibleText(decided);
  return overlay(applyWithProvenance(before, seen, source), applyWithProvenance(written, seen, source), source);
}

/** The first runs, except where they say `unless`: there the second ones. Both have the same text. */
function overlay(first: readonly Run[], second: readonly Run[], unless: string): Run[] {
  const result: Run[] = [];
  let [at, next] = [0, 0];
  let [inFirst, inSecond] = [0, 0];
  while (at < first.length && next < second.length) {
    const [a, b] = [first[at]!, second[next]!];
    const length = Math.min(a.text.length - inFirst, b.text.length - inSecond);
    const text = a.text.slice(inFirst, inFirst + length);
    const source = a.source === unless ? b.source : a.source;
    const last = result.at(-1);
    if (last?.source === source) result[result.length - 1] = { text: last.text + text, source };
    else result.push({ text, source });
    inFirst += length;
    inSecond += length;
    if (inFirst === a.text.length) [at, inFirst] = [at + 1, 0];
    if (inSecond === b.text.length) [next, inSecond] = [next + 1, 0];
  }
  return result;
}

export interface SourceIds {
  amendmentIds: string[];
  decisionIds: string[];
}

/** The ids that runs name. */
export function idsOfRuns(runs: readonly Run[]): SourceIds {
  const of = (prefix: string): string[] => [
    ...new Set(runs.filter((run) => run.source.startsWith(prefix)).map((run) => run.source.slice(prefix.length))),
  ];
  return { amendmentIds: of('amendment:'), decisionIds: of('decision:') };
}

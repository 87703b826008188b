interface Run {
  readonly kind: string;
  readonly text: string;
}

/** How many unchanged words stay on each side of a change. */
const AROUND = 12;
/** Letters of unchanged text from which on a change is shown by its passages first. */
const MANY_LETTERS = 900;

const isSame = ({ kind }: Run): boolean => kind === 'SAME' || kind === 'same';

/** The changed places of a long wording, with a few words around each. */
export function excerptOf<R extends Run>(runs: readonly R[]): R[] {
  return runs.map((run, index) => {
    if (!isSame(run)) return run;
    const words = run.text.split(/(?<=\s)/);
    const isFirst = index === 0;
    const isLast = index === runs.length - 1;
    const kept = (isFirst || isLast ? 1 : 2) * AROUND;
    if (words.length <= kept + 4) return run;
    const start = isFirst ? '' : words.slice(0, AROUND).join('');
    const end = isLast ? '' : words.slice(-AROUND).join('');
    return { ...run, text: `${start}${isFirst ? '' : ' '}… ${end}` };
  });
}

/** Whether so much of a wording stays as it is that the changes in it are hard to find; all of a new one is a change. */
export function isLongChange(runs: readonly Run[]): boolean {
  const kept = runs.filter(isSame).reduce((sum, { text }) => sum + text.length, 0);
  return kept > MANY_LETTERS && runs.some((run) => !isSame(run));
}

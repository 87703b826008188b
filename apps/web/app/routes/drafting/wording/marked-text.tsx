import type { DiffKind } from '@sic/api-client/drafting';
import { DiffText, type DiffRun } from '@sic/ui';
import './marked-text.css';

export interface ApiRun {
  readonly kind: DiffKind;
  readonly text: string;
}

const kinds = { SAME: 'same', REMOVED: 'removed', ADDED: 'added' } as const;

/** The runs of the api as the site draws them. */
export function toRuns(runs: readonly ApiRun[]): DiffRun[] {
  return runs.map(({ kind, text }) => ({ kind: kinds[kind], text }));
}

/** A wording with what changes in it marked, as the api tells it. */
export function MarkedText({ runs, lang }: { readonly runs: readonly ApiRun[]; readonly lang: string }) {
  return (
    <p className="marked-text" dir="auto">
      <DiffText runs={toRuns(runs)} lang={lang} />
    </p>
  );
}

/** How many unchanged words stay on each side of a change. */
const AROUND = 12;

/** The changed places of a long wording, with a few words around each. */
export function excerptOf(runs: readonly ApiRun[]): ApiRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'SAME') return run;
    const words = run.text.split(/(?<=\s)/);
    const isFirst = index === 0;
    const isLast = index === runs.length - 1;
    const kept = (isFirst || isLast ? 1 : 2) * AROUND;
    if (words.length <= kept + 4) return run;
    const start = isFirst ? '' : words.slice(0, AROUND).join('');
    const end = isLast ? '' : words.slice(-AROUND).join('');
    return { kind: 'SAME', text: `${start}${isFirst ? '' : ' '}… ${end}` };
  });
}

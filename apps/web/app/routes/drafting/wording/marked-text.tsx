import type { DiffKind } from '@sic/api-client/drafting';
import { DiffText, type DiffRun } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { excerptOf, isLongChange } from './changed-passages.js';
import { WordingText } from './wording-text.js';
import './marked-text.css';

export interface ApiRun {
  readonly kind: DiffKind;
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  readonly href: string | null;
}

const kinds = { SAME: 'same', REMOVED: 'removed', ADDED: 'added' } as const;

/** The runs of the api as the site draws them. */
export function toRuns(runs: readonly ApiRun[]): DiffRun[] {
  return runs.map(({ kind, ...run }) => ({ ...run, kind: kinds[kind] }));
}

/** A wording with what changes in it marked, as the api tells it. */
export function MarkedText({ runs, lang }: { readonly runs: readonly ApiRun[]; readonly lang: string }) {
  return <MarkedRuns runs={toRuns(runs)} lang={lang} />;
}

/** Of a long wording the changed passages come first; the whole is there on demand. */
export function MarkedRuns({ runs, lang }: { readonly runs: readonly DiffRun[]; readonly lang: string }) {
  const { t } = useTranslation('drafting');
  const whole = <WordingText className="marked-text" runs={runs} lang={lang} />;
  if (!isLongChange(runs)) return whole;
  return (
    <>
      <p className="marked-text" dir="auto">
        <DiffText runs={excerptOf(runs)} lang={lang} />
      </p>
      <details className="marked-whole">
        <summary>{t('clause.whole')}</summary>
        {whole}
      </details>
    </>
  );
}

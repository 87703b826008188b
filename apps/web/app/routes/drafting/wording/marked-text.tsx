import type { DiffKind } from '@sic/api-client/drafting';
import { changesTree } from '@sic/text';
import { ChangedWords, DiffText, type DiffRun } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { excerptOf, isLongChange } from './changed-passages.js';
import { FormattedTree } from './formatted-text.js';
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

/** The two wordings in Markdown: where they have lists, tables or footnotes, these are shown as such. */
export interface ChangedWordings {
  readonly before: string | null;
  readonly after: string | null;
}

interface MarkedTextProps<Run> {
  readonly runs: readonly Run[];
  readonly lang: string;
  readonly wordings?: ChangedWordings;
}

/** A wording with what changes in it marked, as the api tells it. */
export function MarkedText({ runs, ...props }: MarkedTextProps<ApiRun>) {
  return <MarkedRuns runs={toRuns(runs)} {...props} />;
}

/** Of a long wording the changed passages come first; the whole is there on demand. */
export function MarkedRuns({ runs, lang, wordings }: MarkedTextProps<DiffRun>) {
  const { t } = useTranslation('drafting');
  const whole = <WholeChange runs={runs} lang={lang} wordings={wordings} />;
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

function WholeChange({ runs, lang, wordings }: MarkedTextProps<DiffRun>) {
  const tree = wordings === undefined ? undefined : changesTree(wordings.before ?? '', wordings.after ?? '');
  const [first, ...more] = tree?.children ?? [];
  // One paragraph is the same in both ways; the runs are there already.
  if (tree === undefined || first === undefined || (first.type === 'paragraph' && more.length === 0)) {
    return <WordingText className="marked-text" runs={runs} lang={lang} />;
  }
  return (
    <FormattedTree
      tree={tree}
      className="marked-text"
      lang={lang}
      showMarked={(words, mark) => <ChangedWords isAdded={mark === 'added'}>{words}</ChangedWords>}
    />
  );
}

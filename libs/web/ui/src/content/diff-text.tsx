import { Fragment } from 'react';
import { useTranslation } from '../translation.js';

/** A run of words: what both wordings have, what the earlier had, what the later has. As `diffWords` of @sic/text. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * A text with its changes marked: struck out and underlined, in colour, and in words for those who listen.
 * Line breaks of the text are kept.
 */
export function DiffText({ runs, lang }: { readonly runs: readonly DiffRun[]; readonly lang?: string }) {
  const { t } = useTranslation('ui');
  return (
    <span style={{ whiteSpace: 'pre-wrap' }} lang={lang}>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return <Fragment key={index}>{text}</Fragment>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span className="visually-hidden">{t(kind === 'added' ? 'diff.added' : 'diff.removed')} </span>
            {text}
            <span className="visually-hidden"> {t('diff.end')}</span>
          </Mark>
        );
      })}
    </span>
  );
}

import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '../translation.js';

/** A run of words: what both wordings have, what the earlier had, what the later has. As `diffMarkdown` of @sic/text. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isEmphasis?: boolean;
  /** Where it leads, if it is a link. */
  readonly href?: string | null;
}

/**
 * A text with its changes marked: struck out and underlined, in colour, and in words for those who listen.
 * Line breaks of the text are kept.
 */
export function DiffText({ runs, lang }: { readonly runs: readonly DiffRun[]; readonly lang?: string }) {
  return (
    <span style={{ whiteSpace: 'pre-wrap' }} lang={lang}>
      {runs.map((run, index) => {
        const text = <SetText {...run} />;
        if (run.kind === 'same') return <Fragment key={index}>{text}</Fragment>;
        return (
          <ChangedWords key={index} isAdded={run.kind === 'added'}>
            {text}
          </ChangedWords>
        );
      })}
    </span>
  );
}

/** Words that only the later wording has, or only the earlier one. */
export function ChangedWords({ isAdded, children }: { readonly isAdded: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('ui');
  const Mark = isAdded ? 'ins' : 'del';
  return (
    <Mark>
      <span className="visually-hidden">{t(isAdded ? 'diff.added' : 'diff.removed')} </span>
      {children}
      <span className="visually-hidden"> {t('diff.end')}</span>
    </Mark>
  );
}

function SetText({ text, isStrong = false, isEmphasis = false, href = null }: DiffRun) {
  const italic = isEmphasis ? <em>{text}</em> : text;
  const bold = isStrong ? <strong>{italic}</strong> : italic;
  if (href === null || !/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return bold;
  return (
    <a href={href} rel="nofollow noopener ugc">
      {bold}
    </a>
  );
}

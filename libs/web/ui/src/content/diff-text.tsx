import { Fragment } from 'react';
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
  const { t } = useTranslation('ui');
  return (
    <span style={{ whiteSpace: 'pre-wrap' }} lang={lang}>
      {runs.map((run, index) => {
        const { kind } = run;
        const text = <SetText {...run} />;
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

import { looksAlike, normalText } from '@sic/kernel';
import type { DiffRun } from '@sic/ui';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { MarkedRuns } from './marked-text.js';
import { useTextTools } from './text-tools.js';
import './live-diff.css';

export interface LiveDiffProps {
  readonly before: string;
  readonly after: string;
  readonly language: string;
  /** The comparison as the server made it, for readers without JavaScript. */
  readonly fallback: readonly DiffRun[] | undefined;
}

/** What a wording changes, word by word, while it is typed. */
export function LiveDiff({ before, after, language, fallback }: LiveDiffProps) {
  const { t } = useTranslation('drafting');
  const tools = useTextTools();
  const typed = normalText(useDeferredValue(after));
  const runs =
    useMemo(
      () =>
        tools
          ?.diffMarkdown(before, tools.normalMarkdown(typed))
          .map(({ link, ...run }) => ({ ...run, href: link?.url ?? null })),
      [tools, before, typed],
    ) ?? fallback;
  if (runs === undefined) return null;
  const isSame = runs.every(({ kind }) => kind === 'same') || looksAlike(before, typed);
  return (
    <section className="live-diff" aria-label={t('write.preview')}>
      <p className="live-diff-title">{t('write.preview')}</p>
      {isSame ? (
        <p className="muted">{t('write.unchanged')}</p>
      ) : (
        <MarkedRuns
          runs={runs}
          lang={language}
          wordings={tools === undefined ? undefined : { before, after: tools.normalMarkdown(typed) }}
        />
      )}
    </section>
  );
}

import { useTranslation } from '@sic/ui/translation';
import type { Section } from './clause-groups.js';
import '../clause/clause-text.css';
import './contents.css';

/** The table of contents: beside the text on wide screens, folded up above it on narrow ones. */
export function Contents({ sections, language }: { readonly sections: readonly Section[]; readonly language: string }) {
  const { t, language: own } = useTranslation('drafting');
  const named = sections.filter(({ heading }) => heading !== '');
  if (named.length < 2) return <div />;
  const list = (
    <ol className="contents-list" lang={language}>
      {named.map(({ id, label, depth, heading, clauses }) => {
        const open = clauses.reduce((sum, { openAmendmentCount }) => sum + openAmendmentCount, 0);
        return (
          <li key={id} data-depth={Math.min(depth, 4)}>
            <a href={`#section-${id}`}>
              {label === '' ? null : <span className="section-label">{label}</span>} {heading}
            </a>
            {open === 0 ? null : (
              <span className="contents-count">
                <span aria-hidden="true">{open}</span>
                <span className="visually-hidden" lang={own}>
                  {t('amendments.open', { count: open })}
                </span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
  return (
    <div className="contents no-print">
      <details className="contents-narrow">
        <summary>{t('contents.title')}</summary>
        <nav aria-label={t('contents.title')}>{list}</nav>
      </details>
      <nav className="contents-wide" aria-label={t('contents.title')}>
        <p className="aside-title">{t('contents.title')}</p>
        {list}
      </nav>
    </div>
  );
}

import { useTranslation } from '../translation.js';
import { Link, useLocation } from 'react-router';

export interface PagerProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  /** How many there are in all. */
  readonly totalCount: number;
  /** How many this page shows. */
  readonly shown: number;
  /** The search parameter that carries the cursor; another one per list of a page. */
  readonly parameter?: string;
}

/** Leads through a long list by links, so that it works without JavaScript and every page has an address. */
export function Pager({ pageInfo, totalCount, shown, parameter = 'after' }: PagerProps) {
  const { t } = useTranslation('ui');
  const { search } = useLocation();
  const current = new URLSearchParams(search);
  const isFirst = !current.has(parameter);
  if (isFirst && !pageInfo.hasNextPage) return null;
  const linkTo = (cursor: string | null) => {
    const next = new URLSearchParams(search);
    if (cursor === null) next.delete(parameter);
    else next.set(parameter, cursor);
    return `?${next}`;
  };
  return (
    <nav aria-label={t('pager.label')} className="row row-apart">
      <span className="muted small">{t('pager.shown', { shown, count: totalCount })}</span>
      <span className="row">
        {isFirst ? null : (
          <Link className="button button-quiet button-small" to={linkTo(null)}>
            {t('pager.first')}
          </Link>
        )}
        {pageInfo.hasNextPage && pageInfo.endCursor ? (
          <Link className="button button-quiet button-small" to={linkTo(pageInfo.endCursor)}>
            {t('pager.next')}
          </Link>
        ) : null}
      </span>
    </nav>
  );
}

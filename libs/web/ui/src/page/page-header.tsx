import type { ReactNode } from 'react';
import { useTranslation } from '../translation.js';
import { Link } from 'react-router';
import './page-header.css';

interface PageHeaderProps {
  /** The heading of the page, and its title in the browser unless `documentTitle` says otherwise. */
  readonly title: ReactNode;
  /** What stands in the browser's tab before the name of the site; needed when `title` is not a string. */
  readonly documentTitle?: string;
  /** One or two sentences, also the description for search engines when it is a string. */
  readonly lead?: ReactNode;
  /** The few words above the heading: what kind of thing this is. */
  readonly kicker?: ReactNode;
  /** Where this page hangs, from the top. The page itself is not in it. */
  readonly trail?: readonly { readonly label: string; readonly to: string }[];
  /** States, dates: one line under the heading. */
  readonly facts?: ReactNode;
  /** Links and buttons. */
  readonly actions?: ReactNode;
}

/** The head of a page: where it hangs, what it is, what one can do. Also writes the title of the document. */
export function PageHeader({ title, documentTitle, lead, kicker, trail, facts, actions }: PageHeaderProps) {
  const name = documentTitle ?? (typeof title === 'string' ? title : undefined);
  return (
    <header className="page-header">
      {name === undefined ? null : <title>{`${name} · SIC`}</title>}
      {typeof lead === 'string' ? <meta name="description" content={lead} /> : null}
      {trail === undefined || trail.length === 0 ? null : <Trail items={trail} />}
      {kicker === undefined ? null : <p className="page-kicker">{kicker}</p>}
      <h1>{title}</h1>
      {facts === undefined ? null : <div className="page-facts">{facts}</div>}
      {lead === undefined ? null : <p className="page-lead">{lead}</p>}
      {actions === undefined ? null : <div className="page-actions no-print">{actions}</div>}
    </header>
  );
}

function Trail({ items }: { readonly items: NonNullable<PageHeaderProps['trail']> }) {
  const { t } = useTranslation('ui');
  return (
    <nav aria-label={t('trail')} className="page-trail">
      <ol>
        {items.map(({ label, to }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { DeclarationsDocument } from '@sic/api-client/drafting';
import { DateTime, EmptyState, ListOrder, PageHeader, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import type { Route } from './+types/declarations.js';
import { phaseKey } from '../plan/phase.js';
import './declarations.css';

export async function loader(from: Route.LoaderArgs) {
  const page = await read(from, DeclarationsDocument);
  const processes = page.processes.edges.map(({ node }) => node);
  const [only, ...others] = processes.flatMap(({ declarations }) => declarations);
  const mayImport = processes.some(({ viewerCan }) => viewerCan.importDeclaration);
  if (only !== undefined && others.length === 0 && !mayImport) throw redirect(`/declaration/${only.slug}`);
  return { processes, mayImport };
}

export default function Declarations({ loaderData: { processes, mayImport } }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          mayImport ? (
            <Link className="button button-quiet" to="/declaration/import">
              {t('list.import')}
            </Link>
          ) : undefined
        }
      />
      {processes.length === 0 ? <EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState> : null}
      {processes.length < 2 ? null : <ListOrder by="open" />}
      <div className="stack">
        {processes.map(({ id, title, summary, phase, phaseUntil, declarations }) => (
          <section key={id} className="card">
            <h2>{title}</h2>
            <p className="row">
              <StateBadge tone="accent">{t(`phase.${phaseKey(phase)}`)}</StateBadge>
              {phaseUntil === null ? null : (
                <span className="muted small">
                  {t('standing.until')} <DateTime value={phaseUntil} format="dateTime" />
                </span>
              )}
            </p>
            {summary === '' ? null : <p className="measure">{summary}</p>}
            {declarations.length === 0 ? <p className="muted">{t('list.noText')}</p> : null}
            <ul className="plain-list stack">
              {declarations.map(({ slug, title: name, language, versionNumber, publishedAt, openAmendmentCount }) => (
                <li key={slug}>
                  <Link to={`/declaration/${slug}`} lang={language} className="declaration-title">
                    {name}
                  </Link>
                  <span className="muted small">
                    {t('version.name', { number: versionNumber })} · <DateTime value={publishedAt} /> ·{' '}
                    {t('amendments.open', { count: openAmendmentCount })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

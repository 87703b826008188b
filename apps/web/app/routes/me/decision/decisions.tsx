import { MyModerationDecisionsDocument } from '@sic/api-client/moderation';
import { DateTime, EmptyState, ListOrder, PageHeader, Pager, StateBadge, useSubjectTitle } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { requireViewer } from '../../../session.server.js';
import type { Route } from './+types/decisions.js';
import '../my-list.css';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const after = new URL(from.request.url).searchParams.get('after');
  return read(from, MyModerationDecisionsDocument, { after });
}

export default function Decisions({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('me');
  const titleOf = useSubjectTitle();
  const { myModerationDecisions: decisions } = loaderData;
  return (
    <div className="measure">
      <PageHeader
        title={t('decisions.title')}
        lead={t('decisions.lead')}
        trail={[{ label: t('overview.title'), to: '/me' }]}
      />
      {decisions.edges.length === 0 ? (
        <EmptyState title={t('decisions.emptyTitle')}>
          <p>{t('decisions.empty')}</p>
        </EmptyState>
      ) : (
        <>
          <ListOrder by="latest" />
          <ul className="my-list">
            {decisions.edges.map(({ node }) => (
              <li key={node.id}>
                <Link to={`/me/decisions/${node.id}`}>
                  {node.title === null ? t('decisions.account') : titleOf(node.title)}
                </Link>
                <span className="row">
                  {node.action === 'HIDE' ? (
                    <StateBadge tone={node.caseState === 'HIDDEN' ? 'danger' : 'good'}>
                      {t(node.caseState === 'HIDDEN' ? 'decisions.stillHidden' : 'decisions.visibleAgain')}
                    </StateBadge>
                  ) : null}
                  <span className="muted small">
                    <DateTime value={node.createdAt} format="shortDate" />
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <Pager pageInfo={decisions.pageInfo} totalCount={decisions.totalCount} shown={decisions.edges.length} />
        </>
      )}
    </div>
  );
}

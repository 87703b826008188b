import { OrganisationsToConfirmDocument } from '@sic/api-client/profiles';
import { EmptyState, ListOrder, PageHeader, Pager, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { labelOf } from '../../profiles/names.server.js';
import { StandingFacts } from '../../profiles/organisation/standing-facts.js';
import type { Route } from './+types/organisations.js';
import '../case/case-list.css';

const PAGE = 20;

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const { organisationsToConfirm } = await read(from, OrganisationsToConfirmDocument, {
    first: PAGE,
    after: searchParams.get('after'),
  });
  const places = Object.fromEntries(
    organisationsToConfirm.edges.map(({ node }) => [node.id, labelOf(from.request, node.place)]),
  );
  return { organisations: organisationsToConfirm, places };
}

/** The organisations whose name, kind and country a moderator has to confirm, and who waits for that. */
export default function Organisations({ loaderData: { organisations, places } }: Route.ComponentProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'organisations' });
  const { t: tProfiles } = useTranslation('profiles');
  const nameOf = useNames();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {organisations.edges.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('empty')}</p>
        </EmptyState>
      ) : (
        <>
          <ListOrder by="needed" />
          <ol className="case-list">
            {organisations.edges.map(({ node }) => (
              <li key={node.id} className="card">
                <h2>
                  <Link to={`/organisations/${node.id}`}>{nameOf.organisation(node.name)}</Link>
                </h2>
                <p className="muted">
                  {[tProfiles(`kind.${node.kind}`), places[node.id], node.website ?? ''].filter(Boolean).join(' · ')}
                </p>
                <StandingFacts organisation={node} />
                <p>
                  <Link className="button button-quiet" to={`/organisations/${node.id}`}>
                    {t('open')}
                  </Link>
                </p>
              </li>
            ))}
          </ol>
          <Pager
            pageInfo={organisations.pageInfo}
            totalCount={organisations.totalCount}
            shown={organisations.edges.length}
          />
        </>
      )}
    </>
  );
}

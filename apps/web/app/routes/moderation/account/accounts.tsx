import { AccountsDocument } from '@sic/api-client/moderation';
import { limits } from '@sic/kernel';
import { DateTime, EmptyState, FilterForm, ListOrder, PageHeader, Pager, StateBadge, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import type { Route } from './+types/accounts.js';

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const search = searchParams.get('search') ?? '';
  const { accounts } = await read(from, AccountsDocument, { search, after: searchParams.get('after') });
  return { accounts, search };
}

export default function Accounts({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'accounts' });
  const { accounts, search } = loaderData;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterForm submit={t('submit')}>
        <TextField name="search" type="search" label={t('search')} defaultValue={search} maxLength={limits.name} />
      </FilterForm>
      <ListOrder by="name">{t('found', { count: accounts.totalCount })}</ListOrder>
      {accounts.edges.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <>
          <div className="table-scroll" role="region" aria-label={t('title')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('name')}</th>
                  <th scope="col">{t('roles')}</th>
                  <th scope="col">{t('state')}</th>
                  <th scope="col">{t('joined')}</th>
                </tr>
              </thead>
              <tbody>
                {accounts.edges.map(({ node }) => (
                  <tr key={node.accountId}>
                    <th scope="row">
                      <Link to={`/moderation/accounts/${node.accountId}`}>{node.name}</Link>
                    </th>
                    <td>
                      <RoleNames account={node} />
                    </td>
                    <td>
                      {node.suspendedAt === null ? null : <StateBadge tone="danger">{t('suspended')}</StateBadge>}
                    </td>
                    <td>
                      <DateTime value={node.createdAt} format="shortDate" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager pageInfo={accounts.pageInfo} totalCount={accounts.totalCount} shown={accounts.edges.length} />
        </>
      )}
    </>
  );
}

function RoleNames({ account }: { readonly account: { isModerator: boolean; isAdministrator: boolean } }) {
  const { t, list } = useTranslation('moderation', { keyPrefix: 'accounts' });
  const roles = [account.isAdministrator ? t('administrator') : '', account.isModerator ? t('moderator') : ''];
  return <>{list(roles.filter((role) => role !== '')) || t('member')}</>;
}

import { AuditLogDocument } from '@sic/api-client/moderation';
import { DateTime, EmptyState, FilterForm, PageHeader, Pager, SelectField, TextField, useSubjectTitle } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import type { RouteHandle } from '../../../handle.js';
import type { Route } from './+types/audit.js';
import { isAuditDomain } from '../moderation-words.js';
import './audit.css';

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const given = (name: string): string | null => searchParams.get(name)?.trim() || null;
  const filter = {
    domain: given('domain'),
    actorId: given('actor'),
    subjectId: given('subject'),
    from: given('from'),
    until: given('until'),
  };
  const { auditLog, auditDomains } = await read(from, AuditLogDocument, { ...filter, after: given('after') });
  return { log: auditLog, domains: auditDomains, filter };
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function Audit({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'audit' });
  const { log, domains, filter } = loaderData;
  const isNarrow = filter.actorId !== null || filter.subjectId !== null;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterForm
        submit={t('submit')}
        values={{
          ...(filter.actorId === null ? {} : { actor: filter.actorId }),
          ...(filter.subjectId === null ? {} : { subject: filter.subjectId }),
        }}
      >
        <SelectField
          name="domain"
          label={t('domain')}
          defaultValue={filter.domain ?? ''}
          options={[
            { value: '', label: t('all') },
            ...domains.map((value) => ({ value, label: isAuditDomain(value) ? t(`domains.${value}`) : value })),
          ]}
        />
        <TextField name="from" type="date" label={t('from')} defaultValue={filter.from ?? ''} />
        <TextField name="until" type="date" label={t('until')} defaultValue={filter.until ?? ''} />
      </FilterForm>
      <p className="muted" role="status">
        {t('found', { count: log.totalCount })}
        {isNarrow ? (
          <>
            . {t('filtered')} <Link to="/moderation/audit">{t('clear')}</Link>
          </>
        ) : null}
      </p>
      {log.edges.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <>
          <div className="table-scroll" role="region" aria-label={t('title')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('at')}</th>
                  <th scope="col">{t('actor')}</th>
                  <th scope="col">{t('action')}</th>
                  <th scope="col">{t('subject')}</th>
                  <th scope="col">{t('facts')}</th>
                </tr>
              </thead>
              <tbody>
                {log.edges.map(({ node }) => (
                  <Entry key={node.id} entry={node} />
                ))}
              </tbody>
            </table>
          </div>
          <Pager pageInfo={log.pageInfo} totalCount={log.totalCount} shown={log.edges.length} />
        </>
      )}
    </>
  );
}

type AuditEntry = Route.ComponentProps['loaderData']['log']['edges'][number]['node'];

function Entry({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation('moderation', { keyPrefix: 'audit' });
  const titleOf = useSubjectTitle();
  const { actor, subjectTitle, subjectPath, facts } = entry;
  const title = subjectTitle === null ? entry.subjectKind : titleOf(subjectTitle);
  return (
    <tr>
      <td>
        <DateTime value={entry.at} format="dateTime" />
      </td>
      <td>{actor === null ? t('platform') : <Link to={`?actor=${actor.accountId}`}>{actor.name}</Link>}</td>
      <td>
        <code>{entry.action}</code>
      </td>
      <td>
        {subjectPath === null ? title : <Link to={subjectPath}>{title}</Link>}{' '}
        <Link to={`?subject=${entry.subjectId}`} className="small">
          {t('onlySubject')}
        </Link>
      </td>
      <td>
        <ul className="audit-facts">
          {facts.map(({ name, value }) => (
            <li key={name}>
              {name}: {value}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

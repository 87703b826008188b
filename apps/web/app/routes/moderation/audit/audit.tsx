import { AuditLogDocument } from '@sic/api-client/moderation';
import { EmptyState, FilterForm, ListOrder, PageHeader, Pager, SelectField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import type { Route } from './+types/audit.js';
import { isAuditDomain } from '../moderation-words.js';
import { AuditEntry } from './audit-entry.js';
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
      <ListOrder by="latest">{t('found', { count: log.totalCount })}</ListOrder>
      {isNarrow ? (
        <p className="muted">
          {t('filtered')} <Link to="/moderation/audit">{t('clear')}</Link>
        </p>
      ) : null}
      {log.edges.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <>
          <ol className="audit-list">
            {log.edges.map(({ node }) => (
              <AuditEntry key={node.id} entry={node} />
            ))}
          </ol>
          <Pager pageInfo={log.pageInfo} totalCount={log.totalCount} shown={log.edges.length} />
        </>
      )}
    </>
  );
}

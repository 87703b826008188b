import { ModerationSummaryDocument } from '@sic/api-client/moderation';
import { EmptyState, PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import type { Route } from './+types/public-log.js';
import './public-log.css';

export async function loader(from: Route.LoaderArgs) {
  return read(from, ModerationSummaryDocument);
}

const columns = [
  'reports',
  'dismissed',
  'hidden',
  'restored',
  'suspended',
  'appealsUpheld',
  'appealsOverturned',
] as const;

export default function PublicLog({ loaderData }: Route.ComponentProps) {
  const { t, locale } = useTranslation('moderation', { keyPrefix: 'log' });
  const { t: tRule } = useTranslation('rules');
  const { months, rules } = loaderData.moderationSummary;
  const nameOf = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Link to="/code-of-conduct" className="button button-quiet">
            {t('conduct')}
          </Link>
        }
      />
      <h2 id="months">{t('months')}</h2>
      {months.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <div className="table-scroll" role="region" aria-labelledby="months" tabIndex={0}>
          <table className="log-table">
            <thead>
              <tr>
                <th scope="col">{t('month')}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="log-number">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.month}>
                  <th scope="row">{nameOf.format(new Date(`${month.month}-01T00:00:00Z`))}</th>
                  {columns.map((column) => (
                    <td key={column} className="log-number">
                      {number.format(month[column])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>{t('rules')}</h2>
      <table className="log-table measure">
        <thead>
          <tr>
            <th scope="col">{t('rule')}</th>
            <th scope="col" className="log-number">
              {t('count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, count }) => (
            <tr key={rule}>
              <th scope="row">
                <Link to={`/code-of-conduct#${rule}`}>{tRule(`${rule}.title`)}</Link>
              </th>
              <td className="log-number">{number.format(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

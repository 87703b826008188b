import type { ParticipantsQuery } from '@sic/api-client/gatherings';
import { useTranslation } from '@sic/ui/translation';
import { countryName } from '../gathering-words.js';

/** How the people are spread over kinds of organisations and countries. */
export function Balance({ balance }: { readonly balance: ParticipantsQuery['registrationBalance'] }) {
  const { t, locale } = useTranslation('gatherings');
  const tables = [
    {
      title: t('manage.byKind'),
      column: t('manage.kind'),
      rows: balance.byKind.map(({ kind, ...row }) => ({
        ...row,
        name: kind == null ? t('manage.unknown') : t(`organisation.${kind}`),
      })),
    },
    {
      title: t('manage.byCountry'),
      column: t('list.country'),
      rows: balance.byCountry.map(({ country, ...row }) => ({
        ...row,
        name: countryName(country, locale) || t('manage.unknown'),
      })),
    },
  ];
  return (
    <div className="cards">
      {tables.map(({ title, column, rows }) =>
        rows.length === 0 ? null : (
          <div key={title} className="table-scroll" tabIndex={0} role="region" aria-label={title}>
            <table>
              <caption>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{column}</th>
                  <th scope="col">{t('manage.seats')}</th>
                  <th scope="col">{t('manage.waiting')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ name, seats, waiting }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{seats}</td>
                    <td>{waiting}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ),
      )}
    </div>
  );
}

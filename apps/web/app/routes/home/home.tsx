import { PageHeader } from '@sic/ui';
import { useTranslation } from 'react-i18next';
import { Link, useRouteLoaderData } from 'react-router';
import type { loader as rootLoader } from '../../root.js';

const ways = ['draft', 'meet', 'learn'] as const;

export default function Home() {
  const { t } = useTranslation('home');
  const root = useRouteLoaderData<typeof rootLoader>('root');
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('documentTitle')}
        lead={t('lead')}
        actions={
          <>
            {!root?.viewer ? (
              <Link to="/sign-up" className="button">
                {t('join')}
              </Link>
            ) : null}
            <Link to="/about" className="button button-quiet">
              {t('about')}
            </Link>
          </>
        }
      />
      <h2>{t('ways')}</h2>
      <ul className="cards">
        {ways.map((way) => (
          <li key={way} className="card">
            <h3>{t(`${way}Title`)}</h3>
            <p>{t(`${way}Text`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

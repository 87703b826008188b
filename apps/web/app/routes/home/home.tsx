import { HomeDocument } from '@sic/api-client/home';
import { PageHeader, Stat } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../api.server.js';
import { Done } from '../../layout/done.js';
import { useRootData } from '../../root-data.js';
import type { Route } from './+types/home.js';
import { NextGatherings } from './next-gatherings.js';
import { ProcessNow } from './process-now.js';
import './home.css';

/** The same for everybody, so that it is kept: who reads is only known to the frame of the page. */
export async function loader(from: Route.LoaderArgs) {
  return read(from, HomeDocument);
}

const ways = [
  { way: 'draft', to: '/declaration', label: 'read' },
  { way: 'meet', to: '/gatherings', label: 'seat' },
  { way: 'learn', to: '/about', label: 'about' },
] as const;

export default function Home({ loaderData }: Route.ComponentProps) {
  const { t, locale } = useTranslation('home');
  const root = useRootData();
  const { processes, gatherings, members, organisations, countries } = loaderData;
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('documentTitle')}
        lead={t('lead')}
        actions={
          <>
            {root?.viewer ? (
              <Link to="/me" className="button">
                {t('mine')}
              </Link>
            ) : (
              <Link to="/sign-up" className="button">
                {t('join')}
              </Link>
            )}
            <Link to="/about" className="button button-quiet">
              {t('about')}
            </Link>
          </>
        }
      />
      <Done names={['signed-out']}>{() => t('signedOut')}</Done>
      <div className="home-now">
        <ProcessNow processes={processes.edges.map(({ node }) => node)} />
        <NextGatherings gatherings={gatherings.edges.map(({ node }) => node)} />
      </div>
      <section aria-labelledby="community">
        <h2 id="community">{t('community')}</h2>
        <dl className="stats">
          <Stat value={number.format(members.totalCount)} label={t('members', { count: members.totalCount })} />
          <Stat
            value={number.format(organisations.totalCount)}
            label={t('organisations', { count: organisations.totalCount })}
          />
          <Stat value={number.format(countries.length)} label={t('countries', { count: countries.length })} />
        </dl>
      </section>
      <section aria-labelledby="ways">
        <h2 id="ways">{t('ways')}</h2>
        <ul className="cards">
          {ways.map(({ way, to, label }) => (
            <li key={way} className="card">
              <h3>{t(`${way}Title`)}</h3>
              <p>{t(`${way}Text`)}</p>
              <p className="home-way">
                <Link to={to}>{t(label)}</Link>
              </p>
            </li>
          ))}
        </ul>
        <p>
          <Link to="/code-of-conduct">{t('rules')}</Link>
        </p>
      </section>
    </>
  );
}

import type { HomeQuery } from '@sic/api-client/home';
import { DateTime, EmptyState, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import './next-gatherings.css';

type Gathering = HomeQuery['gatherings']['edges'][number]['node'];

/** The gatherings that come next, and whether there is a seat. */
export function NextGatherings({ gatherings }: { readonly gatherings: readonly Gathering[] }) {
  const { t } = useTranslation('home');
  return (
    <section aria-labelledby="gatherings">
      <h2 id="gatherings">{t('gatherings')}</h2>
      {gatherings.length === 0 ? (
        <EmptyState title={t('emptyGatherings')} />
      ) : (
        <ul className="home-gatherings">
          {gatherings.map((gathering) => (
            <li key={gathering.id}>
              <p className="muted small">
                {t(`kinds.${gathering.kind}`)} ·{' '}
                <DateTime value={gathering.startsAt} format="weekday" zone={gathering.timeZone} />
              </p>
              <h3>
                <Link to={`/gatherings/${gathering.slug}`}>{gathering.title}</Link>
              </h3>
              <p className="row">
                <span>{gathering.city ?? t('online')}</span>
                <Seats gathering={gathering} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Link to="/gatherings">{t('allGatherings')}</Link>
    </section>
  );
}

function Seats({ gathering: { state, isOpenForRegistration, free } }: { readonly gathering: Gathering }) {
  const { t } = useTranslation('home');
  if (state === 'CANCELLED') return <StateBadge tone="danger">{t('cancelled')}</StateBadge>;
  if (!isOpenForRegistration) return <StateBadge>{t('notOpen')}</StateBadge>;
  if (free === 0) return <StateBadge tone="caution">{t('full')}</StateBadge>;
  return <StateBadge tone="good">{t('seats', { count: free })}</StateBadge>;
}

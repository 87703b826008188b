import type { MyPageQuery } from '@sic/api-client/me';
import { DateTime, EmptyState, StateBadge, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { stateTones } from '../../gatherings/gathering-words.js';
import '../my-list.css';

type Registration = MyPageQuery['myRegistrations']['edges'][number]['node'];

/** The seats that the member holds, waits for, or took for others, of gatherings that are not over. */
export function MySeats({ registrations }: { readonly registrations: readonly Registration[] }) {
  const { t } = useTranslation('me');
  const nameOf = useNames();
  const { t: tSeat } = useTranslation('gatherings');
  const going = registrations.flatMap(({ gathering, ...seat }) =>
    seat.isActive && gathering != null ? [{ ...seat, gathering }] : [],
  );
  return (
    <section aria-labelledby="my-seats">
      <h2 id="my-seats">{t('overview.seats')}</h2>
      {going.length === 0 ? (
        <EmptyState title={t('overview.noSeats')} action={<Link to="/gatherings">{t('overview.toGatherings')}</Link>}>
          <p>{t('overview.noSeatsText')}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="my-list">
            {going.map(({ id, state, gathering, isOwn, personName }) => (
              <li key={id}>
                <span>
                  <Link to={`/gatherings/${gathering.slug}`}>{gathering.title}</Link>
                  {isOwn ? null : <> {t('overview.forOther', { name: nameOf.member(personName) })}</>}
                  <br />
                  <span className="muted small">
                    <DateTime value={gathering.startsAt} format="weekday" zone={gathering.timeZone} />
                  </span>
                </span>
                <StateBadge tone={stateTones[state]}>{tSeat(`state.${state}`)}</StateBadge>
              </li>
            ))}
          </ul>
          <Link to="/me/registrations">{t('overview.allSeats')}</Link>
        </>
      )}
    </section>
  );
}

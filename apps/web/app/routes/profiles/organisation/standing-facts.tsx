import type { StandingPartsFragment } from '@sic/api-client/profiles';
import { DateTime, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { StandingBadge } from './standing-badge.js';

/** With which organisations one could be confused, and who waits until it is confirmed. */
export function StandingFacts({ organisation }: { readonly organisation: StandingPartsFragment }) {
  const { t } = useTranslation('profiles');
  const nameOf = useNames();
  const { similar, waitingGatherings } = organisation;
  return (
    <>
      {similar.length === 0 ? null : (
        <>
          <h3>{t('organisation.similar')}</h3>
          <ul>
            {similar.map(({ organisation: other, hasSameName, hasSameDomain }) => (
              <li key={other.id}>
                <Link to={`/organisations/${other.id}`}>{nameOf.organisation(other.name)}</Link>{' '}
                <StandingBadge standing={other.standing} />
                <span className="muted small">
                  {[
                    t(`kind.${other.kind}`),
                    other.place.name,
                    ...(hasSameName ? [t('organisation.sameName')] : []),
                    ...(hasSameDomain ? [t('organisation.sameDomain')] : []),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {waitingGatherings.length === 0 ? null : (
        <>
          <h3>{t('organisation.waitingGatherings')}</h3>
          <ul>
            {waitingGatherings.map(({ slug, title, startsAt, timeZone, people }) => (
              <li key={slug}>
                <Link to={`/gatherings/${slug}`}>{title}</Link>{' '}
                <span className="muted small">
                  <DateTime value={startsAt} format="dateTime" zone={timeZone} /> ·{' '}
                  {t('organisation.waitingPeople', { count: people })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

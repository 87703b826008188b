import type { MyProfileQuery } from '@sic/api-client/profiles';
import { StateBadge, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';

type Representations = NonNullable<MyProfileQuery['viewer']>['member']['representations']['edges'];

/** The organisations that the member acts for or has asked to; changed on their own pages. */
export function MyOrganisations({ representations }: { readonly representations: Representations }) {
  const { t } = useTranslation('profiles');
  const nameOf = useNames();
  return (
    <section aria-labelledby="organisations">
      <h2 id="organisations">{t('profile.organisations')}</h2>
      {representations.length === 0 ? <p className="muted">{t('profile.noOrganisations')}</p> : null}
      <ul className="plain-list stack">
        {representations.map(({ node: { id, role, state, organisation } }) => (
          <li key={id}>
            <Link to={`/organisations/${organisation.id}`}>{nameOf.organisation(organisation.name)}</Link>{' '}
            <span className="muted">({t(`role.${role}`)})</span>{' '}
            {state === 'ASKED' ? <StateBadge tone="caution">{t('waiting')}</StateBadge> : null}
          </li>
        ))}
      </ul>
      <p className="row">
        <Link to="/directory/organisations">{t('profile.find')}</Link>
        <Link to="/organisations/new">{t('directory.register')}</Link>
      </p>
    </section>
  );
}

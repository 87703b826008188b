import { OrganisationsDocument } from '@sic/api-client/profiles';
import { SelectField, StateBadge, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import type { Route } from './+types/organisations.js';
import { directoryChoice, DirectoryFilter } from './directory-filter.js';
import { DirectoryHead } from './directory-head.js';
import { DirectoryList } from './directory-list.js';
import { countryNames } from '../names.server.js';
import { organisationKinds, placeName } from '../profile-words.js';
import { StandingBadge } from '../organisation/standing-badge.js';
import { TownMap } from './town-map.js';

const PAGE = 24;

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const { search, country, sort } = directoryChoice(searchParams);
  const kind = organisationKinds.find((name) => name === searchParams.get('kind'));
  const data = await read(from, OrganisationsDocument, {
    first: PAGE,
    after: searchParams.get('after'),
    sort,
    filter: { search, country, kind },
  });
  const names = countryNames(
    from.request,
    data.countries.map((one) => one.country),
  );
  return { ...data, names, chosen: { search, country: country ?? '', kind: kind ?? '', sort } };
}

export default function Organisations({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('profiles');
  const nameOf = useNames();
  const { organisations, organisationPlaces, countries, chosen, names } = loaderData;
  return (
    <>
      <DirectoryHead
        title={t('directory.organisations')}
        actions={
          <Link className="button button-quiet" to="/organisations/new">
            {t('directory.register')}
          </Link>
        }
      />
      <DirectoryFilter
        chosen={chosen}
        countries={countries.filter((one) => one.organisations > 0).map(({ country }) => country)}
        names={names}
        placeholder={t('directory.searchOrganisations')}
      >
        <SelectField
          name="kind"
          label={t('directory.kind')}
          defaultValue={chosen.kind}
          options={[
            { value: '', label: t('directory.any') },
            ...organisationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          ]}
        />
      </DirectoryFilter>
      <DirectoryList
        found={organisations}
        count={t('directory.organisationsFound', { count: organisations.totalCount })}
        sort={chosen.sort}
        emptyTitle={t('directory.noneOrganisations')}
        path="/directory/organisations"
      >
        {(node) => (
          <>
            <p className="row">
              <StateBadge>{t(`kind.${node.kind}`)}</StateBadge>
              {node.isVerified ? <StandingBadge standing={node.standing} /> : null}
            </p>
            <h2 className="directory-name">
              <Link to={`/organisations/${node.id}`}>{nameOf.organisation(node.name)}</Link>
            </h2>
            <p className="muted small">{placeName(node.place, names)}</p>
            {node.description === '' ? null : <p dir="auto">{node.description}</p>}
          </>
        )}
      </DirectoryList>
      <TownMap
        title={t('directory.mapOrganisations', { count: organisationPlaces.length })}
        towns={organisationPlaces}
        countries={names}
      />
    </>
  );
}

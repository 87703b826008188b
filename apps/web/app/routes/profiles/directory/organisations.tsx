import { OrganisationsDocument } from '@sic/api-client/profiles';
import { ActionForm, EmptyState, Pager, SelectField, StateBadge, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import type { Route } from './+types/organisations.js';
import { DirectoryHead } from './directory-head.js';
import { countryNames } from '../names.server.js';
import { organisationKinds, placeName } from '../profile-words.js';
import { TownMap } from './town-map.js';
import './directory-list.css';

const PAGE = 24;

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const search = (searchParams.get('search') ?? '').trim();
  const country = /^[A-Z]{2}$/.exec(searchParams.get('country') ?? '')?.[0];
  const kind = organisationKinds.find((name) => name === searchParams.get('kind'));
  const sort = searchParams.get('sort') === 'NEWEST' ? 'NEWEST' : 'NAME';
  const data = await read(from, OrganisationsDocument, {
    first: PAGE,
    after: searchParams.get('after'),
    sort,
    filter: { search, country, kind },
  });
  const names = countryNames(data.countries.map((one) => one.country));
  return { ...data, names, chosen: { search, country: country ?? '', kind: kind ?? '', sort } };
}

export default function Organisations({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('profiles');
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
      <ActionForm method="get" outcome={undefined} className="filter-form" key={JSON.stringify(chosen)}>
        <TextField
          name="search"
          type="search"
          label={t('directory.search')}
          placeholder={t('directory.searchOrganisations')}
          defaultValue={chosen.search}
          maxLength={200}
        />
        <SelectField
          name="kind"
          label={t('directory.kind')}
          defaultValue={chosen.kind}
          options={[
            { value: '', label: t('directory.any') },
            ...organisationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          ]}
        />
        <SelectField
          name="country"
          label={t('directory.country')}
          defaultValue={chosen.country}
          options={[
            { value: '', label: t('directory.anywhere') },
            ...countries
              .filter((one) => one.organisations > 0)
              .map(({ country }) => ({ value: country, label: names[country] ?? country })),
          ]}
        />
        <SelectField
          name="sort"
          label={t('directory.sort')}
          defaultValue={chosen.sort}
          options={[
            { value: 'NAME', label: t('sorts.NAME') },
            { value: 'NEWEST', label: t('sorts.NEWEST') },
          ]}
        />
        <SubmitButton look="quiet">{t('directory.show')}</SubmitButton>
      </ActionForm>
      <p role="status" className="muted">
        {t('directory.organisationsFound', { count: organisations.totalCount })}
      </p>
      {organisations.edges.length === 0 ? (
        <EmptyState
          title={t('directory.noneOrganisations')}
          action={<Link to="/directory/organisations">{t('directory.all')}</Link>}
        >
          {t('directory.noneText')}
        </EmptyState>
      ) : (
        <ul className="cards directory-list">
          {organisations.edges.map(({ node }) => (
            <li key={node.id} className="card">
              <p className="row">
                <StateBadge>{t(`kind.${node.kind}`)}</StateBadge>
                {node.isVerified ? <StateBadge tone="good">{t('verified')}</StateBadge> : null}
              </p>
              <h2 className="directory-name">
                <Link to={`/organisations/${node.id}`}>{node.name}</Link>
              </h2>
              <p className="muted small">{placeName(node.place, names)}</p>
              {node.description === '' ? null : <p dir="auto">{node.description}</p>}
            </li>
          ))}
        </ul>
      )}
      <Pager
        pageInfo={organisations.pageInfo}
        totalCount={organisations.totalCount}
        shown={organisations.edges.length}
      />
      <TownMap
        title={t('directory.mapOrganisations', { count: organisationPlaces.length })}
        towns={organisationPlaces}
        countries={names}
      />
    </>
  );
}

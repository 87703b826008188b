import { MembersDocument } from '@sic/api-client/profiles';
import { ActionForm, EmptyState, Pager, SelectField, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import type { Route } from './+types/members.js';
import { Avatar } from '../member/avatar.js';
import { DirectoryHead } from './directory-head.js';
import { countryNames, languageNames } from '../names.server.js';
import { placeName, terms } from '../profile-words.js';
import { TownMap } from './town-map.js';
import '../member/person.css';
import '../member/tags.css';
import './directory-list.css';

const PAGE = 24;

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const search = (searchParams.get('search') ?? '').trim();
  const country = /^[A-Z]{2}$/.exec(searchParams.get('country') ?? '')?.[0];
  const capacity = terms.find((term) => term === searchParams.get('capacity'));
  const need = terms.find((term) => term === searchParams.get('need'));
  const language = /^[a-z]{2,3}$/.exec(searchParams.get('language') ?? '')?.[0];
  const sort = searchParams.get('sort') === 'NEWEST' ? 'NEWEST' : 'NAME';
  const data = await read(from, MembersDocument, {
    first: PAGE,
    after: searchParams.get('after'),
    sort,
    filter: { search, country, capacity, need, language },
  });
  const chosen = {
    search,
    country: country ?? '',
    capacity: capacity ?? '',
    need: need ?? '',
    language: language ?? '',
    sort,
  };
  const shown = [...data.countries, ...data.memberPlaces.map(({ place }) => place)];
  const names = { ...countryNames(shown.map(({ country }) => country)), ...languageNames(data.languages) };
  return { ...data, chosen, names };
}

export default function Members({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('profiles');
  const { members, memberPlaces, countries, languages, chosen, names } = loaderData;
  const termOptions = [
    { value: '', label: t('directory.any') },
    ...terms.map((term) => ({ value: term, label: t(`term.${term}`) })),
  ];
  return (
    <>
      <DirectoryHead title={t('directory.members')} />
      <ActionForm method="get" outcome={undefined} className="filter-form" key={JSON.stringify(chosen)}>
        <TextField
          name="search"
          type="search"
          label={t('directory.search')}
          placeholder={t('directory.searchMembers')}
          defaultValue={chosen.search}
          maxLength={200}
        />
        <SelectField
          name="country"
          label={t('directory.country')}
          defaultValue={chosen.country}
          options={[
            { value: '', label: t('directory.anywhere') },
            ...countries
              .filter((one) => one.members > 0)
              .map(({ country }) => ({ value: country, label: names[country] ?? country })),
          ]}
        />
        <SelectField
          name="capacity"
          label={t('directory.capacity')}
          defaultValue={chosen.capacity}
          options={termOptions}
        />
        <SelectField name="need" label={t('directory.need')} defaultValue={chosen.need} options={termOptions} />
        <SelectField
          name="language"
          label={t('directory.language')}
          defaultValue={chosen.language}
          options={[
            { value: '', label: t('directory.any') },
            ...languages.map((tag) => ({ value: tag, label: names[tag] ?? tag })),
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
        {t('directory.membersFound', { count: members.totalCount })}
      </p>
      {members.edges.length === 0 ? (
        <EmptyState title={t('directory.none')} action={<Link to="/directory">{t('directory.all')}</Link>}>
          {t('directory.noneText')}
        </EmptyState>
      ) : (
        <ul className="cards directory-list">
          {members.edges.map(({ node }) => (
            <li key={node.id} className="card">
              <div className="person">
                <Avatar name={node.name} pictureKey={node.pictureKey} />
                <div>
                  <h2 className="directory-name">
                    <Link to={`/members/${node.id}`}>{node.name}</Link>
                  </h2>
                  {node.place ? <p className="muted small">{placeName(node.place, names)}</p> : null}
                </div>
              </div>
              {node.headline === '' ? null : <p dir="auto">{node.headline}</p>}
              {node.capacities.length === 0 ? null : (
                <ul className="tags" aria-label={t('directory.capacity')}>
                  {node.capacities.map((term) => (
                    <li key={term}>{t(`term.${term}`)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      <Pager pageInfo={members.pageInfo} totalCount={members.totalCount} shown={members.edges.length} />
      <TownMap
        title={t('directory.mapMembers', { count: memberPlaces.length })}
        towns={memberPlaces}
        countries={names}
      />
    </>
  );
}

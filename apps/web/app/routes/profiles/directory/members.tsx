import { MembersDocument } from '@sic/api-client/profiles';
import { SelectField, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { byLabel } from '../../../by-label.js';
import type { Route } from './+types/members.js';
import { Avatar } from '../member/avatar.js';
import { directoryChoice, DirectoryFilter } from './directory-filter.js';
import { DirectoryHead } from './directory-head.js';
import { DirectoryList } from './directory-list.js';
import { countryNames, languageNames } from '../names.server.js';
import { placeName, terms } from '../profile-words.js';
import { TownMap } from './town-map.js';
import '../member/person.css';
import '../member/tags.css';

const PAGE = 24;

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const { search, country, sort } = directoryChoice(searchParams);
  const capacity = terms.find((term) => term === searchParams.get('capacity'));
  const need = terms.find((term) => term === searchParams.get('need'));
  const language = /^[a-z]{2,3}$/.exec(searchParams.get('language') ?? '')?.[0];
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
  const names = {
    ...countryNames(
      from.request,
      shown.map(({ country }) => country),
    ),
    ...languageNames(from.request, data.languages),
  };
  return { ...data, chosen, names };
}

export default function Members({ loaderData }: Route.ComponentProps) {
  const { t, locale } = useTranslation('profiles');
  const nameOf = useNames();
  const { members, memberPlaces, countries, languages, chosen, names } = loaderData;
  const termOptions = [
    { value: '', label: t('directory.any') },
    ...terms.map((term) => ({ value: term, label: t(`term.${term}`) })),
  ];
  return (
    <>
      <DirectoryHead title={t('directory.members')} />
      <DirectoryFilter
        chosen={chosen}
        countries={countries.filter((one) => one.members > 0).map(({ country }) => country)}
        names={names}
        placeholder={t('directory.searchMembers')}
      >
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
            ...byLabel(
              languages.map((tag) => ({ value: tag, label: names[tag] ?? tag })),
              locale,
            ),
          ]}
        />
      </DirectoryFilter>
      <DirectoryList
        found={members}
        count={t('directory.membersFound', { count: members.totalCount })}
        sort={chosen.sort}
        emptyTitle={t('directory.none')}
        path="/directory"
      >
        {(node) => (
          <>
            <div className="person">
              <Avatar name={nameOf.member(node.name)} pictureKey={node.pictureKey} />
              <div>
                <h2 className="directory-name">
                  <Link to={`/members/${node.id}`}>{nameOf.member(node.name)}</Link>
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
          </>
        )}
      </DirectoryList>
      <TownMap
        title={t('directory.mapMembers', { count: memberPlaces.length })}
        towns={memberPlaces}
        countries={names}
      />
    </>
  );
}

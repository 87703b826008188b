import type { PlacePartsFragment } from '@sic/api-client/profiles';
import { EuropeMap } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { placeName, type Names } from '../profile-words.js';
import './town-map.css';

const NAMED = 40;

/** Where the people or organisations of a directory are: a map, and the same as a list of towns. */
export function TownMap({
  title,
  towns,
  countries,
}: {
  readonly title: string;
  readonly countries: Names;
  readonly towns: readonly { readonly count: number; readonly place: PlacePartsFragment }[];
}) {
  const { t } = useTranslation('profiles');
  if (towns.length === 0) return null;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t('directory.where')}</h2>
      <EuropeMap
        title={title}
        places={towns.map(({ count, place }) => ({ ...place, label: placeName(place, countries), count }))}
      >
        <ul className="plain-list town-list">
          {towns.slice(0, NAMED).map(({ count, place }) => (
            <li key={place.id}>
              {placeName(place, countries)}: {count}
            </li>
          ))}
        </ul>
        {towns.length > NAMED ? (
          <p className="muted small">{t('directory.moreTowns', { count: towns.length - NAMED })}</p>
        ) : null}
      </EuropeMap>
    </section>
  );
}

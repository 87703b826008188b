import type { ReactNode } from 'react';
import { useTranslation } from '../translation.js';
import { MAP, placeOnMap } from './europe-projection.js';
import './europe-map.css';

interface MapPlace {
  readonly id: string;
  /** The place's name, as in the list. */
  readonly label: string;
  readonly longitude: number;
  readonly latitude: number;
  /** How many there are; points grow with its square root. */
  readonly count?: number;
}

interface EuropeMapProps {
  /** What the map shows, in a sentence, for those who do not see it. */
  readonly title: string;
  readonly places: readonly MapPlace[];
  /** The same in words: a list that stands beside the map. */
  readonly children: ReactNode;
}

/** Where the site serves the outline from; the route answers with `europeOutline()`. */
const OUTLINE_PATH = '/maps/europe.svg';

/** A map of Europe with points, and the same as a list. Drawn by the server; no tiles, no script. */
export function EuropeMap({ title, places, children }: EuropeMapProps) {
  const { t } = useTranslation('ui');
  const points = places.flatMap((place) => {
    const at = placeOnMap(place.longitude, place.latitude);
    return at === undefined ? [] : [{ ...place, ...at, radius: 4 + 2.2 * Math.sqrt(place.count ?? 1) }];
  });
  return (
    <div className="europe-map">
      <figure>
        <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="img" aria-label={title}>
          <use href={`${OUTLINE_PATH}#land`} className="europe-land" />
          <use href={`${OUTLINE_PATH}#borders`} className="europe-borders" />
          {points
            .toSorted((one, other) => other.radius - one.radius)
            .map(({ id, x, y, radius, label, count }) => (
              <circle key={id} cx={x} cy={y} r={radius} className="europe-point">
                <title>{count === undefined ? label : `${label}: ${count}`}</title>
              </circle>
            ))}
        </svg>
        <figcaption className="muted small">{t('map.credit')}</figcaption>
      </figure>
      <div>{children}</div>
    </div>
  );
}

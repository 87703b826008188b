import type { PoolFragment } from '@sic/api-client/gatherings';
import { useTranslation } from '@sic/ui/translation';
import { countryName } from '../gathering-words.js';
import './pool-list.css';

interface PoolListProps {
  readonly pools: readonly PoolFragment[];
  readonly waiting: number;
  /** Nobody takes a seat any more: only how many there were is said. */
  readonly isEnded: boolean;
}

/** How many seats there are and are left, in words, with a bar beside; who may take them where not everybody may. */
export function PoolList({ pools, waiting, isEnded }: PoolListProps) {
  const { t, locale, list } = useTranslation('gatherings');
  return (
    <>
      <ul className="plain-list pool-list">
        {pools.map(({ id, name, capacity, free, kinds, isForPersons, countries }) => (
          <li key={id} className="pool">
            <strong>{name}</strong>
            <p id={`pool-${id}`}>
              {isEnded
                ? t('seats.capacity', { count: capacity })
                : free > 0
                  ? t('seats.left', { count: free, capacity })
                  : t('seats.allTaken', { capacity })}
              {kinds.length === 0 && !isForPersons ? null : (
                <span className="muted small">
                  {' '}
                  ·{' '}
                  {t('seats.for', {
                    who: [
                      ...kinds.map((kind) => t(`organisation.${kind}`)),
                      ...(isForPersons ? [t('seats.persons')] : []),
                    ],
                  })}
                </span>
              )}
              {countries.length === 0 ? null : (
                <span className="muted small"> · {list(countries.map((code) => countryName(code, locale)))}</span>
              )}
            </p>
            {isEnded ? null : (
              <meter min={0} max={Math.max(capacity, 1)} value={capacity - free} aria-labelledby={`pool-${id}`} />
            )}
          </li>
        ))}
      </ul>
      {waiting === 0 || isEnded ? null : <p className="muted">{t('seats.waiting', { count: waiting })}</p>}
    </>
  );
}

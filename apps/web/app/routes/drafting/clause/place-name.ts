import type { PlaceFragment } from '@sic/api-client/drafting';
import { useTranslation } from '@sic/ui/translation';

const MOST_WORDS = 60;

/** How a place for a new clause is called: after which clause, by number and title, or at the beginning of which section. */
export function usePlaceName(): (place: PlaceFragment) => string {
  const { t } = useTranslation('drafting');
  return ({ isSection, clauseNumber, heading, beginning }) => {
    if (isSection) {
      return heading === null || heading === '' ? t('place.start') : t('place.first', { section: heading });
    }
    const words = beginning.length > MOST_WORDS ? `${beginning.slice(0, MOST_WORDS)}…` : beginning;
    const title = heading === null || heading === '' ? words : heading;
    return clauseNumber === null ? t('place.afterNew', { title }) : t('place.after', { number: clauseNumber, title });
  };
}

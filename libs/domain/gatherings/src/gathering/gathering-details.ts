import { checkZone, momentOf } from '@sic/kernel/local-time';
import { invalid, isCountryCode } from '@sic/kernel';
import type { Gathering } from './gathering.entity.js';
import type { GatheringKind } from './gathering-kind.js';

/** What organisers write about a gathering. Times are wall-clock times in its zone, `2027-06-14T09:30`. */
export interface GatheringDetails {
  kind: GatheringKind;
  title: string;
  summary: string;
  description: string;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  /** Whether calendars show whole days. */
  isAllDay?: boolean | null;
  registrationOpensAt: string;
  registrationClosesAt: string;
  venue?: string | null;
  /** Null for a gathering that is held online. */
  city?: string | null;
  country?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  hostId?: string | null;
  seriesId?: string | null;
  offerHours?: number | null;
  offersEndHours?: number | null;
}

/**
 * The columns that the details become.
 * @throws Rejection INVALID_INPUT naming the field and the rule
 */
export function toColumns(
  details: GatheringDetails,
): Omit<
  Gathering,
  | 'id'
  | 'slug'
  | 'state'
  | 'cancelReason'
  | 'positionInSeries'
  | 'calendarSequence'
  | 'lockVersion'
  | 'createdBy'
  | 'createdAt'
> {
  checkZone(details.timeZone);
  const at = (field: 'startsAt' | 'endsAt' | 'registrationOpensAt' | 'registrationClosesAt'): Date =>
    momentOf(field, details[field], details.timeZone);
  const [startsAt, endsAt] = [at('startsAt'), at('endsAt')];
  const [registrationOpensAt, registrationClosesAt] = [at('registrationOpensAt'), at('registrationClosesAt')];
  if (endsAt <= startsAt) throw invalid('endsAt', 'endsAfterStart');
  if (registrationClosesAt <= registrationOpensAt) {
    throw invalid('registrationClosesAt', 'closesAfterOpening');
  }
  if (registrationClosesAt > endsAt) {
    throw invalid('registrationClosesAt', 'closesBeforeEnd');
  }
  return {
    kind: details.kind,
    title: details.title,
    summary: details.summary,
    description: details.description,
    timeZone: details.timeZone,
    startsAt,
    endsAt,
    isAllDay: details.isAllDay ?? false,
    registrationOpensAt,
    registrationClosesAt,
    venue: details.venue ?? '',
    ...placeOf(details),
    hostId: details.hostId ?? null,
    seriesId: details.seriesId ?? null,
    offerHours: details.offerHours ?? 48,
    offersEndHours: details.offersEndHours ?? 24,
  };
}

function placeOf({
  city,
  country,
  latitude,
  longitude,
}: GatheringDetails): Pick<Gathering, 'city' | 'country' | 'latitude' | 'longitude'> {
  if (!city && country) throw invalid('city', 'townOfCountry');
  if (!city) return { city: null, country: null, latitude: null, longitude: null };
  if (!country || !isCountryCode(country)) {
    throw invalid('country', 'isCountry');
  }
  const hasPoint = typeof latitude === 'number' && typeof longitude === 'number';
  return { city, country, latitude: hasPoint ? latitude : null, longitude: hasPoint ? longitude : null };
}

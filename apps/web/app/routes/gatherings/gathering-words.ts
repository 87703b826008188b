import type { GatheringKind, RegistrationState } from '@sic/api-client/gatherings';
import type { Tone } from '@sic/ui';

export const gatheringKinds = [
  'SUMMER_SCHOOL',
  'POLICY_ROUNDTABLE',
  'RELAY_LEG',
  'CONFERENCE',
  'WORLD_CAFE',
] as const satisfies readonly GatheringKind[];

export const stateTones: Record<RegistrationState, Tone> = {
  PENDING_APPROVAL: 'caution',
  WAITLISTED: 'caution',
  OFFERED: 'accent',
  CONFIRMED: 'good',
  REJECTED: 'danger',
  DECLINED: 'neutral',
  EXPIRED: 'neutral',
  REVOKED: 'danger',
  CANCELLED: 'neutral',
  CANCELLED_BY_ORGANISER: 'danger',
  SUPERSEDED: 'neutral',
};

/** The name of a country by its two letters, as it is called in the reader's language. */
export function countryName(code: string | null | undefined, locale: string): string {
  return code == null || code === '' ? '' : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code);
}

/** Venue, town and country in one line. */
export function placeOf(
  place: { venue?: string; city?: string | null; country?: string | null },
  locale: string,
): string {
  return [place.venue ?? '', place.city ?? '', countryName(place.country, locale)]
    .filter((part) => part !== '')
    .join(', ');
}

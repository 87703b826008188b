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
  PENDING_APPROVAL: 'neutral',
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

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** The name of a country by its two letters. */
export function countryName(code: string | null | undefined): string {
  return code == null || code === '' ? '' : (countries.of(code) ?? code);
}

/** Venue, town and country in one line. */
export function placeOf(place: { venue?: string; city?: string | null; country?: string | null }): string {
  return [place.venue ?? '', place.city ?? '', countryName(place.country)].filter((part) => part !== '').join(', ');
}

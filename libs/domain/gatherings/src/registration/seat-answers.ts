import type { RegistrationChange } from './change-registration.js';
import type { RegistrationState } from './registration-state.js';

/** Who answers a lapsed offer is told that it lapsed. */
function isOffer(state: RegistrationState): boolean {
  return state === 'offered' || state === 'expired';
}

/** What a person accepts: an offer becomes a seat; a seat or a place on the waitlist stays what it is. */
export function acceptance(registrationId: string): RegistrationChange {
  return {
    registrationId,
    action: (from) => (isOffer(from) ? 'answerOffer' : 'accept'),
    to: (from) => (isOffer(from) ? 'confirmed' : from),
    seats: 'take',
    isRepeatable: true,
  };
}

/** What a person gives back: an offer is declined; a seat or a place on the waitlist is cancelled. */
export function givingBack(registrationId: string): RegistrationChange {
  return {
    registrationId,
    action: (from) => (isOffer(from) || from === 'declined' ? 'answerOffer' : 'cancel'),
    to: (from) => (isOffer(from) || from === 'declined' ? 'declined' : 'cancelled'),
    seats: 'release',
    isRepeatable: true,
  };
}

import type { CalendarGathering } from '../calendar/calendar-entry.js';
import type { GatheringState } from '../gathering/gathering-kind.js';
import type { RegistrationState } from './registration-state.js';

/** A registration with all that a mail or a calendar says about it. */
export interface RegistrationToTell extends CalendarGathering {
  id: string;
  state: RegistrationState;
  personId: string | null;
  /** When the person accepted what somebody else had taken in their name; null before, and for who signed up. */
  acceptedAt: Date | null;
  colleagueName: string | null;
  colleagueEmail: string | null;
  organisationId: string | null;
  registeredBy: string | null;
  reason: string | null;
  /** The registration whose seat it took over, or null. */
  supersedesId: string | null;
  /** The registration that took its seat over, or null. */
  supersededById: string | null;
  offerId: string | null;
  offerDeadline: Date | null;
  gatheringId: string;
  gatheringState: GatheringState;
}

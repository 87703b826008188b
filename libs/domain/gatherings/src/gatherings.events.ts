import { defineEvent } from '@sic/outbox';

/** A registration came into a state: `to` is the state, `by` is who did it. */
export const RegistrationMoved = defineEvent<{
  registrationId: string;
  gatheringId: string;
  to: string;
  by: 'self' | 'representative' | 'organiser' | 'platform';
}>('gatherings.registration-moved');

/** Seats of the gathering became free, or more were added: whoever waits may be offered one. */
export const SeatsFreed = defineEvent<{ gatheringId: string }>('gatherings.seats-freed');

/** A published gathering has another time or place. */
export const GatheringMoved = defineEvent<{ gatheringId: string; sequence: number }>('gatherings.gathering-moved');

/** Every event that the domain publishes. */
export const gatheringsEvents = [RegistrationMoved, SeatsFreed, GatheringMoved];

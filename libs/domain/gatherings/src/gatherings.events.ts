import { defineEvent } from '@sic/outbox';

/** A registration was made or went from one state to another: `to` is the state now, `by` is who did it. */
export const RegistrationChanged = defineEvent<{
  registrationId: string;
  gatheringId: string;
  to: string;
  by: 'self' | 'representative' | 'organiser' | 'platform';
}>('gatherings.registration-changed');

/** Seats of the gathering became free, or more were added: the waitlist may be offered them. */
export const SeatsFreed = defineEvent<{ gatheringId: string }>('gatherings.seats-freed');

/** A published gathering has another time or place. */
export const GatheringMoved = defineEvent<{ gatheringId: string; sequence: number }>('gatherings.gathering-moved');

/** Organisers wrote to people of their gathering, or to themselves as a test. */
export const GatheringMessageSent = defineEvent<{ messageId: string }>('gatherings.message-sent');

/** Every event that the domain publishes. */
export const gatheringsEvents = [RegistrationChanged, SeatsFreed, GatheringMoved, GatheringMessageSent];

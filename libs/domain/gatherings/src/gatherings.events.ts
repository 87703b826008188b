import { defineEvent } from '@sic/outbox';

/**
 * A registration was made or went from one state to another: `from` is null for a new one and absent in events of
 * earlier releases, `to` is the state now, `by` is who did it. Both states are the same when a person accepted what
 * somebody else had taken in their name.
 */
export const RegistrationChanged = defineEvent<{
  registrationId: string;
  gatheringId: string;
  from?: string | null;
  to: string;
  by: 'self' | 'representative' | 'organiser' | 'platform';
}>('gatherings.registration-changed');

/** Seats of the gathering became free, or more were added: the waitlist may be offered them. */
export const SeatsFreed = defineEvent<{ gatheringId: string }>('gatherings.seats-freed');

/** A published gathering has another time or place. */
export const GatheringMoved = defineEvent<{ gatheringId: string; sequence: number }>('gatherings.gathering-moved');

/** Organisers wrote to people of their gathering, or to themselves as a test. */
export const GatheringMessageSent = defineEvent<{ messageId: string }>('gatherings.message-sent');

/** A member organises the gathering from now on. */
export const OrganiserNamed = defineEvent<{ gatheringId: string; accountId: string }>('gatherings.organiser-named');

/** Every event that the domain publishes. */
export const gatheringsEvents = [RegistrationChanged, SeatsFreed, GatheringMoved, GatheringMessageSent, OrganiserNamed];

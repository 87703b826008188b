import type { EventType } from '@sic/outbox';

/** Every event that the domain publishes. */
export const profilesEvents: EventType[] = [];

import { defineEvent } from '@sic/outbox';

/** `phase` is the one that has begun. */
export const PhaseChanged = defineEvent<{ processId: string; phase: string }>('processes.phase-changed');

/** Every event that the domain publishes. */
export const processesEvents = [PhaseChanged];

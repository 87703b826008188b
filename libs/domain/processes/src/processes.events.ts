import { defineEvent } from '@sic/outbox';

/** `phase` is the one that has begun. */
export const PhaseChanged = defineEvent<{ processId: string; phase: string }>('processes.phase-changed');

/** A member edits the process from now on, or no longer. */
export const EditorChanged = defineEvent<{ processId: string; memberId: string; isEditor: boolean }>(
  'processes.editor-changed',
);

/** Every event that the domain publishes. */
export const processesEvents = [PhaseChanged, EditorChanged];

import type { Actor } from '@sic/authorization';
import { Forbidden, type Problem, Unauthenticated } from '@sic/kernel';
import type { PhaseNow } from './process/phase.js';

/** What is known of a process when somebody wants to do something in it. */
export interface ProcessFacts extends PhaseNow {
  /** Whether the actor edits this process. */
  isEditor: boolean;
}

export const PROCESS_ACTIONS = ['plan', 'assignEditors'] as const;
export type ProcessAction = (typeof PROCESS_ACTIONS)[number];

/** Why the actor may not do this with the process; null when they may. */
export function canOnProcess(actor: Actor, action: ProcessAction, process: ProcessFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  switch (action) {
    case 'plan':
      if (process.isEditor || actor.isAdministrator) return null;
      return new Forbidden('NOT_PLANNER');
    case 'assignEditors':
      return actor.isAdministrator ? null : new Forbidden('NOT_ASSIGNER');
  }
}

/** Why the actor may not open a process; null when they may. */
export function canOpenProcess(actor: Actor): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  return actor.isAdministrator ? null : new Forbidden('NOT_OPENER');
}

import { type PhaseKind, PHASES } from '@sic/processes';

/** What a phase of the process allows or not. */
export type PhaseAction = 'import' | 'propose' | 'takePosition' | 'comment' | 'decide' | 'publish' | 'resolveConflict';

const open = ['import', 'propose', 'takePosition', 'comment', 'decide', 'publish', 'resolveConflict'] as const;

/** The actions of drafting that each phase allows. */
export const phaseActions: Record<PhaseKind, readonly PhaseAction[]> = {
  input: ['import'],
  drafting: open,
  consultation: open,
  resolution: ['takePosition', 'comment', 'decide', 'publish', 'resolveConflict'],
  endorsement: ['comment'],
  signature: [],
  closed: [],
};

/** The phases in which amendments are decided. */
export const DECIDING_PHASES = PHASES.filter((phase) => phaseActions[phase].includes('decide'));

/** Whether a phase allows an action. Null is the time before a process has begun: it allows what `input` does. */
export function phaseAllows(phase: PhaseKind | null, action: PhaseAction): boolean {
  return phaseActions[phase ?? 'input'].includes(action);
}

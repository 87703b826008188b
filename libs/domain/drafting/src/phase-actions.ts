import type { PhaseKind } from '@sic/processes';

/** What a phase of the process allows or not. */
export type PhaseAction = 'import' | 'propose' | 'takePosition' | 'comment' | 'decide' | 'publish' | 'settle';

const ALLOWS: Record<PhaseKind, readonly PhaseAction[]> = {
  input: ['import'],
  drafting: ['import', 'propose', 'takePosition', 'comment', 'decide', 'publish', 'settle'],
  consultation: ['import', 'propose', 'takePosition', 'comment', 'decide', 'publish', 'settle'],
  resolution: ['takePosition', 'comment', 'decide', 'publish', 'settle'],
  endorsement: ['comment'],
  signature: [],
  closed: [],
};

/** Whether a phase allows an action. Null is the time before a process has begun: it allows what `input` does. */
export function phaseAllows(phase: PhaseKind | null, action: PhaseAction): boolean {
  return ALLOWS[phase ?? 'input'].includes(action);
}

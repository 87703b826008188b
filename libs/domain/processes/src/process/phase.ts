/** The phases of a process, in their order. */
export const PHASES = [
  'input',
  'drafting',
  'consultation',
  'resolution',
  'endorsement',
  'signature',
  'closed',
] as const;
export type PhaseKind = (typeof PHASES)[number];

/** The phases that can follow a phase, in their order; all of them before a process has begun. */
export function phasesAfter(phase: PhaseKind | null): readonly PhaseKind[] {
  return PHASES.slice(phase === null ? 0 : PHASES.indexOf(phase) + 1);
}

/** The phase of a process by the database's clock, and when it ends. */
export interface PhaseNow {
  /** Null before the process has begun. */
  phase: PhaseKind | null;
  /** Null when no other phase follows. */
  until: Date | null;
}

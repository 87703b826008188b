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

/** The phase of a process by the database's clock, and when it ends. */
export interface PhaseNow {
  /** Null before the process has begun. */
  phase: PhaseKind | null;
  /** Null when no other phase follows. */
  until: Date | null;
}

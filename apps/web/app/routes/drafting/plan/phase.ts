import type { DeclarationQuery } from '@sic/api-client/drafting';

export type Phase = NonNullable<NonNullable<DeclarationQuery['declaration']>['process']['phase']>;

/** The part of a catalogue key for a phase; `NONE` before the process has begun. */
export function phaseKey(phase: Phase | null | undefined): Phase | 'NONE' {
  return phase ?? 'NONE';
}

/** All of them, in their order. */
export const phaseKinds = [
  'INPUT',
  'DRAFTING',
  'CONSULTATION',
  'RESOLUTION',
  'ENDORSEMENT',
  'SIGNATURE',
  'CLOSED',
] as const satisfies readonly Phase[];

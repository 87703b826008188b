/** Where a registration stands. Only `offered` and `confirmed` have a seat in every pool that their rules name. */
export const RegistrationState = {
  WAITLISTED: 'waitlisted',
  OFFERED: 'offered',
  CONFIRMED: 'confirmed',
  DECLINED: 'declined',
  EXPIRED: 'expired',
  REVOKED: 'revoked',
  CANCELLED: 'cancelled',
  CANCELLED_BY_ORGANISER: 'cancelled_by_organiser',
  /** A substitute took over the claim; the seat was never free. */
  SUPERSEDED: 'superseded',
} as const;
export type RegistrationState = (typeof RegistrationState)[keyof typeof RegistrationState];
export const registrationStates: readonly RegistrationState[] = Object.values(RegistrationState);

/** States in which a person counts as registered: there is one such registration per person and gathering. */
export const activeStates = ['waitlisted', 'offered', 'confirmed'] as const;
export const ACTIVE_STATES_SQL = activeStates.map((state) => `'${state}'`).join(', ');

const ACTIVE: ReadonlySet<string> = new Set(activeStates);

/** Whether the registration is still going on. */
export function isActive(state: RegistrationState): boolean {
  return ACTIVE.has(state);
}

/** The states that may follow on each. An ended registration never comes back; a new one is made. */
export const transitions: Readonly<Record<RegistrationState, readonly RegistrationState[]>> = {
  waitlisted: ['offered', 'confirmed', 'cancelled', 'cancelled_by_organiser'],
  offered: ['confirmed', 'declined', 'expired', 'revoked', 'cancelled', 'cancelled_by_organiser'],
  confirmed: ['cancelled', 'cancelled_by_organiser', 'superseded'],
  declined: [],
  expired: [],
  revoked: [],
  cancelled: [],
  cancelled_by_organiser: [],
  superseded: [],
};

/** What a use case answers: the registration, and where it stands now. */
export interface RegistrationOutcome {
  registrationId: string;
  state: RegistrationState;
}

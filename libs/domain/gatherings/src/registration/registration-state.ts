/**
 * Where a registration stands. Only `offered` and `confirmed` have a seat in every pool that their rules name;
 * `pending_approval` waits until moderators have confirmed the organisation.
 */
export const RegistrationState = {
  PENDING_APPROVAL: 'pending_approval',
  WAITLISTED: 'waitlisted',
  OFFERED: 'offered',
  CONFIRMED: 'confirmed',
  /** Moderators refused the organisation, or confirmed it as one for which there are no seats. */
  REJECTED: 'rejected',
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
export const activeStates = ['pending_approval', 'waitlisted', 'offered', 'confirmed'] as const;
export const ACTIVE_STATES_SQL = activeStates.map((state) => `'${state}'`).join(', ');

const ACTIVE: ReadonlySet<string> = new Set(activeStates);

/** Whether the registration is still going on. */
export function isActive(state: RegistrationState): boolean {
  return ACTIVE.has(state);
}

/** The states that may follow on each. An ended registration never comes back; a new one is made. */
export const transitions: Readonly<Record<RegistrationState, readonly RegistrationState[]>> = {
  pending_approval: ['confirmed', 'waitlisted', 'rejected', 'cancelled', 'cancelled_by_organiser'],
  waitlisted: ['offered', 'confirmed', 'pending_approval', 'rejected', 'cancelled', 'cancelled_by_organiser'],
  offered: [
    'confirmed',
    'pending_approval',
    'rejected',
    'declined',
    'expired',
    'revoked',
    'cancelled',
    'cancelled_by_organiser',
  ],
  confirmed: ['rejected', 'cancelled', 'cancelled_by_organiser', 'superseded'],
  rejected: [],
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

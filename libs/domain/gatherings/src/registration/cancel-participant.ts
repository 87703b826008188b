import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { ChangeRegistration } from './change-registration.js';
import type { RegistrationOutcome } from './registration-state.js';

/** An organiser ends a registration, with its seat, offer or waitlist position, and says why. The person is told. */
@Injectable()
export class CancelParticipant {
  constructor(private readonly registrations: ChangeRegistration) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED */
  async execute(member: SignedInMember, registrationId: string, reason: string): Promise<RegistrationOutcome> {
    return this.registrations.execute(member, registrationId, {
      action: 'cancelAsOrganiser',
      to: (from) => (from === 'offered' ? 'revoked' : 'cancelled_by_organiser'),
      seats: 'release',
      organiser: { reason },
    });
  }
}

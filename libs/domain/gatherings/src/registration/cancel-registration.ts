import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { ChangeRegistration } from './change-registration.js';
import type { RegistrationOutcome } from './registration-state.js';

/** The person, or a representative of their organisation, gives the seat or the waitlist position back. */
@Injectable()
export class CancelRegistration {
  constructor(private readonly registrations: ChangeRegistration) {}

  /**
   * @returns the registration; cancelling one that is cancelled already changes nothing
   * @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED
   */
  async execute(member: SignedInMember, registrationId: string): Promise<RegistrationOutcome> {
    return this.registrations.execute(member, registrationId, {
      action: 'cancel',
      to: 'cancelled',
      seats: 'release',
      isRepeatable: true,
    });
  }
}

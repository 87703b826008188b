import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { ChangeRegistration } from '../registration/change-registration.js';
import type { RegistrationOutcome } from '../registration/registration-state.js';

/** Takes the seat that was held. Lapsed offers end first under the lock, so a late acceptance never wins. */
@Injectable()
export class AcceptOffer {
  constructor(private readonly registrations: ChangeRegistration) {}

  /**
   * @returns the registration; accepting twice changes nothing the second time
   * @throws Rejection OFFER_LAPSED, NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED
   */
  async execute(member: SignedInMember, registrationId: string): Promise<RegistrationOutcome> {
    return this.registrations.execute(member, registrationId, {
      action: 'answerOffer',
      to: 'confirmed',
      seats: 'take',
      isRepeatable: true,
    });
  }
}

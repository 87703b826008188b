import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { ChangeRegistration } from '../registration/change-registration.js';
import type { RegistrationOutcome } from '../registration/registration-state.js';

/** Gives the offered seat back; the next on the waiting list is offered it. */
@Injectable()
export class DeclineOffer {
  constructor(private readonly registrations: ChangeRegistration) {}

  /**
   * @returns the registration; declining twice changes nothing the second time
   * @throws Rejection OFFER_LAPSED, NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED
   */
  async execute(member: SignedInMember, registrationId: string): Promise<RegistrationOutcome> {
    return this.registrations.execute(member, registrationId, {
      action: 'answerOffer',
      to: 'declined',
      seats: 'release',
      isRepeatable: true,
    });
  }
}

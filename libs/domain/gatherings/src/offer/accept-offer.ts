import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ChangeRegistration } from '../registration/change-registration.js';
import type { RegistrationOutcome } from '../registration/registration-state.js';

const ACCEPT_OFFER_RATE_LIMIT: RateLimit = { name: 'gatherings.accept-offer', points: 60, perSeconds: 60 };

/** Takes the seat that was held. Lapsed offers end first under the lock, so a late acceptance never wins. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly registrations: ChangeRegistration,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the registration; accepting twice changes nothing the second time
   * @throws Rejection OFFER_LAPSED, NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED
   */
  async execute(member: SignedInMember, { registrationId }: { registrationId: string }): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(ACCEPT_OFFER_RATE_LIMIT, member.id);
    return this.registrations.execute(member, {
      registrationId,
      action: 'answerOffer',
      to: 'confirmed',
      seats: 'take',
      isRepeatable: true,
    });
  }
}

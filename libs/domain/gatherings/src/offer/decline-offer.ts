import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ChangeRegistration } from '../registration/change-registration.js';
import type { RegistrationOutcome } from '../registration/registration-state.js';

const DECLINE_OFFER_RATE_LIMIT: RateLimit = { name: 'gatherings.decline-offer', points: 60, perSeconds: 60 };

/** Gives the offered seat back; the next on the waitlist is offered it. */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly registrations: ChangeRegistration,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the registration; declining twice changes nothing the second time
   * @throws Rejection OFFER_LAPSED, NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED
   */
  async execute(member: SignedInMember, { registrationId }: { registrationId: string }): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(DECLINE_OFFER_RATE_LIMIT, member.id);
    return this.registrations.execute(member, {
      registrationId,
      action: 'answerOffer',
      to: 'declined',
      seats: 'release',
      isRepeatable: true,
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ChangeRegistration } from './change-registration.js';
import type { RegistrationOutcome } from './registration-state.js';

const CANCEL_REGISTRATION_RATE_LIMIT: RateLimit = {
  name: 'gatherings.cancel-registration',
  points: 60,
  perSeconds: 60,
};

/** The person, or a representative of their organisation, gives the seat or the waitlist position back. */
@Injectable()
export class CancelRegistration {
  constructor(
    private readonly registrations: ChangeRegistration,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the registration; cancelling one that is cancelled already changes nothing
   * @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED
   */
  async execute(member: SignedInMember, { registrationId }: { registrationId: string }): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(CANCEL_REGISTRATION_RATE_LIMIT, member.id);
    return this.registrations.execute(member, {
      registrationId,
      action: 'cancel',
      to: 'cancelled',
      seats: 'release',
      isRepeatable: true,
    });
  }
}

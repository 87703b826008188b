import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ChangeRegistration } from './change-registration.js';
import type { RegistrationOutcome } from './registration-state.js';

/** Each person whose registration ends gets a mail. */
const CANCEL_PARTICIPANT_RATE_LIMIT: RateLimit = {
  name: 'gatherings.cancel-participant',
  points: 300,
  perSeconds: 3_600,
};

/** An organiser ends a registration, with its seat, offer or waitlist position, and says why. The person is told. */
@Injectable()
export class CancelParticipant {
  constructor(
    private readonly registrations: ChangeRegistration,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED */
  async execute(
    member: SignedInMember,
    { registrationId, reason }: { registrationId: string; reason: string },
  ): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(CANCEL_PARTICIPANT_RATE_LIMIT, member.id);
    return this.registrations.execute(member, {
      registrationId,
      action: 'cancelAsOrganiser',
      to: (from) => (from === 'offered' ? 'revoked' : 'cancelled_by_organiser'),
      seats: 'release',
      organiser: { reason },
    });
  }
}

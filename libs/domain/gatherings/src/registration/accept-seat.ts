import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ChangeRegistration } from './change-registration.js';
import { acceptance } from './seat-answers.js';
import type { RegistrationOutcome } from './registration-state.js';

const ACCEPT_SEAT_RATE_LIMIT: RateLimit = { name: 'gatherings.accept-seat', points: 60, perSeconds: 60 };

/** A member accepts what somebody else took in their name: it belongs to their account from then on. */
@Injectable()
export class AcceptSeat {
  constructor(
    private readonly registrations: ChangeRegistration,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED, OFFER_LAPSED, ALREADY_REGISTERED */
  async execute(member: SignedInMember, { registrationId }: { registrationId: string }): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(ACCEPT_SEAT_RATE_LIMIT, member.id);
    return this.registrations.execute(member, acceptance(registrationId));
  }
}

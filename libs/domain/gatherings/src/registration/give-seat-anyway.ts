import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ChangeRegistration } from './change-registration.js';
import type { RegistrationOutcome } from './registration-state.js';

const GIVE_SEAT_ANYWAY_RATE_LIMIT: RateLimit = { name: 'gatherings.give-seat-anyway', points: 300, perSeconds: 3_600 };

/** An organiser confirms somebody past the waitlist and if need be over the capacity; the reason is recorded. */
@Injectable()
export class GiveSeatAnyway {
  constructor(
    private readonly registrations: ChangeRegistration,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED */
  async execute(
    member: SignedInMember,
    { registrationId, reason }: { registrationId: string; reason: string },
  ): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(GIVE_SEAT_ANYWAY_RATE_LIMIT, member.id);
    return this.registrations.execute(member, {
      registrationId,
      action: 'giveSeatAnyway',
      to: 'confirmed',
      seats: 'take',
      organiser: { reason, isOverride: true },
    });
  }
}

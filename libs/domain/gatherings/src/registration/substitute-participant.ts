import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { type HandOverCommand, HandSeatOver } from './hand-seat-over.js';
import type { RegistrationOutcome } from './registration-state.js';

/** Each substitute gets a mail. */
const SUBSTITUTE_PARTICIPANT_RATE_LIMIT: RateLimit = {
  name: 'gatherings.substitute-participant',
  points: 60,
  perSeconds: 3_600,
};

/** A member hands their seat, or that of a person whom their organisation sends, over to a substitute. */
@Injectable()
export class SubstituteParticipant {
  constructor(
    private readonly handing: HandSeatOver,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the registration of the substitute
   * @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED, ALREADY_REGISTERED, INVALID_INPUT
   */
  async execute(member: SignedInMember, command: HandOverCommand): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(SUBSTITUTE_PARTICIPANT_RATE_LIMIT, member.id);
    return this.handing.execute(member, command);
  }
}

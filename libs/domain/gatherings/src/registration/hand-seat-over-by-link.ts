import { Injectable } from '@nestjs/common';
import type { LinkCommand } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { linkHolder } from './acting-person.facts.js';
import { HandSeatOver } from './hand-seat-over.js';
import type { NamedPerson } from './participant.facts.js';
import type { RegistrationOutcome } from './registration-state.js';
import { SeatLinks } from './seat-links.js';

/** Counted for the registration of the link, since nobody is signed in. */
const HAND_SEAT_OVER_BY_LINK_RATE_LIMIT: RateLimit = {
  name: 'gatherings.hand-seat-over-by-link',
  points: 60,
  perSeconds: 3_600,
};

/** The holder of a mail hands, without an account, the seat over that somebody else took in their name. */
@Injectable()
export class HandSeatOverByLink {
  constructor(
    private readonly links: SeatLinks,
    private readonly handing: HandSeatOver,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND for a link that is not ours or has expired; FORBIDDEN, REGISTRATION_ENDED, ALREADY_REGISTERED, INVALID_INPUT */
  async execute({
    token,
    address,
    substitute,
  }: LinkCommand & { substitute?: NamedPerson | null }): Promise<RegistrationOutcome> {
    const registrationId = await this.links.registrationOf({ token, address });
    await this.rateLimits.consume(HAND_SEAT_OVER_BY_LINK_RATE_LIMIT, registrationId);
    return this.handing.execute(linkHolder, { registrationId, substitute: substitute ?? null });
  }
}

import { Injectable } from '@nestjs/common';
import type { LinkCommand } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { linkHolder } from './acting-person.facts.js';
import { ChangeRegistration } from './change-registration.js';
import { acceptance } from './seat-answers.js';
import type { RegistrationOutcome } from './registration-state.js';
import { SeatLinks } from './seat-links.js';

/** Counted for the registration of the link, since nobody is signed in. */
const ACCEPT_SEAT_BY_LINK_RATE_LIMIT: RateLimit = {
  name: 'gatherings.accept-seat-by-link',
  points: 60,
  perSeconds: 3_600,
};

/** The holder of a mail accepts, without an account, what somebody else took in their name. */
@Injectable()
export class AcceptSeatByLink {
  constructor(
    private readonly links: SeatLinks,
    private readonly registrations: ChangeRegistration,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND for a link that is not ours or has expired; FORBIDDEN, REGISTRATION_ENDED, OFFER_LAPSED */
  async execute({ token, address }: LinkCommand): Promise<RegistrationOutcome> {
    const registrationId = await this.links.registrationOf({ token, address });
    await this.rateLimits.consume(ACCEPT_SEAT_BY_LINK_RATE_LIMIT, registrationId);
    return this.registrations.execute(linkHolder, acceptance(registrationId));
  }
}

import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { RepresentationDecided } from '../profiles.events.js';
import { ChangeRepresentation } from './change-representation.js';

const CONFIRM_REPRESENTATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.confirm-representation',
  points: 200,
  perSeconds: 3_600,
};

/** Somebody who acts for the organisation, or a moderator, confirms that a member does too. Repeating it does nothing. */
@Injectable()
export class ConfirmRepresentation {
  constructor(
    private readonly representations: ChangeRepresentation,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection RepresentationChanged when it was refused or taken back; NOT_FOUND; FORBIDDEN; RATE_LIMITED */
  async execute(member: SignedInMember, { representationId }: { representationId: string }): Promise<void> {
    await this.rateLimits.consume(CONFIRM_REPRESENTATION_RATE_LIMIT, member.id);
    await this.representations.execute(member, {
      representationId,
      action: 'confirm',
      to: 'confirmed',
      note: (_before, now) => ({ decidedAt: now, decidedBy: member.id }),
      event: () => RepresentationDecided,
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { RepresentationDecided } from '../profiles.events.js';
import { ChangeRepresentation } from './change-representation.js';

const REFUSE_REPRESENTATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.refuse-representation',
  points: 200,
  perSeconds: 3_600,
};

/** Somebody who acts for the organisation, or a moderator, refuses a request and says why. */
@Injectable()
export class RefuseRepresentation {
  constructor(
    private readonly representations: ChangeRepresentation,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection RepresentationChanged when it was confirmed or taken back; NOT_FOUND; FORBIDDEN; RATE_LIMITED */
  async execute(
    member: SignedInMember,
    { representationId, reason }: { representationId: string; reason: string },
  ): Promise<void> {
    await this.rateLimits.consume(REFUSE_REPRESENTATION_RATE_LIMIT, member.id);
    await this.representations.execute(member, {
      representationId,
      action: 'refuse',
      to: 'refused',
      note: (_before, now) => ({ decidedAt: now, decidedBy: member.id, reason }),
      event: () => RepresentationDecided,
    });
  }
}

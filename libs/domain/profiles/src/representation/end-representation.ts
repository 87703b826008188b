import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { RepresentationEnded } from '../profiles.events.js';
import { ChangeRepresentation } from './change-representation.js';

const END_REPRESENTATION_RATE_LIMIT: RateLimit = {
  name: 'profiles.end-representation',
  points: 200,
  perSeconds: 3_600,
};

/**
 * Ends a representation: the member leaves or takes a request back, or somebody with the same role, or a moderator,
 * ends it for them.
 */
@Injectable()
export class EndRepresentation {
  constructor(
    private readonly representations: ChangeRepresentation,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection RepresentationChanged when it was refused; NOT_FOUND; FORBIDDEN; RATE_LIMITED */
  async execute(member: SignedInMember, { representationId }: { representationId: string }): Promise<void> {
    await this.rateLimits.consume(END_REPRESENTATION_RATE_LIMIT, member.id);
    await this.representations.execute(member, {
      representationId,
      action: 'end',
      to: 'ended',
      note: ({ decidedAt }, now) => ({ decidedAt: decidedAt ?? now, endedAt: now, endedBy: member.id }),
      event: ({ state }) => (state === 'confirmed' ? RepresentationEnded : null),
    });
  }
}

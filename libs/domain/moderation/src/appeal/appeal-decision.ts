import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import type { Appeal } from './appeal.entity.js';
import { type AppealCommand, MakeAppeal } from './make-appeal.js';

const APPEAL_DECISION_RATE_LIMIT: RateLimit = { name: 'moderation.appeal-decision', points: 20, perSeconds: 3_600 };

/** The author of hidden content asks another moderator to look at it again. */
@Injectable()
export class AppealDecision {
  constructor(
    private readonly appeals: MakeAppeal,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND for decisions about others; FORBIDDEN when it can't be appealed (any more) */
  async execute(member: SignedInMember, command: AppealCommand): Promise<Appeal> {
    await this.rateLimits.consume(APPEAL_DECISION_RATE_LIMIT, member.id);
    return this.appeals.execute({ actor: member, isByLink: false }, command);
  }
}

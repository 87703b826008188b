import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { type CaseCommand, DecideCase } from './decide-case.js';
import type { ModerationDecision } from './moderation-decision.entity.js';

const DISMISS_REPORTS_RATE_LIMIT: RateLimit = { name: 'moderation.dismiss-reports', points: 300, perSeconds: 3_600 };

/** A moderator leaves the content as it is and tells the reporters why. */
@Injectable()
export class DismissReports {
  constructor(
    private readonly database: Database,
    private readonly decide: DecideCase,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, CaseDecidedMeanwhile, FORBIDDEN, INVALID_INPUT */
  async execute(member: SignedInMember, command: CaseCommand): Promise<ModerationDecision> {
    await this.rateLimits.consume(DISMISS_REPORTS_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const found = await this.decide.open(tx, member, 'dismiss', command);
      return this.decide.record(tx, member, found, { action: 'dismiss', rule: null, reasons: command.reasons });
    });
  }
}

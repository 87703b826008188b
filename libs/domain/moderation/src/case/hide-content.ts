import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { type CaseCommand, DecideCase } from './decide-case.js';
import type { ModerationDecision } from './moderation-decision.entity.js';
import type { CommunityRule } from '../rules.js';

export interface HideContentCommand extends CaseCommand {
  rule: CommunityRule;
}

const HIDE_CONTENT_RATE_LIMIT: RateLimit = { name: 'moderation.hide-content', points: 300, perSeconds: 3_600 };

/** A moderator hides something under a rule, with reasons. Its row is hidden in the same transaction. */
@Injectable()
export class HideContent {
  constructor(
    private readonly database: Database,
    private readonly decide: DecideCase,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, CaseDecidedMeanwhile, FORBIDDEN, INVALID_INPUT */
  async execute(member: SignedInMember, command: HideContentCommand): Promise<ModerationDecision> {
    await this.rateLimits.consume(HIDE_CONTENT_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const found = await this.decide.open(tx, member, 'hide', command);
      return this.decide.record(tx, member, found, { action: 'hide', rule: command.rule, reasons: command.reasons });
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { type CaseCommand, DecideCase } from './decide-case.js';
import type { ModerationDecision } from './moderation-decision.entity.js';

const RESTORE_CONTENT_RATE_LIMIT: RateLimit = { name: 'moderation.restore-content', points: 300, perSeconds: 3_600 };

/** A moderator shows again what was hidden: a mistake put right, or an edit after which nothing is wrong any more. */
@Injectable()
export class RestoreContent {
  constructor(
    private readonly database: Database,
    private readonly decide: DecideCase,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, CaseDecidedMeanwhile, FORBIDDEN, INVALID_INPUT */
  async execute(member: SignedInMember, command: CaseCommand): Promise<ModerationDecision> {
    await this.rateLimits.consume(RESTORE_CONTENT_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const found = await this.decide.open(tx, member, 'restore', command);
      return this.decide.record(tx, member, found, { action: 'restore', rule: null, reasons: command.reasons });
    });
  }
}

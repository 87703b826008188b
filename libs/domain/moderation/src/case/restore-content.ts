import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Subjects } from '@sic/subjects';
import { Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ContentRestored } from '../moderation.events.js';
import { type CaseCommand, DecideCase } from './decide-case.js';
import type { ModerationDecision } from './moderation-decision.entity.js';

const RESTORE_CONTENT_RATE_LIMIT: RateLimit = { name: 'moderation.restore-content', points: 300, perSeconds: 3_600 };

/** A moderator shows again what was hidden: a mistake put right, or an edit after which nothing is wrong any more. */
@Injectable()
export class RestoreContent {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
    private readonly decide: DecideCase,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, CaseDecidedMeanwhile, FORBIDDEN, INVALID_INPUT */
  async execute(member: SignedInMember, command: CaseCommand): Promise<ModerationDecision> {
    await this.rateLimits.consume(RESTORE_CONTENT_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const found = await this.decide.open(tx, member, 'restore', command);
      const { subjectKind, subjectId } = found;
      const hiding = this.subjects.of(subjectKind)?.hiding;
      if (!hiding) throw new Rejection(new NotFound('content'));
      await hiding.setHidden(tx, subjectId, false);
      const decision = await this.decide.record(tx, member, found, {
        action: 'restore',
        rule: null,
        reasons: command.reasons,
      });
      await this.outbox.publish(tx, ContentRestored, { decisionId: decision.id, subjectKind, subjectId });
      return decision;
    });
  }
}

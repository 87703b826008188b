import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { invalid, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { ModerationCase } from '../case/moderation-case.entity.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { AppealMade } from '../moderation.events.js';
import { canOnDecision } from '../moderation.policy.js';
import { Appeal } from './appeal.entity.js';

const APPEAL_DECISION_RATE_LIMIT: RateLimit = { name: 'moderation.appeal-decision', points: 20, perSeconds: 3_600 };

/** The author of hidden content asks another moderator to look at it again. */
@Injectable()
export class AppealDecision {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND for decisions about others; FORBIDDEN when it can't be appealed (any more) */
  async execute(member: SignedInMember, { decisionId, words }: { decisionId: string; words: string }): Promise<Appeal> {
    await this.rateLimits.consume(APPEAL_DECISION_RATE_LIMIT, member.id);
    if (words.trim() === '') throw invalid('words', 'required');
    return this.database.transaction(async (tx) => {
      const decision = await tx.findOneBy(ModerationDecision, { id: decisionId, authorId: member.id });
      if (!decision) throw new Rejection(new NotFound('decision'));
      // The case is locked before the appeal is looked for: a doubled click finds the first one's appeal.
      const found =
        decision.caseId === null
          ? null
          : await tx.findOne(ModerationCase, {
              where: { id: decision.caseId },
              lock: { mode: 'pessimistic_write' },
            });
      const hasAppeal = await tx.existsBy(Appeal, { decisionId });
      authorize(canOnDecision(member, 'appeal', { ...decision, caseState: found?.state ?? null, hasAppeal }));
      if (!found) throw new Rejection(new NotFound('decision'));
      const appeal = { id: newId(), decisionId, authorId: member.id, words: words.trim() };
      await tx.insert(Appeal, appeal);
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'moderation.appeal-decision',
        subjectKind: found.subjectKind,
        subjectId: found.subjectId,
        data: { caseId: found.id, decisionId, appealId: appeal.id },
      });
      await this.outbox.publish(tx, AppealMade, { appealId: appeal.id });
      return tx.findOneByOrFail(Appeal, { id: appeal.id });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { invalid, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { lockCase } from '../case/case.facts.js';
import { DecideCase } from '../case/decide-case.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { AppealDecided } from '../moderation.events.js';
import { canOnAppeal } from '../moderation.policy.js';
import { CaseDecidedMeanwhile } from '../moderation.problems.js';
import { Appeal, AppealState } from './appeal.entity.js';

export interface DecideAppealCommand {
  appealId: string;
  /** Whether the content comes back. */
  isOverturned: boolean;
  reasons: string;
}

const DECIDE_APPEAL_RATE_LIMIT: RateLimit = { name: 'moderation.decide-appeal', points: 300, perSeconds: 3_600 };

/** A moderator who did not make the decision looks at it again: it stands, or the content comes back at once. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly decide: DecideCase,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN (own decision, own content), CaseDecidedMeanwhile, INVALID_INPUT */
  async execute(member: SignedInMember, { appealId, isOverturned, reasons }: DecideAppealCommand): Promise<Appeal> {
    await this.rateLimits.consume(DECIDE_APPEAL_RATE_LIMIT, member.id);
    if (reasons.trim() === '') throw invalid('reasons', 'required');
    return this.database.transaction(async (tx) => {
      const known = await tx.findOneBy(Appeal, { id: appealId });
      const appealed = known && (await tx.findOneBy(ModerationDecision, { id: known.decisionId }));
      if (!known || !appealed?.caseId) throw new Rejection(new NotFound('appeal'));
      // The case first, then the appeal: the same order as everywhere, so that no two transactions wait for each other.
      const found = await lockCase(tx, member, appealed.caseId);
      const appeal = await tx.findOneByOrFail(Appeal, { id: appealId });
      // Who reads the case learns what another moderator decided meanwhile; the policy answers about an open appeal.
      if (appeal.state !== AppealState.OPEN) throw new Rejection(new CaseDecidedMeanwhile(found.state));
      authorize(canOnAppeal(member, 'decide', { ...appeal, deciderId: appealed.deciderId }));
      const change = {
        state: isOverturned ? AppealState.OVERTURNED : AppealState.UPHELD,
        deciderId: member.id,
        reasons: reasons.trim(),
        decidedAt: await clock(tx),
      };
      await tx.update(Appeal, { id: appealId }, change);
      if (isOverturned) {
        await this.decide.record(tx, member, found, { action: 'restore', rule: null, reasons, appealId });
      }
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'moderation.decide-appeal',
        subjectKind: found.subjectKind,
        subjectId: found.subjectId,
        data: { caseId: found.id, decisionId: appeal.decisionId, appealId, state: change.state },
      });
      await this.outbox.publish(tx, AppealDecided, { appealId });
      return Object.assign(appeal, change);
    });
  }
}

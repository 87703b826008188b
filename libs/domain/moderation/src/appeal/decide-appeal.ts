import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database, type Tx } from '@sic/database';
import { invalid, isId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { lockCase } from '../case/case.facts.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { AppealDecided } from '../moderation.events.js';
import { canOnAppeal } from '../moderation.policy.js';
import { CaseDecidedMeanwhile } from '../moderation.problems.js';
import { Appeal, AppealState } from './appeal.entity.js';
import { OverturnDecision } from './overturn-decision.js';

export interface DecideAppealCommand {
  appealId: string;
  /** Whether the content comes back, or the account is open again. */
  isOverturned: boolean;
  reasons: string;
}

const DECIDE_APPEAL_RATE_LIMIT: RateLimit = { name: 'moderation.decide-appeal', points: 300, perSeconds: 3_600 };

/**
 * A moderator who did not make the decision looks at it again: it stands, or the content comes back at once and the
 * account is open again.
 */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly overturn: OverturnDecision,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN (own decision, own content), CaseDecidedMeanwhile, INVALID_INPUT */
  async execute(member: SignedInMember, { appealId, isOverturned, reasons }: DecideAppealCommand): Promise<Appeal> {
    await this.rateLimits.consume(DECIDE_APPEAL_RATE_LIMIT, member.id);
    if (reasons.trim() === '') throw invalid('reasons', 'required');
    return this.database.transaction(async (tx) => {
      const { appeal, decision, found } = await lockAppeal(tx, member, appealId);
      authorize(canOnAppeal(member, 'decide', { ...appeal, deciderId: decision.deciderId }));
      const change = {
        state: isOverturned ? AppealState.OVERTURNED : AppealState.UPHELD,
        deciderId: member.id,
        reasons: reasons.trim(),
        decidedAt: await clock(tx),
      };
      await tx.update(Appeal, { id: appealId }, change);
      if (isOverturned) await this.overturn.execute(tx, member, { found, appeal, reasons });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'moderation.decide-appeal',
        subjectKind: found?.subjectKind ?? 'account',
        subjectId: found?.subjectId ?? appeal.authorId,
        data: { ...(found ? { caseId: found.id } : {}), decisionId: decision.id, appealId, state: change.state },
      });
      await this.outbox.publish(tx, AppealDecided, { appealId });
      return Object.assign(appeal, change);
    });
  }
}

/**
 * An appeal with the decision that it is against, and the case of that decision; null when it suspended an account. The
 * case first, then the appeal: the same order as everywhere, so that no two transactions wait for each other.
 * @throws Rejection NOT_FOUND; CaseDecidedMeanwhile when another moderator decided it: who reads the case learns that
 */
async function lockAppeal(tx: Tx, member: SignedInMember, id: string) {
  const known = isId(id) ? await tx.findOneBy(Appeal, { id }) : null;
  const decision = known && (await tx.findOneBy(ModerationDecision, { id: known.decisionId }));
  if (!known || !decision) throw new Rejection(new NotFound('appeal'));
  const found = decision.caseId === null ? null : await lockCase(tx, member, decision.caseId);
  const appeal = await tx.findOneOrFail(Appeal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (found && appeal.state !== AppealState.OPEN) throw new Rejection(new CaseDecidedMeanwhile(found.state));
  return { appeal, decision, found };
}

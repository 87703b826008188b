import { Injectable } from '@nestjs/common';
import { type Actor, type SignedInMember } from '@sic/authorization';
import { Subjects } from '@sic/subjects';
import { AuditLog, Database, type Tx } from '@sic/database';
import { invalid, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { DecideCase } from '../case/decide-case.js';
import type { ModerationCase } from '../case/moderation-case.entity.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { AppealDecided, ContentRestored } from '../moderation.events.js';
import { demand, mayDecideAppeal, mayModerate } from '../moderation.policy.js';
import { CaseMovedOn } from '../moderation.problems.js';
import { Appeal, AppealState } from './appeal.entity.js';

export interface DecideAppealCommand {
  appealId: string;
  /** Whether the content comes back. */
  isOverturned: boolean;
  reasons: string;
}

/** A moderator who did not make the decision looks at it again: it stands, or the content comes back at once. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
    private readonly decide: DecideCase,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN (own decision, own content), CONFLICT when it is decided, INVALID_INPUT */
  async execute(actor: Actor, { appealId, isOverturned, reasons }: DecideAppealCommand): Promise<Appeal> {
    if (reasons.trim() === '') throw invalid('reasons', 'required', 'Please say why, in words that the author reads.');
    demand(mayModerate(actor));
    return this.database.transaction(async (tx) => {
      const known = await tx.findOneBy(Appeal, { id: appealId });
      const appealed = known && (await tx.findOneBy(ModerationDecision, { id: known.decisionId }));
      if (!known || !appealed?.caseId) throw new Rejection(new NotFound('appeal'));
      // The case first, then the appeal: the same order as everywhere, so that nobody waits in a circle.
      const found = await this.decide.lock(tx, actor, appealed.caseId);
      const appeal = await tx.findOneByOrFail(Appeal, { id: appealId });
      demand(mayDecideAppeal(actor, { ...appeal, state: AppealState.OPEN, deciderId: appealed.deciderId }));
      if (appeal.state !== AppealState.OPEN) throw new Rejection(new CaseMovedOn(found.state));
      const decider = actor as SignedInMember;
      const change = {
        state: isOverturned ? AppealState.OVERTURNED : AppealState.UPHELD,
        deciderId: decider.id,
        reasons: reasons.trim(),
        decidedAt: new Date(),
      };
      await tx.update(Appeal, { id: appealId }, change);
      if (isOverturned) await this.bringBack(tx, decider, found, appealId, reasons);
      await this.audit.record(tx, {
        actorId: decider.id,
        action: 'moderation.decide-appeal',
        subjectKind: 'moderation-decision',
        subjectId: appeal.decisionId,
        data: { appealId, state: change.state },
      });
      await this.outbox.publish(tx, AppealDecided, { appealId });
      return Object.assign(appeal, change);
    });
  }

  private async bringBack(
    tx: Tx,
    actor: SignedInMember,
    found: ModerationCase,
    appealId: string,
    reasons: string,
  ): Promise<void> {
    const { subjectKind, subjectId } = found;
    const hiding = this.subjects.of(subjectKind)?.hiding;
    if (!hiding) throw new Rejection(new NotFound('content'));
    await hiding.setHidden(tx, subjectId, false);
    const decision = await this.decide.record(tx, actor, found, { action: 'restore', rule: null, reasons, appealId });
    await this.outbox.publish(tx, ContentRestored, { decisionId: decision.id, subjectKind, subjectId });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { invalid, newId, NotFound, Rejection, Unauthenticated } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { ModerationCase } from '../case/moderation-case.entity.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { AppealMade } from '../moderation.events.js';
import { demand, mayAppeal } from '../moderation.policy.js';
import { Appeal } from './appeal.entity.js';

/** The author of hidden content asks another moderator to look at it again. */
@Injectable()
export class AppealDecision {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection NOT_FOUND for decisions about others; FORBIDDEN when it can't be appealed (any more) */
  async execute(actor: Actor, { decisionId, words }: { decisionId: string; words: string }): Promise<Appeal> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    if (words.trim() === '')
      throw invalid('words', 'required', 'Please say why the decision should be looked at again.');
    return this.database.transaction(async (tx) => {
      const decision = await tx.findOneBy(ModerationDecision, { id: decisionId, authorId: actor.id });
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
      demand(mayAppeal(actor, { ...decision, caseState: found?.state ?? null, hasAppeal }));
      const appeal = { id: newId(), decisionId, authorId: actor.id, words: words.trim() };
      await tx.insert(Appeal, appeal);
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'moderation.appeal-decision',
        subjectKind: 'moderation-decision',
        subjectId: decisionId,
        data: { appealId: appeal.id },
      });
      await this.outbox.publish(tx, AppealMade, { appealId: appeal.id });
      return tx.findOneByOrFail(Appeal, { id: appeal.id });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, actorId, authorize } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { invalid, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { AppealMade } from '../moderation.events.js';
import { canOnDecision } from '../moderation.policy.js';
import { Appeal } from './appeal.entity.js';
import { lockDecision } from './decision.facts.js';

export interface AppealCommand {
  decisionId: string;
  words: string;
}

/** Writes the appeal of a person against a decision, once. */
@Injectable()
export class MakeAppeal {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection NOT_FOUND for decisions about others; FORBIDDEN when it can't be appealed (any more) */
  async execute(
    { actor, isByLink }: { actor: Actor; isByLink: boolean },
    { decisionId, words }: AppealCommand,
  ): Promise<Appeal> {
    if (words.trim() === '') throw invalid('words', 'required');
    return this.database.transaction(async (tx) => {
      const { decision, subject, facts } = await lockDecision(tx, decisionId);
      const { authorId } = decision;
      const isTheirs = isByLink || (authorId !== null && authorId === actorId(actor));
      if (!isTheirs || authorId === null) throw new Rejection(new NotFound('decision'));
      authorize(canOnDecision(actor, 'appeal', { ...facts, isByLink }));
      const appeal = { id: newId(), decisionId, authorId, words: words.trim() };
      await tx.insert(Appeal, appeal);
      await this.audit.record(tx, {
        actorId: actorId(actor),
        action: 'moderation.appeal-decision',
        ...subject,
        data: {
          ...(decision.caseId === null ? {} : { caseId: decision.caseId }),
          decisionId,
          appealId: appeal.id,
          ...(isByLink ? { byLink: true } : {}),
        },
      });
      await this.outbox.publish(tx, AppealMade, { appealId: appeal.id });
      return tx.findOneByOrFail(Appeal, { id: appeal.id });
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection, Unauthenticated } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { SupportChanged } from '../drafting.events.js';
import { changeSupportCounts } from './support-counts.js';
import { lockSubject, ownSupport, type SubjectIds } from './support-subject.js';
import { Support } from './support.entity.js';

/** A member takes their position on an amendment or clause back. Doing it twice changes nothing. */
@Injectable()
export class WithdrawSupport {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection PhaseDoesNotAllow, AmendmentNotOpen, ClauseGone, FORBIDDEN, NOT_FOUND */
  async execute(actor: Actor, ids: SubjectIds): Promise<void> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    await this.database.transaction(async (tx) => {
      const { subject, declarationId, clauseId } = await lockSubject(tx, actor, ids);
      const support = await tx.findOneBy(Support, ownSupport(actor.id, subject) as { memberId: string });
      if (!support) return;
      await tx.delete(Support, { id: support.id });
      await changeSupportCounts(tx, subject, { from: support.position, to: null });
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'drafting.withdraw-support',
        subjectKind: subject.kind,
        subjectId: subject.id,
      });
      const amendmentId = subject.kind === 'amendment' ? subject.id : null;
      await this.outbox.publish(tx, SupportChanged, { declarationId, amendmentId, clauseId, memberId: actor.id });
    });
  }
}

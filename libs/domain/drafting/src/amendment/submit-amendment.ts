import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { AmendmentSubmitted } from '../drafting.events.js';
import { changeAmendment } from './add-revision.js';
import { lockAmendment, requireAllowed } from './lock-amendment.js';
import { changeOpenCount, isCounted } from './open-count.js';

/** Its proposer lets everybody read an amendment that was a draft. */
@Injectable()
export class SubmitAmendment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection AmendmentNotOpen, PhaseDoesNotAllow, FORBIDDEN, NOT_FOUND */
  async execute(actor: Actor, { amendmentId }: { amendmentId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const locked = await lockAmendment(tx, actor, amendmentId);
      requireAllowed(actor, 'submit', locked, null);
      const { amendment } = locked;
      await changeAmendment(tx, amendment, { status: 'submitted', submittedAt: new Date() });
      if (isCounted(amendment)) await changeOpenCount(tx, amendment.clauseId, +1);
      await this.audit.record(tx, {
        actorId: actorId(actor),
        action: 'drafting.submit-amendment',
        subjectKind: 'amendment',
        subjectId: amendmentId,
      });
      await this.outbox.publish(tx, AmendmentSubmitted, { declarationId: amendment.declarationId, amendmentId });
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { AmendmentWithdrawn } from '../drafting.events.js';
import { changeAmendment } from './add-revision.js';
import { authorizeOnAmendment, lockAmendment } from './amendment.facts.js';
import { changeOpenCount, isCounted } from './open-count.js';

const WITHDRAW_AMENDMENT_RATE_LIMIT: RateLimit = { name: 'drafting.withdraw-amendment', points: 60, perSeconds: 3_600 };

/** Its proposer takes an open amendment back. It stays readable, as withdrawn. */
@Injectable()
export class WithdrawAmendment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection AmendmentNotOpen, FORBIDDEN, NOT_FOUND */
  async execute(member: SignedInMember, { amendmentId }: { amendmentId: string }): Promise<void> {
    await this.rateLimits.consume(WITHDRAW_AMENDMENT_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      const locked = await lockAmendment(tx, member, amendmentId);
      authorizeOnAmendment(member, 'withdraw', locked, null);
      const { amendment } = locked;
      const wasSubmitted = amendment.status === 'submitted';
      if (isCounted(amendment)) await changeOpenCount(tx, amendment.clauseId, -1);
      await changeAmendment(tx, amendment, { status: 'withdrawn', isInConflict: false, conflict: null });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'drafting.withdraw-amendment',
        subjectKind: 'amendment',
        subjectId: amendmentId,
      });
      if (!wasSubmitted) return;
      await this.outbox.publish(tx, AmendmentWithdrawn, { declarationId: amendment.declarationId, amendmentId });
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { compareWithDraft } from '../decision/compare-with-draft.js';
import { holdDraft } from '../decision/lock-draft.js';
import { AmendmentSubmitted } from '../drafting.events.js';
import { changeAmendment } from './add-revision.js';
import { authorizeOnAmendment, lockAmendment } from './amendment.facts.js';
import { changeOpenCount, isCounted } from './open-count.js';

const SUBMIT_AMENDMENT_RATE_LIMIT: RateLimit = { name: 'drafting.submit-amendment', points: 60, perSeconds: 3_600 };

/** Its proposer submits a draft: from now on everybody can read it. */
@Injectable()
export class SubmitAmendment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection AmendmentNotOpen, PhaseDoesNotAllow, FORBIDDEN, NOT_FOUND */
  async execute(member: SignedInMember, { amendmentId }: { amendmentId: string }): Promise<void> {
    await this.rateLimits.consume(SUBMIT_AMENDMENT_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      await holdDraft(tx, amendmentId);
      const locked = await lockAmendment(tx, member, amendmentId);
      authorizeOnAmendment(member, 'submit', locked, null);
      const { amendment } = locked;
      await changeAmendment(tx, amendment, { status: 'submitted', submittedAt: await clock(tx) });
      if (isCounted(amendment)) await changeOpenCount(tx, amendment.clauseId, +1);
      await compareWithDraft(tx, { amendmentId });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'drafting.submit-amendment',
        subjectKind: 'amendment',
        subjectId: amendmentId,
      });
      await this.outbox.publish(tx, AmendmentSubmitted, { declarationId: amendment.declarationId, amendmentId });
    });
  }
}

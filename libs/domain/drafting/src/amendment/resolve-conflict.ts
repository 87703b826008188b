import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { compareWithDraft } from '../decision/compare-with-draft.js';
import { ConflictResolved } from '../drafting.events.js';
import { ClauseGone } from '../drafting.problems.js';
import { addRevision } from './add-revision.js';
import { lockTarget } from './amendment-target.facts.js';
import { Amendment } from './amendment.entity.js';
import type { EditAmendmentCommand } from './edit-amendment.js';
import { authorizeOnAmendment, lockAmendment } from './amendment.facts.js';
import { checkProposal } from './check-proposal.js';

const RESOLVE_CONFLICT_RATE_LIMIT: RateLimit = { name: 'drafting.resolve-conflict', points: 60, perSeconds: 3_600 };

/** The proposer of an amendment in conflict says what it should propose now that the text has changed. */
@Injectable()
export class ResolveConflict {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @throws Rejection AmendmentChanged, AmendmentNotOpen, PhaseDoesNotAllow, NothingChanged, FORBIDDEN,
   * ClauseGone when the text does not have the clause any more: then only withdrawing is left
   */
  async execute(member: SignedInMember, command: EditAmendmentCommand): Promise<void> {
    await this.rateLimits.consume(RESOLVE_CONFLICT_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      // The declaration is locked before the amendment, as everywhere: a version may be published at this moment.
      const known = await tx.findOneBy(Amendment, { id: command.amendmentId });
      const target = known ? await lockTarget(tx, member, known.clauseId) : null;
      const locked = await lockAmendment(tx, member, command.amendmentId);
      authorizeOnAmendment(member, 'resolveConflict', locked, command.lockVersion);
      const { amendment, revision } = locked;
      if (target === null || target.wording === null) throw new Rejection(new ClauseGone());
      const proposal = checkProposal(amendment.kind, command, target.wording);
      const { versionId, versionNumber } = target;
      const revisionId = await addRevision(tx, locked, { proposal, versionId, cause: 'conflict_resolved' });
      await compareWithDraft(tx, { amendmentId: amendment.id });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'drafting.resolve-conflict',
        subjectKind: 'amendment',
        subjectId: amendment.id,
        data: { revision: revision.number + 1, version: versionNumber },
      });
      if (amendment.status !== 'submitted') return;
      const { id: amendmentId, declarationId } = amendment;
      await this.outbox.publish(tx, ConflictResolved, { declarationId, amendmentId, revisionId });
    });
  }
}

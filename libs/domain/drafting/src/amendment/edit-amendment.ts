import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { compareWithDraft } from '../decision/compare-with-draft.js';
import { holdDraft } from '../decision/lock-draft.js';
import { AmendmentEdited } from '../drafting.events.js';
import { NothingChanged } from '../drafting.problems.js';
import { addRevision } from './add-revision.js';
import { baseWording } from './base-wording.js';
import { authorizeOnAmendment, lockAmendment } from './amendment.facts.js';
import { checkProposal } from './check-proposal.js';
import { isSameProposal, type ProposalInput } from './proposal.js';

export interface EditAmendmentCommand extends ProposalInput {
  amendmentId: string;
  lockVersion: number;
}

const EDIT_AMENDMENT_RATE_LIMIT: RateLimit = { name: 'drafting.edit-amendment', points: 30, perSeconds: 3_600 };

/** Its proposer changes what an open amendment proposes. What it said before stays readable. */
@Injectable()
export class EditAmendment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @throws Rejection AmendmentChanged, AmendmentNotOpen, PhaseDoesNotAllow, NothingChanged, FORBIDDEN, INVALID_INPUT,
   * RATE_LIMITED
   */
  async execute(member: SignedInMember, command: EditAmendmentCommand): Promise<void> {
    await this.rateLimits.consume(EDIT_AMENDMENT_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      await holdDraft(tx, command.amendmentId);
      const locked = await lockAmendment(tx, member, command.amendmentId);
      authorizeOnAmendment(member, 'edit', locked, command.lockVersion);
      const { amendment, revision } = locked;
      const base = (await baseWording(tx, amendment, revision)) ?? '';
      const proposal = checkProposal(amendment.kind, command, base);
      if (isSameProposal(proposal, revision)) throw new Rejection(new NothingChanged('SAME_PROPOSAL'));
      const { versionId, number } = revision;
      const revisionId = await addRevision(tx, locked, { proposal, versionId, cause: 'edited' });
      await compareWithDraft(tx, { amendmentId: amendment.id });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'drafting.edit-amendment',
        subjectKind: 'amendment',
        subjectId: amendment.id,
        data: { revision: number + 1 },
      });
      if (amendment.status !== 'submitted') return;
      const { id: amendmentId, declarationId } = amendment;
      await this.outbox.publish(tx, AmendmentEdited, { declarationId, amendmentId, revisionId });
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { invalid } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { compareWithDraft } from '../decision/compare-with-draft.js';
import { Clause } from '../declaration/clause.entity.js';
import { AmendmentEdited } from '../drafting.events.js';
import { addRevision } from './add-revision.js';
import { lockTarget } from './amendment-target.facts.js';
import type { Amendment } from './amendment.entity.js';
import { authorizeOnAmendment, lockAmendment } from './amendment.facts.js';
import { checkProposal } from './check-proposal.js';
import type { EditAmendmentCommand } from './edit-amendment.js';
import { changeOpenCount, isCounted } from './open-count.js';

export interface ProposeAsNewClauseCommand extends EditAmendmentCommand {
  /** The clause after which the new one shall stand; the one that the amendment names keeps its place, though it is gone. */
  afterClauseId: string;
}

const PROPOSE_AS_NEW_CLAUSE_RATE_LIMIT: RateLimit = {
  name: 'drafting.propose-as-new-clause',
  points: 30,
  perSeconds: 3_600,
};

/** The clause of an amendment is gone: its proposer proposes the words as a new clause, at a place that they choose. */
@Injectable()
export class ProposeAsNewClause {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection AmendmentChanged, AmendmentNotOpen, PhaseDoesNotAllow, FORBIDDEN, INVALID_INPUT, NOT_FOUND */
  async execute(member: SignedInMember, command: ProposeAsNewClauseCommand): Promise<void> {
    await this.rateLimits.consume(PROPOSE_AS_NEW_CLAUSE_RATE_LIMIT, member.id);
    const { afterClauseId: clauseId } = command;
    await this.database.transaction(async (tx) => {
      // The declaration is locked before the amendment, as everywhere: a version may be published at this moment.
      const { versionId } = await lockTarget(tx, member, clauseId);
      const locked = await lockAmendment(tx, member, command.amendmentId);
      authorizeOnAmendment(member, 'proposeAsNewClause', locked, command.lockVersion);
      const { amendment, revision } = locked;
      await checkPlace(tx, amendment, clauseId);
      const proposal = checkProposal('insert_after', command, '');
      if (isCounted(amendment)) await changeOpenCount(tx, amendment.clauseId, -1);
      const revisionId = await addRevision(tx, locked, {
        proposal,
        versionId,
        cause: 'moved',
        movedTo: { clauseId },
      });
      if (isCounted(amendment)) await changeOpenCount(tx, clauseId, +1);
      await compareWithDraft(tx, { amendmentId: amendment.id });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'drafting.propose-as-new-clause',
        subjectKind: 'amendment',
        subjectId: amendment.id,
        data: { revision: revision.number + 1 },
      });
      if (amendment.status !== 'submitted') return;
      const { id: amendmentId, declarationId } = amendment;
      await this.outbox.publish(tx, AmendmentEdited, { declarationId, amendmentId, revisionId });
    });
  }
}

/** @throws Rejection INVALID_INPUT on `afterClauseId` unless the clause is in the text and stays there, or is its own */
async function checkPlace(tx: Tx, amendment: Amendment, clauseId: string): Promise<void> {
  const clause = await tx.findOneByOrFail(Clause, { id: clauseId });
  if (clause.declarationId !== amendment.declarationId) throw invalid('afterClauseId', 'exists');
  if (clauseId === amendment.clauseId) return;
  if (clause.publishedRevisionId === null || clause.draftRevisionId === null)
    throw invalid('afterClauseId', 'clauseGone');
}

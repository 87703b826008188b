import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database, isWritten, type Tx } from '@sic/database';
import { idUnderKey, newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { nextNumber } from '@sic/processes';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { compareWithDraft } from '../decision/compare-with-draft.js';
import { AmendmentSubmitted } from '../drafting.events.js';
import { canOnDeclaration } from '../drafting.policy.js';
import { AmendmentRevision } from './amendment-revision.entity.js';
import { type AmendmentTarget, lockTarget, requireLatest } from './amendment-target.facts.js';
import { Amendment, type AmendmentKind } from './amendment.entity.js';
import { changeOpenCount } from './open-count.js';
import { checkProposal } from './check-proposal.js';
import { type ProposalInput } from './proposal.js';

export interface ProposeAmendmentCommand extends ProposalInput {
  /** Made by the client, so that a repeated request proposes once. It is never the id of the amendment. */
  requestId?: string | null;
  clauseId: string;
  /** The version that the member saw. */
  versionNumber: number;
  kind: AmendmentKind;
  /** False keeps it as a draft. */
  isSubmitted: boolean;
}

const PROPOSE_AMENDMENT_RATE_LIMIT: RateLimit = { name: 'drafting.propose-amendment', points: 30, perSeconds: 3_600 };

/** A member proposes to change, insert or delete a clause of the latest version, with a reason. */
@Injectable()
export class ProposeAmendment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the id of the amendment
   * @throws Rejection PhaseDoesNotAllow, NotLatestVersion, ClauseGone, NothingChanged, INVALID_INPUT, RATE_LIMITED
   */
  async execute(member: SignedInMember, command: ProposeAmendmentCommand): Promise<string> {
    await this.rateLimits.consume(PROPOSE_AMENDMENT_RATE_LIMIT, member.id);
    const { requestId } = command;
    const id = requestId ? await idUnderKey('amendment', member.id, requestId) : newId();
    return this.database.transaction(async (tx) => {
      if (requestId && (await isWritten(tx, Amendment, id))) return id;

      const target = await lockTarget(tx, member, command.clauseId);
      authorize(canOnDeclaration(member, 'propose', target.process));
      requireLatest(target, command.versionNumber);
      const amendment = await this.write(tx, member, target, { ...command, id });
      await this.record(tx, member, amendment);
      return id;
    });
  }

  private async write(
    tx: Tx,
    member: SignedInMember,
    target: AmendmentTarget,
    command: ProposeAmendmentCommand & { readonly id: string },
  ): Promise<Amendment> {
    const { kind, isSubmitted } = command;
    const { clauseId, declarationId, processId, versionId } = target;
    const revision = {
      ...checkProposal(kind, command, target.wording ?? ''),
      id: newId(),
      amendmentId: command.id,
      number: 1,
      versionId,
      cause: 'proposed' as const,
    };
    if (isSubmitted) await changeOpenCount(tx, clauseId, +1);
    const amendment = tx.create(Amendment, {
      id: revision.amendmentId,
      processId,
      declarationId,
      number: await nextNumber(tx, processId),
      kind,
      clauseId,
      proposerId: member.id,
      status: isSubmitted ? 'submitted' : 'draft',
      revisionId: revision.id,
      submittedAt: isSubmitted ? await clock(tx) : null,
    });
    await tx.insert(Amendment, amendment);
    await tx.insert(AmendmentRevision, revision);
    await compareWithDraft(tx, { amendmentId: amendment.id });
    return amendment;
  }

  private async record(
    tx: Tx,
    member: SignedInMember,
    { id, declarationId, status, number }: Amendment,
  ): Promise<void> {
    await this.audit.record(tx, {
      actorId: member.id,
      action: 'drafting.propose-amendment',
      subjectKind: 'amendment',
      subjectId: id,
      data: { number, status },
    });
    if (status === 'submitted') await this.outbox.publish(tx, AmendmentSubmitted, { declarationId, amendmentId: id });
  }
}

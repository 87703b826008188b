import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { AmendmentDecided } from '../drafting.events.js';
import { applyToDraft, type DecidedChange } from './apply-to-draft.js';
import { lockDraft } from './lock-draft.js';
import { type Acknowledgement, UndoAccepted } from './undo-accepted.js';
import { OpenObjections } from './open-objections.js';
import { writeDecision } from './write-decision.js';
import { authorizeOnAmendment, type LockedAmendment, lockAmendment } from '../amendment/amendment.facts.js';

export interface DecideAmendmentCommand extends Omit<DecidedChange, 'outcome'> {
  amendmentId: string;
  /** The state of the amendment that the editor saw. */
  lockVersion: number;
  outcome: DecidedChange['outcome'] | 'rejected';
  reason: string;
  /** What came of the open concerns and blocks: needed to accept while there are any. */
  objectionsOutcome?: string | null;
  /** The accepted amendments whose change it takes out of the draft, each with the reason for that. */
  undoes?: readonly Acknowledgement[] | null;
}

const DECIDE_AMENDMENT_RATE_LIMIT: RateLimit = { name: 'drafting.decide-amendment', points: 600, perSeconds: 3_600 };

/** An editor accepts an amendment into the next version, with or without changes, or rejects it; always with a reason. */
@Injectable()
export class DecideAmendment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
    private readonly undoAccepted: UndoAccepted,
    private readonly objections: OpenObjections,
  ) {}

  /**
   * @returns the id of the decision
   * @throws Rejection AmendmentChanged when another editor decided first, ConflictUnresolved when the clause
   * changed where the amendment changes it, UndoesAccepted when it takes out what was accepted, ObjectionsOpen when
   * there are concerns or blocks and nothing is said of them, AmendmentNotOpen, PhaseDoesNotAllow, FORBIDDEN,
   * INVALID_INPUT
   */
  async execute(member: SignedInMember, command: DecideAmendmentCommand): Promise<string> {
    await this.rateLimits.consume(DECIDE_AMENDMENT_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      await lockDraft(tx, command.amendmentId);
      const locked = await lockAmendment(tx, member, command.amendmentId);
      authorizeOnAmendment(member, 'decide', locked, command.lockVersion);
      const { outcome, reason } = command;
      const objectionsOutcome = command.objectionsOutcome || null;
      if (outcome !== 'rejected') await this.objections.check(tx, locked.amendment, objectionsOutcome);
      const decisionId = newId();
      const change =
        outcome === 'rejected' ? null : await applyToDraft(tx, locked, decisionId, { ...command, outcome });
      const undone = change?.undone ?? [];
      const undoes = command.undoes ?? [];
      this.undoAccepted.check(undone, undoes);
      await writeDecision(tx, locked, {
        id: decisionId,
        outcome,
        reason,
        objectionsOutcome,
        deciderId: member.id,
        ...change,
      });
      const undoing = { decisionId, declarationId: locked.amendment.declarationId, deciderId: member.id };
      await this.undoAccepted.record(tx, undoing, undone, undoes);
      await this.record(tx, member, locked, { decisionId, outcome });
      return decisionId;
    });
  }

  private async record(
    tx: Tx,
    member: SignedInMember,
    { amendment }: LockedAmendment,
    { decisionId, outcome }: { decisionId: string; outcome: string },
  ): Promise<void> {
    await this.audit.record(tx, {
      actorId: member.id,
      action: 'drafting.decide-amendment',
      subjectKind: 'amendment',
      subjectId: amendment.id,
      data: { decisionId, outcome },
    });
    const { id: amendmentId, declarationId } = amendment;
    await this.outbox.publish(tx, AmendmentDecided, { declarationId, amendmentId, decisionId });
  }
}

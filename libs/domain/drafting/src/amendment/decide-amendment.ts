import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { AmendmentDecided } from '../drafting.events.js';
import { changeAmendment } from './add-revision.js';
import { AmendmentDecision } from './amendment-decision.entity.js';
import { applyToDraft, type DraftChange } from './apply-to-draft.js';
import { type LockedAmendment, lockAmendment, requireAllowed } from './lock-amendment.js';
import { changeOpenCount, isCounted } from './open-count.js';

export interface DecideAmendmentCommand {
  amendmentId: string;
  /** The state of the amendment that the editor saw. */
  lockVersion: number;
  outcome: 'accepted' | 'accepted_with_changes' | 'rejected';
  /** For `accepted_with_changes`: how the clause will read. */
  wording?: string | null;
  /** For `accepted_with_changes`: the clause's draft revision that the editor saw. */
  draftRevisionId?: string | null;
  reason: string;
}

/** An editor accepts an amendment into the next version, with or without changes, or rejects it; always with a reason. */
@Injectable()
export class DecideAmendment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the id of the decision
   * @throws Rejection AmendmentChangedMeanwhile when another editor was quicker, ConflictUnsettled when the clause
   * changed where the amendment changes it, AmendmentNotOpen, PhaseDoesNotAllow, FORBIDDEN, INVALID_INPUT
   */
  async execute(actor: Actor, command: DecideAmendmentCommand): Promise<string> {
    return this.database.transaction(async (tx) => {
      await lockDraft(tx, command.amendmentId);
      const locked = await lockAmendment(tx, actor, command.amendmentId);
      requireAllowed(actor, 'decide', locked, command.lockVersion);
      const decisionId = newId();
      const change = command.outcome === 'rejected' ? null : await applyToDraft(tx, locked, decisionId, command);
      await this.write(tx, actor, locked, { decisionId, change, command });
      await this.record(tx, actor, locked, { decisionId, outcome: command.outcome });
      return decisionId;
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { amendment, revision }: LockedAmendment,
    made: { decisionId: string; change: DraftChange | null; command: DecideAmendmentCommand },
  ): Promise<void> {
    const { decisionId, change, command } = made;
    if (isCounted(amendment)) await changeOpenCount(tx, amendment.clauseId, -1);
    await changeAmendment(tx, amendment, { status: command.outcome, isInConflict: false, conflict: null });
    await tx.insert(AmendmentDecision, {
      id: decisionId,
      amendmentId: amendment.id,
      amendmentRevisionId: revision.id,
      outcome: command.outcome,
      reason: command.reason,
      wordingBefore: change?.before ?? null,
      wordingAfter: change?.after ?? null,
      clauseId: change?.clauseId ?? null,
      deciderId: actorId(actor),
    });
  }

  private async record(
    tx: Tx,
    actor: Actor,
    { amendment }: LockedAmendment,
    { decisionId, outcome }: { decisionId: string; outcome: string },
  ): Promise<void> {
    await this.audit.record(tx, {
      actorId: actorId(actor),
      action: 'drafting.decide-amendment',
      subjectKind: 'amendment',
      subjectId: amendment.id,
      data: { decisionId, outcome },
    });
    const { id: amendmentId, declarationId } = amendment;
    await this.outbox.publish(tx, AmendmentDecided, { declarationId, amendmentId, decisionId });
  }
}

/** One decision at a time per declaration: each is taken on the draft that the one before has left. */
async function lockDraft(tx: Tx, amendmentId: string): Promise<void> {
  await tx.query(
    'select 1 from declaration where id = (select declaration_id from amendment where id = $1) for no key update',
    [amendmentId],
  );
}

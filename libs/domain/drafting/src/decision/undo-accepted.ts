import { Injectable } from '@nestjs/common';
import { AuditLog, type Tx } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { AcceptedAmendmentUndone } from '../drafting.events.js';
import { UndoesAccepted } from '../drafting.problems.js';
import type { DraftChange } from './apply-to-draft.js';
import { UndoneDecision } from './undone-decision.entity.js';

/** What an editor says of an accepted amendment whose change their decision takes out. */
export interface Acknowledgement {
  amendmentId: string;
  reason: string;
}

interface UndoingDecision {
  decisionId: string;
  declarationId: string;
  deciderId: string;
}

/** Undoing what was accepted into the draft: only by name, with a reason, and told. */
@Injectable()
export class UndoAccepted {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection UndoesAccepted unless exactly the undone amendments are acknowledged */
  check(undone: DraftChange['undone'], acknowledged: readonly Acknowledgement[]): void {
    const named = new Set(acknowledged.map(({ amendmentId }) => amendmentId));
    const isNamed = undone.every(({ amendmentId }) => named.has(amendmentId));
    if (!isNamed || named.size !== undone.length || acknowledged.length !== undone.length) {
      throw new Rejection(new UndoesAccepted(undone));
    }
  }

  /** Records what a decision undoes. The decision is written, and what it undoes has been checked. */
  async record(
    tx: Tx,
    { decisionId, declarationId, deciderId }: UndoingDecision,
    undone: DraftChange['undone'],
    acknowledged: readonly Acknowledgement[],
  ): Promise<void> {
    const reasons = new Map(acknowledged.map(({ amendmentId, reason }) => [amendmentId, reason]));
    for (const { decisionId: undoneDecisionId, amendmentId, lostWords, restoredWords } of undone) {
      const reason = reasons.get(amendmentId)!;
      await tx.insert(UndoneDecision, {
        decisionId,
        undoneDecisionId,
        reason,
        lostWords: [...lostWords],
        restoredWords: [...restoredWords],
      });
      await this.audit.record(tx, {
        actorId: deciderId,
        action: 'drafting.undo-accepted-amendment',
        subjectKind: 'amendment',
        subjectId: amendmentId,
        data: { decisionId },
      });
      await this.outbox.publish(tx, AcceptedAmendmentUndone, { declarationId, amendmentId, decisionId });
    }
  }
}

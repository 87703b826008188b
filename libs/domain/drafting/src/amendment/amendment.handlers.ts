import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { type EventHandler, HandlesEvent, Outbox } from '@sic/outbox';
import { compareWithDraft } from '../decision/compare-with-draft.js';
import { holdDraft } from '../decision/lock-draft.js';
import {
  AmendmentClauseGone,
  AmendmentDecided,
  DecisionTakenBack,
  RebaseDue,
  VersionPublished,
} from '../drafting.events.js';
import { RebaseAmendment } from './rebase-amendment.js';

type Published = { declarationId: string; versionId: string };

/** Asks for every open amendment to be rebased by an event of its own, so that one failure does not stop the others. */
@Injectable()
@HandlesEvent(VersionPublished, 'drafting.find-amendments-to-rebase')
export class OnVersionPublished implements EventHandler<Published> {
  constructor(private readonly outbox: Outbox) {}

  async handle(tx: Tx, { declarationId, versionId }: Published): Promise<void> {
    const open = await tx.query<{ id: string }[]>(
      `select id from amendment where declaration_id = $1 and status in ('draft', 'submitted') order by number`,
      [declarationId],
    );
    for (const { id } of open) {
      await this.outbox.publish(tx, RebaseDue, { declarationId, amendmentId: id, versionId });
    }
  }
}

/** Rebases one amendment. */
@Injectable()
@HandlesEvent(RebaseDue, 'drafting.rebase-amendment')
export class OnRebaseDue implements EventHandler<{ amendmentId: string; versionId: string; declarationId: string }> {
  constructor(private readonly rebase: RebaseAmendment) {}

  async handle(tx: Tx, due: { amendmentId: string; versionId: string }): Promise<void> {
    await this.rebase.execute(tx, due);
  }
}

/** The clause that a decision was about, or would have been. */
async function compareClause(tx: Tx, amendmentId: string): Promise<string | null> {
  await holdDraft(tx, amendmentId);
  const [row] = await tx.query<{ clauseId: string }[]>('select clause_id as "clauseId" from amendment where id = $1', [
    amendmentId,
  ]);
  if (!row) return null;
  await compareWithDraft(tx, row);
  return row.clauseId;
}

/** The open amendments of a clause that the next version will not have; what deletes it has nothing to say any more. */
function withoutClause(tx: Tx, clauseId: string): Promise<{ id: string; declarationId: string }[]> {
  return tx.query(
    `select a.id, a.declaration_id as "declarationId" from amendment a join clause c on c.id = a.clause_id
      where c.id = $1 and c.draft_revision_id is null and a.status in ('draft', 'submitted') and a.kind <> 'delete'
      order by a.number`,
    [clauseId],
  );
}

type Decided = { amendmentId: string; decisionId: string; declarationId: string };

/**
 * Compares the open amendments of a clause with the draft after each decision on one of them. Those whose clause it
 * deleted have a way on, of which their proposers are told.
 */
@Injectable()
@HandlesEvent(AmendmentDecided, 'drafting.compare-with-draft')
export class OnAmendmentDecided implements EventHandler<Decided> {
  constructor(private readonly outbox: Outbox) {}

  async handle(tx: Tx, { amendmentId }: Decided): Promise<void> {
    const clauseId = await compareClause(tx, amendmentId);
    for (const { id, declarationId } of clauseId === null ? [] : await withoutClause(tx, clauseId)) {
      await this.outbox.publish(tx, AmendmentClauseGone, { declarationId, amendmentId: id });
    }
  }
}

/** The same after a decision was taken back. */
@Injectable()
@HandlesEvent(DecisionTakenBack, 'drafting.compare-with-draft-again')
export class OnDecisionTakenBack implements EventHandler<Decided> {
  async handle(tx: Tx, { amendmentId }: Decided): Promise<void> {
    await compareClause(tx, amendmentId);
  }
}

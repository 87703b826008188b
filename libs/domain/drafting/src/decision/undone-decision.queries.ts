import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import type { UndoneDecisionType } from './decision.graphql.js';

interface UndoneRow extends Pick<UndoneDecisionType, 'reason' | 'lostWords' | 'restoredWords'> {
  decisionId: string;
  undoneDecisionId: string;
  amendmentId: string;
  undoneAmendmentId: string;
  isInForce: boolean;
}

/** What a decision undid, and what undid it. */
export interface UndoneAround {
  undoes: UndoneDecisionType[];
  undoneBy: UndoneDecisionType[];
}

/** Reads of decisions that take out what earlier ones had accepted, batched. */
@Injectable()
export class UndoneDecisionQueries {
  constructor(
    private readonly database: Database,
    private readonly amendments: AmendmentQueries,
  ) {}

  /** Asked only for decisions that the actor may see. Two statements, one when nothing was undone. */
  async around(actor: Actor, decisionIds: readonly string[]): Promise<ReadonlyMap<string, UndoneAround>> {
    const rows = await this.database.rows<UndoneRow>(
      'undone-decisions-around',
      `select u.decision_id as "decisionId", u.undone_decision_id as "undoneDecisionId", u.reason,
              u.lost_words as "lostWords", u.restored_words as "restoredWords",
              dec.amendment_id as "amendmentId", dec.taken_back_at is null as "isInForce", undone.amendment_id as "undoneAmendmentId"
         from undone_decision u join amendment_decision dec on dec.id = u.decision_id
         join amendment_decision undone on undone.id = u.undone_decision_id
        where u.decision_id = any($1) or u.undone_decision_id = any($1)
        order by dec.created_at, undone.created_at`,
      [decisionIds],
    );
    if (rows.length === 0) return new Map();
    const ids = new Set(rows.flatMap(({ amendmentId, undoneAmendmentId }) => [amendmentId, undoneAmendmentId]));
    const amendments = await this.amendments.byIds(actor, [...ids]);
    const told = rows.map(({ amendmentId, undoneAmendmentId, ...row }) => ({
      ...row,
      amendment: amendments.get(amendmentId) ?? null,
      undoneAmendment: amendments.get(undoneAmendmentId) ?? null,
    }));
    const around = (id: string): UndoneAround => ({
      undoes: told.filter(({ decisionId }) => decisionId === id),
      undoneBy: told.filter(({ undoneDecisionId, isInForce }) => undoneDecisionId === id && isInForce),
    });
    return new Map(decisionIds.map((id) => [id, around(id)]));
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import { LoadsNode } from '@sic/graphql';
import { VISIBLE } from '../amendment/amendment-row.queries.js';
import type { DecisionType } from './decision.graphql.js';

const DECISIONS = `
  select dec.id, dec.amendment_id as "amendmentId", dec.clause_id as "clauseId", dec.outcome, dec.reason,
         dec.objections_outcome as "objectionsOutcome", dec.wording_before as "wordingBefore",
         dec.wording_after as "wordingAfter", dec.created_at as "createdAt", dec.decider_id as "deciderId",
         dec.for_version as "forVersion", dec.taken_back_at as "takenBackAt", dec.taken_back_by_id as "takenBackById",
         dec.take_back_reason as "takeBackReason"
    from amendment_decision dec`;

/** Reads of decisions, batched. */
@Injectable()
@LoadsNode('AmendmentDecision')
export class DecisionQueries {
  constructor(private readonly database: Database) {}

  /** The decisions in force. Asked only for amendments that the viewer may see. */
  async ofAmendments(amendmentIds: readonly string[]): Promise<ReadonlyMap<string, DecisionType>> {
    const rows = await this.database.rows<DecisionType>(
      'decision-of-amendments',
      `${DECISIONS} where dec.amendment_id = any($1) and dec.taken_back_at is null`,
      [amendmentIds],
    );
    return new Map(rows.map((row) => [row.amendmentId, row]));
  }

  /** Those that were taken back, the earliest first. Asked only for amendments that the viewer may see. */
  async takenBackOf(amendmentIds: readonly string[]): Promise<ReadonlyMap<string, DecisionType[]>> {
    const rows = await this.database.rows<DecisionType>(
      'decision-taken-back',
      `${DECISIONS} where dec.amendment_id = any($1) and dec.taken_back_at is not null order by dec.created_at, dec.id`,
      [amendmentIds],
    );
    return Map.groupBy(rows, (row) => row.amendmentId);
  }

  /** Who may see an amendment may see how it was decided. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, DecisionType>> {
    const rows = await this.database.rows<DecisionType>(
      'decision-by-ids',
      `${DECISIONS} join amendment a on a.id = dec.amendment_id where dec.id = any($3) and ${VISIBLE}`,
      [actorId(actor), isModerator(actor), ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

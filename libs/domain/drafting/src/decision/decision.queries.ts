import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import type { DecisionType } from './decision.graphql.js';

/** Reads of decisions, batched; asked only for amendments that the viewer may see. */
@Injectable()
export class DecisionQueries {
  constructor(private readonly database: Database) {}

  async ofAmendments(amendmentIds: readonly string[]): Promise<ReadonlyMap<string, DecisionType>> {
    const rows = await this.database.rows<DecisionType>(
      'decision-of-amendments',
      `select id, amendment_id as "amendmentId", outcome, reason, wording_before as "wordingBefore",
              wording_after as "wordingAfter", created_at as "createdAt", decider_id as "deciderId"
         from amendment_decision where amendment_id = any($1)`,
      [amendmentIds],
    );
    return new Map(rows.map((row) => [row.amendmentId, row]));
  }
}

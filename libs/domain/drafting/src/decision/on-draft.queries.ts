import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import type { AmendmentType } from '../amendment/amendment.graphql.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { toHunks } from '../amendment/merge-hunk.graphql.js';
import { IS_ACCEPTED_INTO_DRAFT } from './accepted-into-draft.js';
import { mergeWithDraft, type ProposalOnDraft } from './on-draft.js';
import type { AmendmentOnDraft } from './on-draft.graphql.js';

/** SQL: what amendments propose, for which wording, and what the draft of the next version says. */
export const PROPOSALS_ON_DRAFT = `
  select a.id, a.clause_id as "clauseId", a.declaration_id as "declarationId", a.kind, case when a.kind = 'insert_after' then null else br.wording end as base, ar.wording as proposed,
         dr.wording as draft, dr.id as "draftRevisionId"
    from amendment a join amendment_revision ar on ar.id = a.revision_id join clause c on c.id = a.clause_id
    left join version_entry e on e.version_id = ar.version_id and e.node_id = a.clause_id
    left join clause_revision br on br.id = e.revision_id
    left join clause_revision dr on dr.id = c.draft_revision_id`;

export interface ProposalOnDraftRow extends ProposalOnDraft {
  id: string;
  clauseId: string;
  declarationId: string;
  draftRevisionId: string | null;
}

/** Amendments merged with the draft of the next version, which is for editors. */
@Injectable()
export class OnDraftQueries {
  constructor(
    private readonly database: Database,
    private readonly amendments: AmendmentQueries,
  ) {}

  /** Asked only for amendments that the viewer may decide. Three statements. */
  async ofAmendments(actor: Actor, amendmentIds: readonly string[]): Promise<ReadonlyMap<string, AmendmentOnDraft>> {
    const rows = await this.database.rows<ProposalOnDraftRow>(
      'amendments-on-draft',
      `${PROPOSALS_ON_DRAFT} where a.id = any($1)`,
      [amendmentIds],
    );
    const changedBy = await this.acceptedInto(
      actor,
      rows.map(({ clauseId }) => clauseId),
    );
    return new Map(rows.map((row) => [row.id, toOnDraft(row, changedBy.get(row.clauseId) ?? [])]));
  }

  private async acceptedInto(
    actor: Actor,
    clauseIds: readonly string[],
  ): Promise<ReadonlyMap<string, AmendmentType[]>> {
    const rows = await this.database.rows<{ clauseId: string; amendmentId: string }>(
      'amendments-accepted-into-clauses',
      `select dec.clause_id as "clauseId", dec.amendment_id as "amendmentId"
         from amendment_decision dec join clause c on c.id = dec.clause_id join declaration d on d.id = c.declaration_id
        where dec.clause_id = any($1) and ${IS_ACCEPTED_INTO_DRAFT}
        order by dec.created_at, dec.id`,
      [clauseIds],
    );
    const found = await this.amendments.byIds(
      actor,
      rows.map(({ amendmentId }) => amendmentId),
    );
    const visible = rows.flatMap(({ clauseId, amendmentId }) => {
      const amendment = found.get(amendmentId);
      return amendment ? [{ clauseId, amendment }] : [];
    });
    const byClause = Map.groupBy(visible, ({ clauseId }) => clauseId);
    return new Map([...byClause].map(([id, some]) => [id, some.map(({ amendment }) => amendment)]));
  }
}

function toOnDraft(row: ProposalOnDraftRow, changedBy: AmendmentType[]): AmendmentOnDraft {
  const merged = mergeWithDraft(row);
  return {
    state: merged.state,
    wording: 'wording' in merged ? merged.wording : null,
    hunks: merged.state === 'conflict' ? toHunks(merged.hunks) : [],
    draftWording: row.draft,
    changedBy: row.kind === 'insert_after' ? [] : changedBy,
    draftRevisionId: row.draftRevisionId,
    clauseId: row.clauseId,
    declarationId: row.declarationId,
    isNewClause: row.kind === 'insert_after' || merged.state === 'clause_gone',
  };
}

import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import { toHunks } from '../amendment/merge-hunk.graphql.js';
import { mergeWithDraft, type ProposalOnDraft } from './on-draft.js';
import type { AmendmentOnDraft } from './on-draft.graphql.js';

/** SQL: what amendments propose, for which wording, and what the draft of the next version says. */
export const PROPOSALS_ON_DRAFT = `
  select a.id, a.kind, case when a.kind = 'insert_after' then null else br.wording end as base, ar.wording as proposed,
         dr.wording as draft, dr.id as "draftRevisionId"
    from amendment a join amendment_revision ar on ar.id = a.revision_id join clause c on c.id = a.clause_id
    left join version_entry e on e.version_id = ar.version_id and e.node_id = a.clause_id
    left join clause_revision br on br.id = e.revision_id
    left join clause_revision dr on dr.id = c.draft_revision_id`;

export interface ProposalOnDraftRow extends ProposalOnDraft {
  id: string;
  draftRevisionId: string | null;
}

/** Amendments merged with the draft of the next version, which is for editors. */
@Injectable()
export class OnDraftQueries {
  constructor(private readonly database: Database) {}

  /** Asked only for amendments that the viewer may decide. One statement. */
  async ofAmendments(amendmentIds: readonly string[]): Promise<ReadonlyMap<string, AmendmentOnDraft>> {
    const rows = await this.database.rows<ProposalOnDraftRow>(
      'amendments-on-draft',
      `${PROPOSALS_ON_DRAFT} where a.id = any($1)`,
      [amendmentIds],
    );
    return new Map(rows.map((row) => [row.id, toOnDraft(row)]));
  }
}

function toOnDraft(row: ProposalOnDraftRow): AmendmentOnDraft {
  const merged = mergeWithDraft(row);
  return {
    state: merged.state,
    wording: 'wording' in merged ? merged.wording : null,
    hunks: merged.state === 'conflict' ? toHunks(merged.hunks) : [],
    draftWording: row.draft,
    draftRevisionId: row.draftRevisionId,
  };
}

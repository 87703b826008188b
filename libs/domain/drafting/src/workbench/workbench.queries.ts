import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { processColumns, type ProcessFactsRow, toProcessFacts } from '@sic/processes';
import { openCountColumn, statusColumn } from '../amendment/amendment-state.js';
import { canOnDeclaration } from '../drafting.policy.js';
import { VersionQueries } from '../version/version.queries.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import type { ClauseToDecide, Workbench } from './workbench.graphql.js';

interface DeclarationRow extends ProcessFactsRow {
  latestNumber: number;
  openAmendmentCount: number;
  notDecidedCount: number;
}

interface ClauseRow {
  id: string;
  publishedWording: string | null;
  draftWording: string | null;
  draftRevisionId: string | null;
}

/** Reads of the editor's workbench. */
@Injectable()
export class WorkbenchQueries {
  constructor(
    private readonly database: Database,
    private readonly amendments: AmendmentQueries,
    private readonly versions: VersionQueries,
  ) {}

  /** @throws Rejection FORBIDDEN for anyone but the editors of the process, NOT_FOUND */
  async workbench(member: SignedInMember, declarationId: string): Promise<Workbench> {
    const { latestNumber, openAmendmentCount, notDecidedCount, ...process } = await this.declaration(
      member,
      declarationId,
    );
    authorize(canOnDeclaration(member, 'seeWorkbench', toProcessFacts(process)));
    const [clauses, draft, decidedAmendments] = await Promise.all([
      this.clausesToDecide(member, declarationId),
      this.versions.draft(declarationId),
      this.amendments.decidedForNext(member, declarationId),
    ]);
    return { clauses, openAmendmentCount, notDecidedCount, nextVersion: { latestNumber, ...draft, decidedAmendments } };
  }

  private async declaration(member: SignedInMember, id: string): Promise<DeclarationRow> {
    const row = isId(id)
      ? await this.database.row<DeclarationRow>(
          'workbench-declaration',
          `select d.version_number as "latestNumber", ${processColumns('p', '$2')},
                  (select coalesce(sum(${openCountColumn('c', 'p')}), 0)::int from clause c
                    where c.declaration_id = d.id) as "openAmendmentCount",
                  (select count(*)::int from amendment a where a.declaration_id = d.id and a.hidden_at is null
                      and ${statusColumn('a', 'p')} = 'not_decided') as "notDecidedCount"
             from declaration d join process_now p on p.process_id = d.process_id where d.id = $1`,
          [id, member.id],
        )
      : undefined;
    if (!row) throw new Rejection(new NotFound('declaration'));
    return row;
  }

  private async clausesToDecide(member: SignedInMember, declarationId: string): Promise<ClauseToDecide[]> {
    const amendments = await this.amendments.toDecide(member, declarationId);
    const byClause = Map.groupBy(amendments, (amendment) => amendment.target.clauseId);
    const rows = await this.database.rows<ClauseRow>(
      'workbench-clauses',
      `select c.id, p.wording as "publishedWording", d.wording as "draftWording", d.id as "draftRevisionId"
         from clause c left join clause_revision p on p.id = c.published_revision_id
         left join clause_revision d on d.id = c.draft_revision_id where c.id = any($1)`,
      [[...byClause.keys()]],
    );
    const wordings = new Map(rows.map((row) => [row.id, row]));
    return [...byClause].map(([clauseId, ofClause]) => {
      const { publishedWording, draftWording, draftRevisionId } = wordings.get(clauseId)!;
      const { clauseNumber, sectionHeading } = ofClause[0]!.target;
      return {
        clauseId,
        clauseNumber,
        sectionHeading,
        publishedWording,
        draftWording,
        draftRevisionId,
        amendments: ofClause,
      };
    });
  }
}

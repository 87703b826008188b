import { Injectable } from '@nestjs/common';
import { type SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { Forbidden, isId, NotFound, Rejection } from '@sic/kernel';
import { VersionQueries } from '../version/version.queries.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import type { ClauseToDecide, Workbench } from './workbench.graphql.js';

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
    const declaration = isId(declarationId)
      ? await this.database.row<{ latestNumber: number }>(
          'workbench-declaration',
          'select version_number as "latestNumber" from declaration where id = $1',
          [declarationId],
        )
      : undefined;
    if (!declaration) throw new Rejection(new NotFound('declaration'));
    if (!(await this.isEditor(member, declarationId))) {
      throw new Rejection(new Forbidden('NOT_DECIDER'));
    }
    const [clauses, draft] = await Promise.all([
      this.clausesToDecide(member, declarationId),
      this.versions.draft(declarationId),
    ]);
    return { clauses, nextVersion: { ...declaration, ...draft } };
  }

  private async isEditor(member: SignedInMember, declarationId: string): Promise<boolean> {
    const row = await this.database.row(
      'workbench-is-editor',
      `select 1 from declaration d join process_editor e on e.process_id = d.process_id
        where d.id = $1 and e.account_id = $2`,
      [declarationId, member.id],
    );
    return row !== undefined;
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

import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import { CLAUSES_OF_SECTIONS, draftClauseBefore, type PlacedClause, placeAfterAnchor } from './place-in-section.js';
import type { ClausePlace } from './clause-place.graphql.js';

/** SQL: the clauses of declarations (`$1`) with the number that they have in the latest version, if any. */
const CLAUSES = `
  select d.id as "declarationId", s.id as "sectionId", c.id as "lineId", false as "isSection", c.heading,
         e.clause_number as "clauseNumber", left(r.wording, 80) as beginning, s.position as at, c.position as within
    from declaration d join version v on v.declaration_id = d.id and v.number = d.version_number
    join clause c on c.declaration_id = d.id join section s on s.id = c.section_id
    join clause_revision r on r.id = c.draft_revision_id
    left join version_entry e on e.version_id = v.id and e.node_id = c.id
   where d.id = any($1)`;

type PlaceRow = ClausePlace & { declarationId: string };

/** Reads of the lines after which a new clause can be put. */
@Injectable()
export class ClausePlaceQueries {
  constructor(private readonly database: Database) {}

  /** For proposers: the clauses of the latest version that the next one has, too. */
  async published(declarationIds: readonly string[]): Promise<ReadonlyMap<string, ClausePlace[]>> {
    const rows = await this.database.rows<PlaceRow>(
      'clause-places-published',
      `${CLAUSES} and e.clause_number is not null order by at, within, "lineId"`,
      [declarationIds],
    );
    return Map.groupBy(rows, (row) => row.declarationId);
  }

  /** For editors: every section and clause of the draft. */
  async inDraft(declarationIds: readonly string[]): Promise<ReadonlyMap<string, ClausePlace[]>> {
    const rows = await this.database.rows<PlaceRow>(
      'clause-places-in-draft',
      `select * from (${CLAUSES} union all
         select s.declaration_id, s.id, s.id, true, s.heading, null, '', s.position, '-infinity'::double precision
           from section s where s.declaration_id = any($1)) line
        order by at, within, "lineId"`,
      [declarationIds],
    );
    return Map.groupBy(rows, (row) => row.declarationId);
  }

  /** By the id of a clause: the line of the draft after which a clause stands that is added after it. Two statements. */
  async lineBefore(anchorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const anchors = await this.database.rows<{ id: string; sectionId: string }>(
      'clause-sections',
      'select id, section_id as "sectionId" from clause where id = any($1)',
      [anchorIds],
    );
    const rows = await this.database.rows<PlacedClause & { sectionId: string }>(
      'clauses-of-sections',
      CLAUSES_OF_SECTIONS,
      [anchors.map(({ sectionId }) => sectionId)],
    );
    const bySection = Map.groupBy(rows, (row) => row.sectionId);
    return new Map(
      anchors.map(({ id, sectionId }) => {
        const clauses = bySection.get(sectionId) ?? [];
        return [id, draftClauseBefore(clauses, placeAfterAnchor(clauses, id))?.id ?? sectionId];
      }),
    );
  }
}

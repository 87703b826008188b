import { Injectable } from '@nestjs/common';
import { type Actor, actorId, anyMember, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import {
  type PositionCounts,
  toViewerPosition,
  VIEWER_POSITION,
  viewerPositionJoin,
  type ViewerPositionRow,
} from '@sic/discussion';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type PageArgs } from '@sic/graphql';
import { isId } from '@sic/kernel';
import { type ProcessFactsRow, processColumns, toProcessFacts } from '@sic/processes';
import type { Run } from '@sic/text';
import { openCountColumn } from '../amendment/amendment-state.js';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import type { AmendmentType } from '../amendment/amendment.graphql.js';
import { canOnClause, DECLARATION_ACTIONS } from '../drafting.policy.js';
import { positionCountColumns, toPositionCounts } from '../position-counts.js';
import type { ClauseKind } from './clause.entity.js';
import type { ClausePage, ClauseRevisionType, ProvenanceRun } from './clause.graphql.js';
import { FROM_IMPORT, idsOfRuns } from './provenance.js';

const HEAD = `
  select c.id, c.kind, c.heading, e.clause_number as number, r.wording, r.id as "revisionId", sec.heading as "sectionHeading",
         d.id as "declarationId", d.slug as "declarationSlug", d.title as "declarationTitle", d.language,
         d.version_number as "latestNumber", ${openCountColumn('c', 'p')} as "openAmendmentCount",
         ${positionCountColumns('c')}, ${VIEWER_POSITION}, vp.revision_id <> r.id as "isForEarlierWording",
         ${processColumns('p', '$2')}
    from clause c join declaration d on d.id = c.declaration_id join section sec on sec.id = c.section_id
    join version v on v.declaration_id = d.id and v.number = d.version_number
    join process_now p on p.process_id = d.process_id
    left join clause_revision r on r.id = c.published_revision_id
    left join version_entry e on e.version_id = v.id and e.node_id = c.id
    ${viewerPositionJoin('clause', 'c.id', '$2')}
   where c.id = $1`;

const COLUMNS = `r.id, r.number, r.wording, r.runs, r.created_at as "createdAt", dec.amendment_id as "amendmentId"`;

/** Wordings that some version has; a draft of the next version is for its editors. */
const PUBLISHED = 'exists (select 1 from version_entry e where e.revision_id = r.id)';

const LATEST_FIRST: KeysetOrder = { keys: [{ sql: 'r.number', type: 'int' }], isDescending: true };

interface HeadRow extends ProcessFactsRow, PositionCounts, ViewerPositionRow {
  isForEarlierWording: boolean | null;
  id: string;
  kind: ClauseKind;
  heading: string | null;
  number: number | null;
  wording: string | null;
  revisionId: string | null;
  sectionHeading: string;
  declarationId: string;
  declarationSlug: string;
  declarationTitle: string;
  language: string;
  latestNumber: number;
  openAmendmentCount: number;
}

interface RevisionRow {
  id: string;
  number: number;
  wording: string;
  runs: Run[];
  createdAt: Date;
  amendmentId: string | null;
  versionNumbers: number[];
}

/** The page of a clause, and its wordings with where their words come from. */
@Injectable()
@LoadsNode('ClausePage')
export class ClauseQueries {
  constructor(
    private readonly database: Database,
    private readonly amendments: AmendmentQueries,
  ) {}

  async page(actor: Actor, id: string): Promise<ClausePage | null> {
    if (!isId(id)) return null;
    const head = await this.database.row<HeadRow>('clause-head', HEAD, [id, actorId(actor)]);
    if (!head) return null;
    const facts = { ...toProcessFacts(head), isInText: head.revisionId !== null };
    return {
      ...head,
      positionCounts: toPositionCounts(head),
      viewerPosition: toViewerPosition(head, head.isForEarlierWording === true),
      viewerCan: permissionsOf(canOnClause, DECLARATION_ACTIONS, actor, facts),
      membersCan: permissionsOf(canOnClause, DECLARATION_ACTIONS, anyMember, { ...facts, isEditor: false }),
    };
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, ClausePage>> {
    const pages = await Promise.all(ids.map((id) => this.page(actor, id)));
    return new Map(pages.flatMap((page) => (page ? [[page.id, page]] : [])));
  }

  /** A page of the published wordings of a clause, the latest first. Four statements, whatever their number. */
  async revisions(actor: Actor, clauseId: string, page: PageArgs): Promise<Connection<ClauseRevisionType>> {
    const keyset = new Keyset(page, LATEST_FIRST, 1);
    const [rows, count] = await Promise.all([
      this.database.rows<RevisionRow>(
        `clause-revisions${keyset.name}`,
        `select ${COLUMNS}, (select array_agg(v.number order by v.number) from version_entry e
                               join version v on v.id = e.version_id where e.revision_id = r.id) as "versionNumbers"
           from clause_revision r left join amendment_decision dec on dec.id = r.decision_id
          where r.clause_id = $1 and ${PUBLISHED} and ${keyset.condition}
          order by ${keyset.orderBy} limit ${keyset.limit}`,
        [clauseId, ...keyset.values],
      ),
      this.database.row<{ total: number }>(
        'clause-revision-count',
        `select count(*)::int as total from clause_revision r where r.clause_id = $1 and ${PUBLISHED}`,
        [clauseId],
      ),
    ]);
    const ids = rows.map((row) => idsOfRuns(row.runs));
    const ofDecision = await this.amendmentsOfDecisions(ids.flatMap(({ decisionIds }) => decisionIds));
    const amendments = await this.amendments.byIds(actor, [
      ...new Set([
        ...ids.flatMap(({ amendmentIds }) => amendmentIds),
        ...ofDecision.values(),
        ...rows.flatMap((row) => row.amendmentId ?? []),
      ]),
    ]);
    return keyset.connection(
      rows,
      count?.total ?? 0,
      (row) => [row.number],
      (row) => toRevision(row, amendments, ofDecision),
    );
  }

  private async amendmentsOfDecisions(decisionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; amendmentId: string }>(
      'clause-decisions',
      'select id, amendment_id as "amendmentId" from amendment_decision where id = any($1)',
      [decisionIds],
    );
    return new Map(rows.map((row) => [row.id, row.amendmentId]));
  }
}

function toRevision(
  { runs, amendmentId, ...row }: RevisionRow,
  amendments: ReadonlyMap<string, AmendmentType>,
  ofDecision: ReadonlyMap<string, string>,
): ClauseRevisionType {
  const amendment = (id: string | null | undefined): AmendmentType | null => amendments.get(id ?? '') ?? null;
  const provenance = runs.map(({ text, source: from }): ProvenanceRun => {
    const [kind = '', id = ''] = from.split(':');
    const isOfDecision = kind === 'decision';
    const source = amendment(isOfDecision ? ofDecision.get(id) : id);
    return { text, amendment: source, isOfHidden: kind !== FROM_IMPORT && source === null, isOfDecision };
  });
  const written = amendment(amendmentId);
  return { ...row, amendment: written, isAmendmentHidden: amendmentId !== null && written === null, provenance };
}

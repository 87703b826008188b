import { Injectable } from '@nestjs/common';
import { type Actor, actorId, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import {
  type PositionCounts,
  toViewerPosition,
  VIEWER_POSITION,
  viewerPositionJoin,
  type ViewerPositionRow,
} from '@sic/discussion';
import { LoadsNode } from '@sic/graphql';
import { isId, isSlug, NotFound, Rejection } from '@sic/kernel';
import { type ProcessFactsRow, processColumns, toProcess, toProcessFacts } from '@sic/processes';
import { openCountColumn } from '../amendment/amendment-state.js';
import { canOnDeclaration, DECLARATION_ACTIONS, membersOnDeclaration } from '../drafting.policy.js';
import { positionCountColumns, toPositionCounts } from '../position-counts.js';
import { listNumbers } from '../version/list-numbers.js';
import { type PublishedLine, PublishedLines } from '../version/published-lines.js';
import type { VersionType } from '../version/version.graphql.js';
import type { ClauseType, DeclarationSummary, DeclarationType, SectionType } from './declaration.graphql.js';

/**
 * The declaration with its latest version, its process, and what stands at each clause: one statement, of which the
 * clauses and positions come as JSON, since a row for each costs the api more than all of the rest.
 */
const PAGE = `
  select d.id, d.slug, d.title, d.language,
         d.process_id as "processId", p.slug as "processSlug", p.title as "processTitle", p.summary, p.decision_rule as "decisionRule",
         ${processColumns('p', '$2')},
         v.id as "versionId", v.number as "versionNumber", v.hash, v.note, v.published_at as "publishedAt",
         v.published_by_id as "publishedById",
         (select json_agg(counts) from (
            select c.id, ${openCountColumn('c', 'p')} as "openAmendmentCount", ${positionCountColumns('c')}
              from clause c where c.declaration_id = d.id) counts) as counts,
         (select json_agg(own) from (
            select c.id, ${VIEWER_POSITION} from clause c ${viewerPositionJoin('clause', 'c.id', '$2')}
             where c.declaration_id = d.id and vp.id is not null) own) as positions
    from declaration d join process_now p on p.process_id = d.process_id
    join version v on v.declaration_id = d.id and v.number = d.version_number
   where d.slug = $1`;

interface PageRow extends ProcessFactsRow {
  id: string;
  slug: string;
  title: string;
  language: string;
  processId: string;
  processSlug: string;
  processTitle: string;
  summary: string;
  decisionRule: string;
  versionId: string;
  versionNumber: number;
  hash: string;
  note: string;
  publishedAt: Date;
  publishedById: string | null;
  counts: ClauseCounts[] | null;
  positions: ClausePosition[] | null;
}

interface ClauseCounts extends PositionCounts {
  id: string;
  openAmendmentCount: number;
}

/** As JSON carries it: the moment is a text. */
interface ClausePosition extends Omit<ViewerPositionRow, 'positionUpdatedAt'> {
  id: string;
  positionUpdatedAt: string;
}

/** What stands at the clauses, by their ids. */
interface Standing {
  counts: ReadonlyMap<string, ClauseCounts>;
  positions: ReadonlyMap<string, ClausePosition>;
}

/** The page of a declaration: one statement, whatever its length; two when its version is read for the first time. */
@Injectable()
@LoadsNode('Declaration')
export class DeclarationQueries {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedLines,
  ) {}

  /** The declaration that an amendment or a clause belongs to; undefined for any other id. */
  async idOfSubject(id: string): Promise<string | undefined> {
    const row = await this.database.row<{ declarationId: string }>(
      'declaration-of-subject',
      `select declaration_id as "declarationId" from amendment where id = $1
       union all select declaration_id from clause where id = $1`,
      [id],
    );
    return row?.declarationId;
  }

  /** Whether there is a declaration with this id, which may be any text. */
  async exists(id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return (
      (await this.database.row('declaration-exists', 'select 1 from declaration where id = $1', [id])) !== undefined
    );
  }

  async page(actor: Actor, slug: string): Promise<DeclarationType | null> {
    if (!isSlug(slug)) return null;
    const head = await this.database.row<PageRow>('declaration-page', PAGE, [slug, actorId(actor)]);
    if (!head) return null;
    const sections = toSections(await this.published.of(head.versionId), {
      counts: new Map(head.counts?.map((row) => [row.id, row])),
      positions: new Map(head.positions?.map((row) => [row.id, row])),
    });
    // Amendments to clauses that the version does not have any more are open, too.
    const openAmendmentCount = (head.counts ?? []).reduce((sum, clause) => sum + clause.openAmendmentCount, 0);
    const { processId, processSlug, processTitle } = head;
    const facts = toProcessFacts(head);
    return {
      id: head.id,
      slug: head.slug,
      title: head.title,
      language: head.language,
      process: toProcess(actor, { ...head, id: processId, slug: processSlug, title: processTitle }),
      version: toVersion(head),
      sections,
      openAmendmentCount,
      viewerCan: permissionsOf(canOnDeclaration, DECLARATION_ACTIONS, actor, facts),
      membersCan: membersOnDeclaration(facts),
    };
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, DeclarationType>> {
    const rows = await this.database.rows<{ slug: string }>(
      'declaration-slugs',
      'select slug from declaration where id = any($1)',
      [ids],
    );
    const pages = await Promise.all(rows.map(({ slug }) => this.page(actor, slug)));
    return new Map(pages.flatMap((page) => (page ? [[page.id, page]] : [])));
  }

  /**
   * After a change by the actor.
   * @throws Rejection NOT_FOUND
   */
  async changed(actor: Actor, id: string): Promise<DeclarationType> {
    const declaration = (await this.byIds(actor, [id])).get(id);
    if (!declaration) throw new Rejection(new NotFound('declaration'));
    return declaration;
  }

  /** The declarations of each process, the first first. */
  async ofProcesses(
    processIds: readonly string[],
  ): Promise<ReadonlyMap<string, Omit<DeclarationSummary, 'membersCan'>[]>> {
    const rows = await this.database.rows<Omit<DeclarationSummary, 'membersCan'> & { processId: string }>(
      'declaration-of-processes',
      `select d.id, d.slug, d.title, d.language, d.process_id as "processId", d.version_number as "versionNumber",
              v.published_at as "publishedAt",
              (select coalesce(sum(${openCountColumn('c', 'p')}), 0)::int from clause c where c.declaration_id = d.id) as "openAmendmentCount"
         from declaration d join process_now p on p.process_id = d.process_id join version v on v.declaration_id = d.id and v.number = d.version_number
        where d.process_id = any($1) order by d.created_at`,
      [processIds],
    );
    return Map.groupBy(rows, (row) => row.processId);
  }
}

function toVersion(row: PageRow): VersionType {
  const { versionId, versionNumber, hash, note, publishedAt, publishedById } = row;
  return { id: versionId, number: versionNumber, hash, note, publishedAt, publishedById };
}

function toSections(lines: readonly PublishedLine[], standing: Standing): SectionType[] {
  const sections: SectionType[] = [];
  const numbers: number[] = [];
  const inLists = listNumbers(lines);
  for (const [index, line] of lines.entries()) {
    if (line.nodeKind === 'clause') {
      sections.at(-1)?.clauses.push(toClause(line, inLists[index]!, standing));
      continue;
    }
    const heading = line.heading ?? '';
    let label = '';
    if (heading !== '') {
      numbers.length = line.depth;
      for (let depth = 0; depth < line.depth; depth += 1) numbers[depth] ??= 0;
      numbers[line.depth - 1]! += 1;
      label = numbers.join('.');
    }
    sections.push({ id: line.nodeId, label, depth: line.depth, heading, clauses: [] });
  }
  return sections;
}

function toClause(line: PublishedLine, listNumber: number | null, { counts, positions }: Standing): ClauseType {
  const count = counts.get(line.nodeId)!;
  const position = positions.get(line.nodeId);
  return {
    id: line.nodeId,
    number: line.clauseNumber!,
    kind: line.clauseKind!,
    indent: line.depth,
    listNumber,
    heading: line.heading,
    revisionId: line.revisionId!,
    revisionNumber: line.revisionNumber!,
    wording: line.wording!,
    openAmendmentCount: count.openAmendmentCount,
    positionCounts: toPositionCounts(count),
    viewerPosition:
      position === undefined
        ? null
        : toViewerPosition(
            { ...position, positionUpdatedAt: new Date(position.positionUpdatedAt) },
            position.positionRevisionId !== line.revisionId,
          ),
  };
}

import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/access';
import { Database } from '@sic/database';
import { isSlug } from '@sic/kernel';
import { type ProcessFacts, refusalInProcess } from '../drafting.policy.js';
import { type PhaseRow, isEditorColumn, phaseColumns } from '../process/process-facts.js';
import { toProcess } from '../process/process.queries.js';
import { type SupportRow, toCounts, toViewerSupport } from '../support/support-rows.js';
import type { VersionType } from '../version/version.graphql.js';
import type { ClauseKind } from './clause.entity.js';
import type { ClauseType, DeclarationAbilities, DeclarationType, SectionType } from './declaration.graphql.js';

/** One row per version, the latest first; the rest is the same in each. */
const HEAD = `
  select d.id, d.slug, d.title, d.language,
         p.id as "processId", p.slug as "processSlug", p.title as "processTitle", p.summary, p.decision_rule as "decisionRule",
         ${phaseColumns('d.process_id')}, ${isEditorColumn('d.process_id', '$2')},
         v.id as "versionId", v.number as "versionNumber", v.hash, v.note, v.published_at as "publishedAt",
         v.published_by_id as "publishedById"
    from declaration d join process p on p.id = d.process_id join version v on v.declaration_id = d.id
   where d.slug = $1 order by v.number desc`;

/** One row per line of a version, in reading order, with the counters of its clause and the viewer's position. */
const LINES = `
  select e.node_kind as "nodeKind", e.node_id as id, e.depth, e.clause_number as number, e.clause_kind as kind, e.heading,
         e.revision_id as "revisionId", r.number as "revisionNumber", r.wording,
         c.open_amendment_count as "openAmendmentCount", c.agree_count as agree, c.can_live_with_count as "canLiveWith",
         c.concern_count as concern, c.block_count as block,
         s.position as "viewerPosition", s.reason as "viewerReason", s.clause_revision_id <> e.revision_id as "isForEarlier"
    from version_entry e
    left join clause_revision r on r.id = e.revision_id
    left join clause c on c.id = r.clause_id
    left join support s on s.clause_id = c.id and s.member_id = $2
   where e.version_id = $1 order by e.position`;

interface HeadRow extends PhaseRow {
  id: string;
  slug: string;
  title: string;
  language: string;
  processId: string;
  processSlug: string;
  processTitle: string;
  summary: string;
  decisionRule: string;
  isEditor: boolean;
  versionId: string;
  versionNumber: number;
  hash: string;
  note: string;
  publishedAt: Date;
  publishedById: string | null;
}

interface LineRow extends SupportRow {
  nodeKind: 'section' | 'clause';
  id: string;
  depth: number;
  number: number;
  kind: ClauseKind;
  heading: string | null;
  revisionId: string;
  revisionNumber: number;
  wording: string;
  openAmendmentCount: number;
}

/** The page of a declaration: two statements, whatever its length. */
@Injectable()
export class DeclarationQueries {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, slug: string): Promise<DeclarationType | null> {
    if (!isSlug(slug)) return null;
    const viewerId = actorId(actor);
    const heads = await this.database.rows<HeadRow>('declaration-head', HEAD, [slug, viewerId]);
    const [head] = heads;
    if (!head) return null;
    const lines = await this.database.rows<LineRow>('declaration-lines', LINES, [head.versionId, viewerId]);
    const versions = heads.map(toVersion);
    const sections = toSections(lines);
    let openAmendmentCount = 0;
    for (const line of lines) openAmendmentCount += line.openAmendmentCount ?? 0;
    const facts = { phase: head.phase, until: head.phaseUntil, isEditor: head.isEditor };
    const { processId, processSlug, processTitle } = head;
    return {
      id: head.id,
      slug: head.slug,
      title: head.title,
      language: head.language,
      process: toProcess(actor, { ...head, id: processId, slug: processSlug, title: processTitle }),
      version: versions[0]!,
      versions,
      sections,
      openAmendmentCount,
      viewerCan: declarationAbilities(actor, facts),
    };
  }
}

/** What the policy allows with a declaration, for the web to show. */
export function declarationAbilities(actor: Actor, facts: ProcessFacts): DeclarationAbilities {
  return {
    propose: refusalInProcess(actor, 'propose', facts) === null,
    supportClauses: refusalInProcess(actor, 'supportClause', facts) === null,
    decide: refusalInProcess(actor, 'decide', facts) === null,
    publish: refusalInProcess(actor, 'publish', facts) === null,
  };
}

function toVersion(row: HeadRow): VersionType {
  const { versionId, versionNumber, hash, note, publishedAt, publishedById } = row;
  return { id: versionId, number: versionNumber, hash, note, publishedAt, publishedById };
}

function toSections(lines: readonly LineRow[]): SectionType[] {
  const sections: SectionType[] = [];
  const numbers: number[] = [];
  for (const line of lines) {
    if (line.nodeKind === 'clause') {
      sections.at(-1)?.clauses.push(toClause(line));
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
    sections.push({ id: line.id, label, depth: line.depth, heading, clauses: [] });
  }
  return sections;
}

function toClause(row: LineRow): ClauseType {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    indent: row.depth,
    heading: row.heading,
    revisionId: row.revisionId,
    revisionNumber: row.revisionNumber,
    wording: row.wording,
    openAmendmentCount: row.openAmendmentCount,
    supports: toCounts(row),
    viewerSupport: toViewerSupport(row),
  };
}

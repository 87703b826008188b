import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { Database } from '@sic/database';
import { isSlug } from '@sic/kernel';
import { refusalInProcess } from '../drafting.policy.js';
import { isEditorColumn, phaseColumns, type PhaseRow } from './process-facts.js';
import type { DeclarationSummary, PhaseType, ProcessType } from './process.graphql.js';

const PROCESS = `select p.id, p.slug, p.title, p.summary, p.decision_rule as "decisionRule",
                        ${phaseColumns('p.id')}, ${isEditorColumn('p.id', '$1')} from process p`;

export interface ProcessRow extends PhaseRow {
  id: string;
  slug: string;
  title: string;
  summary: string;
  decisionRule: string;
  isEditor: boolean;
}

/** Reads of processes: a row each, and batched lists of what belongs to them. */
@Injectable()
export class ProcessQueries {
  constructor(private readonly database: Database) {}

  /** All processes, those that go on now first, then the latest. */
  async all(actor: Actor): Promise<ProcessType[]> {
    const rows = await this.database.rows<ProcessRow>(
      'process-all',
      `${PROCESS} order by exists (select 1 from phase where process_id = p.id and kind = 'closed'
                                       and opens_at <= clock_timestamp()), p.created_at desc
        limit 100`,
      [actorId(actor)],
    );
    return rows.map((row) => toProcess(actor, row));
  }

  async bySlug(actor: Actor, slug: string): Promise<ProcessType | null> {
    if (!isSlug(slug)) return null;
    const row = await this.database.row<ProcessRow>('process-by-slug', `${PROCESS} where p.slug = $2`, [
      actorId(actor),
      slug,
    ]);
    return row ? toProcess(actor, row) : null;
  }

  async phases(processIds: readonly string[]): Promise<ReadonlyMap<string, PhaseType[]>> {
    const rows = await this.database.rows<PhaseType & { processId: string }>(
      'process-phases',
      'select process_id as "processId", kind, opens_at as "opensAt" from phase where process_id = any($1) order by opens_at',
      [processIds],
    );
    return Map.groupBy(rows, (row) => row.processId);
  }

  async declarations(processIds: readonly string[]): Promise<ReadonlyMap<string, DeclarationSummary[]>> {
    const rows = await this.database.rows<DeclarationSummary>(
      'process-declarations',
      `select d.id, d.slug, d.title, d.language, d.process_id as "processId", d.version_number as "versionNumber",
              v.published_at as "publishedAt",
              (select coalesce(sum(open_amendment_count), 0)::int from clause where declaration_id = d.id) as "openAmendmentCount"
         from declaration d join version v on v.declaration_id = d.id and v.number = d.version_number
        where d.process_id = any($1) order by d.created_at`,
      [processIds],
    );
    return Map.groupBy(rows, (row) => row.processId);
  }

  /** The account ids of the editors of each process. */
  async editorIds(processIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows = await this.database.rows<{ processId: string; accountId: string }>(
      'process-editors',
      `select process_id as "processId", account_id as "accountId" from process_role
        where process_id = any($1) order by created_at`,
      [processIds],
    );
    const byProcess = Map.groupBy(rows, (row) => row.processId);
    return new Map([...byProcess].map(([id, editors]) => [id, editors.map((editor) => editor.accountId)]));
  }
}

export function toProcess(actor: Actor, row: ProcessRow): ProcessType {
  const { id, slug, title, summary, decisionRule, phase, phaseUntil, nextPhase, isEditor } = row;
  const facts = { phase, until: phaseUntil, isEditor };
  return {
    id,
    slug,
    title,
    summary,
    decisionRule,
    phase,
    phaseUntil,
    nextPhase,
    viewerCan: {
      importDeclaration: refusalInProcess(actor, 'import', facts) === null,
      plan: refusalInProcess(actor, 'plan', facts) === null,
      assignEditors: refusalInProcess(actor, 'assignEditors', facts) === null,
    },
  };
}

import { Injectable } from '@nestjs/common';
import { type Actor, actorId, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { isSlug } from '@sic/kernel';
import { canOnProcess, PROCESS_ACTIONS } from '../processes.policy.js';
import { type ProcessFactsRow, processColumns, toProcessFacts } from './process.facts.js';
import type { PhaseType, ProcessType } from './process.graphql.js';

const PROCESS = `
  select p.process_id as id, p.slug, p.title, p.summary, p.decision_rule as "decisionRule", ${processColumns('p', '$1')}
    from process_now p`;

/** What a statement of another domain selects from `process_now`, to show the process with `toProcess`. */
export interface ProcessRow extends ProcessFactsRow {
  id: string;
  slug: string;
  title: string;
  summary: string;
  decisionRule: string;
}

/** Reads of processes: a row each, and batched lists of what belongs to them. */
@Injectable()
export class ProcessQueries {
  constructor(private readonly database: Database) {}

  /** All processes, those that go on now first, then the latest. */
  async all(actor: Actor): Promise<ProcessType[]> {
    const rows = await this.database.rows<ProcessRow>(
      'process-all',
      `${PROCESS} order by p.phase is not distinct from 'closed', p.created_at desc limit 100`,
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
  const { id, slug, title, summary, decisionRule, phase, phaseUntil, nextPhase } = row;
  const facts = toProcessFacts(row);
  const permissions = permissionsOf(canOnProcess, PROCESS_ACTIONS, actor, facts);
  return { id, slug, title, summary, decisionRule, phase, phaseUntil, nextPhase, viewerCan: { ...permissions, facts } };
}

import { Injectable } from '@nestjs/common';
import { type Actor, actorId, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { isSlug, NotFound, Rejection } from '@sic/kernel';
import { canOnProcess, PROCESS_ACTIONS } from '../processes.policy.js';
import { type ProcessFactsRow, processColumns, toProcessFacts } from './process.facts.js';
import { type PhaseKind, phasesAfter } from './phase.js';
import type { PhaseType, ProcessType } from './process.graphql.js';

/** SQL: `$1` is the viewer's account, or null. */
const COLUMNS = `p.process_id as id, p.slug, p.title, p.summary, p.decision_rule as "decisionRule",
                 ${processColumns('p', '$1')}`;

const PROCESS = `select ${COLUMNS} from process_now p`;

/** With the keys that the list is sorted by. */
const PROCESS_TO_LIST = `
  select ${COLUMNS}, (p.phase is distinct from 'closed')::int as "isOpen", p.created_at, p.created_at::text as "createdKey"
    from process_now p`;

const ORDER: KeysetOrder = {
  keys: [
    { sql: '"isOpen"', type: 'int' },
    { sql: 'created_at', type: 'timestamptz' },
    { sql: 'id', type: 'uuid' },
  ],
  isDescending: true,
};

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
@LoadsNode('Process')
export class ProcessQueries implements NodeLoader {
  constructor(private readonly database: Database) {}

  /** Those that are not over first, then the latest. */
  async list(actor: Actor, page: PageArgs): Promise<Connection<ProcessType>> {
    const keyset = new Keyset(page, ORDER, 1);
    const [rows, count] = await Promise.all([
      this.database.rows<ProcessRow & { isOpen: number; createdKey: string }>(
        `process-list${keyset.name}`,
        `select * from (${PROCESS_TO_LIST}) p where ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
        [actorId(actor), ...keyset.values],
      ),
      this.database.row<{ total: number }>('process-count', 'select count(*)::int as total from process'),
    ]);
    return keyset.connection(
      rows,
      count?.total ?? 0,
      (row) => [row.isOpen, row.createdKey, row.id],
      (row) => toProcess(actor, row),
    );
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, ProcessType>> {
    const rows = await this.database.rows<ProcessRow>('process-by-ids', `${PROCESS} where p.process_id = any($2)`, [
      actorId(actor),
      ids,
    ]);
    return new Map(rows.map((row) => [row.id, toProcess(actor, row)]));
  }

  /**
   * After a change by the actor.
   * @throws Rejection NOT_FOUND
   */
  async changed(actor: Actor, id: string): Promise<ProcessType> {
    const process = (await this.byIds(actor, [id])).get(id);
    if (!process) throw new Rejection(new NotFound('process'));
    return process;
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

  /** By process: the phase that it is in and that can be put off, since another one came before it. */
  async phaseToPutOff(processIds: readonly string[]): Promise<ReadonlyMap<string, PhaseKind>> {
    const rows = await this.database.rows<{ processId: string; phase: PhaseKind }>(
      'process-phase-to-put-off',
      `select p.process_id as "processId", p.phase from process_now p
        where p.process_id = any($1) and (select count(*) from phase
               where process_id = p.process_id and opens_at <= clock_timestamp()) > 1`,
      [processIds],
    );
    return new Map(rows.map((row) => [row.processId, row.phase]));
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
  return {
    id,
    slug,
    title,
    summary,
    decisionRule,
    phase,
    phaseUntil,
    nextPhase,
    phasesToPlan: phasesAfter(phase),
    viewerCan: { ...permissions, facts },
  };
}

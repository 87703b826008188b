import { type Actor, actorId } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { type Problem, Rejection } from '@sic/kernel';
import type { ProcessFacts } from '../drafting.policy.js';
import type { PhaseKind } from './phase.js';

/**
 * SQL: the phase of a process by the database's clock, when it ends, and what follows.
 * @param process the expression of the process's id
 */
export function phaseColumns(process: string): string {
  return `(select kind from phase where process_id = ${process} and opens_at <= clock_timestamp()
            order by opens_at desc limit 1) as phase,
          (select opens_at from phase where process_id = ${process} and opens_at > clock_timestamp()
            order by opens_at limit 1) as "phaseUntil",
          (select kind from phase where process_id = ${process} and opens_at > clock_timestamp()
            order by opens_at limit 1) as "nextPhase"`;
}

export interface PhaseRow {
  phase: PhaseKind | null;
  phaseUntil: Date | null;
  nextPhase: PhaseKind | null;
}

/** SQL: whether the account edits the process. */
export function isEditorColumn(process: string, account: string): string {
  return `exists (select 1 from process_role where process_id = ${process} and account_id = ${account}) as "isEditor"`;
}

/** What the policy has to know of a process: read in the transaction, so that a phase that just closed is closed. */
export async function processFacts(tx: Tx, actor: Actor, processId: string): Promise<ProcessFacts> {
  const [row] = await tx.query<(PhaseRow & { isEditor: boolean })[]>(
    `select ${phaseColumns('$1')}, ${isEditorColumn('$1', '$2')}`,
    [processId, actorId(actor)],
  );
  return { phase: row?.phase ?? null, until: row?.phaseUntil ?? null, isEditor: row?.isEditor ?? false };
}

/** Turns a policy's answer into a rejection. */
export function refuse(problem: Problem | null): void {
  if (problem) throw new Rejection(problem);
}

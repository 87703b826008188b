import { type Actor, actorId, type SignedInMember, type SystemActor } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import type { ProcessFacts } from '../processes.policy.js';
import type { PhaseKind } from './phase.js';
import { Process } from './process.entity.js';

/**
 * SQL: where a process stands by the database's clock, and whether the viewer edits it.
 * @param process an alias of the view `process_now`
 * @param account the expression of the viewer's account, or null
 */
export function processColumns(process: string, account: string): string {
  return `${process}.phase, ${process}.phase_until as "phaseUntil", ${process}.next_phase as "nextPhase",
          exists (select 1 from process_editor where process_id = ${process}.process_id
                     and account_id = ${account}) as "isEditor"`;
}

/** What `processColumns` selects. */
export interface ProcessFactsRow {
  phase: PhaseKind | null;
  phaseUntil: Date | null;
  nextPhase: PhaseKind | null;
  isEditor: boolean;
}

export function toProcessFacts({ phase, phaseUntil, isEditor }: ProcessFactsRow): ProcessFacts {
  return { phase, until: phaseUntil, isEditor };
}

/** What a policy has to know of a process: read in the transaction, so that a phase that just closed is closed. */
export async function processFacts(tx: Tx, actor: Actor | SystemActor, processId: string): Promise<ProcessFacts> {
  const [row] = await tx.query<ProcessFactsRow[]>(
    `select ${processColumns('p', '$2')} from process_now p where p.process_id = $1`,
    [processId, actorId(actor)],
  );
  return row ? toProcessFacts(row) : { phase: null, until: null, isEditor: false };
}

/**
 * Locks a process until the transaction ends: nobody plans it or names editors meanwhile.
 * @returns the process, and what a policy has to know of it
 * @throws Rejection NOT_FOUND
 */
export async function lockProcess(
  tx: Tx,
  member: SignedInMember,
  processId: string,
): Promise<{ process: Process; facts: ProcessFacts }> {
  const process = await tx.findOne(Process, { where: { id: processId }, lock: { mode: 'pessimistic_write' } });
  if (!process) throw new Rejection(new NotFound('process'));
  return { process, facts: await processFacts(tx, member, processId) };
}

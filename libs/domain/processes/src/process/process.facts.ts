import { type Actor, actorId, type SystemActor } from '@sic/authorization';
import type { Tx } from '@sic/database';
import type { ProcessFacts } from '../processes.policy.js';
import type { PhaseKind } from './phase.js';

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

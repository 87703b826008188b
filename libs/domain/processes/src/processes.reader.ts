import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import type { PhaseKind } from './process/phase.js';

export { PHASES, type PhaseKind, type PhaseNow } from './process/phase.js';
export { toProcess } from './process/process.queries.js';
export type { ProcessFacts } from './processes.policy.js';

export { type ProcessFactsRow, processColumns, processFacts, toProcessFacts } from './process/process.facts.js';

/** What is told of a process in notifications and mails. */
export interface ProcessToTell {
  title: string;
  slug: string;
  announcedPhase: PhaseKind | null;
}

/**
 * What other domains may ask about processes; reads in the transaction of the effect that needs it. In their own SQL
 * they may join the views `process_now` (title, phase and when it ends, by the database's clock) and `process_editor`.
 */
@Injectable()
export class ProcessesReader {
  async process(tx: Tx, id: string): Promise<ProcessToTell | null> {
    const [row] = await tx.query<ProcessToTell[]>(
      'select title, slug, announced_phase as "announcedPhase" from process where id = $1',
      [id],
    );
    return row ?? null;
  }

  /** The account ids of those who edit a process, the earliest named first. */
  async editorIds(tx: Tx, processId: string): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }[]>(
      'select account_id as "accountId" from process_role where process_id = $1 order by created_at',
      [processId],
    );
    return rows.map((row) => row.accountId);
  }
}

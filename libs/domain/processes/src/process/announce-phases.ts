import { Injectable } from '@nestjs/common';
import { AuditLog, Database } from '@sic/database';
import { Outbox, Scheduled, type ScheduledTask } from '@sic/outbox';
import { actorId, system } from '@sic/authorization';
import { PhaseChanged } from '../processes.events.js';
import type { PhaseKind } from './phase.js';

const EVERY_MS = 30_000;

/** Publishes that another phase of a process has begun. What a phase allows does not wait for this: it is computed. */
@Injectable()
@Scheduled('processes.announce-phases', EVERY_MS)
export class AnnouncePhases implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [changed] = (await tx.query(
        `update process set announced_phase = now.phase
           from (select p.id, (select kind from phase where process_id = p.id and opens_at <= clock_timestamp()
                                order by opens_at desc limit 1) as phase
                   from process p for update of p skip locked) now
          where process.id = now.id and now.phase is distinct from process.announced_phase and now.phase is not null
          returning process.id, now.phase`,
      )) as [{ id: string; phase: PhaseKind }[], number];
      for (const { id, phase } of changed) {
        await this.audit.record(tx, {
          actorId: actorId(system),
          action: 'processes.change-phase',
          subjectKind: 'process',
          subjectId: id,
          data: { phase },
        });
        await this.outbox.publish(tx, PhaseChanged, { processId: id, phase });
      }
    });
  }
}

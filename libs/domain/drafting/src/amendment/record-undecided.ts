import { Injectable } from '@nestjs/common';
import { actorId, system } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { type EventType, Outbox, Scheduled, type ScheduledTask } from '@sic/outbox';
import type { PhaseKind } from '@sic/processes';
import { AmendmentNotDecided, AmendmentOpenAgain } from '../drafting.events.js';
import { isDecidable } from './amendment-state.js';

const EVERY_MS = 30_000;
/** How many amendments are recorded in one transaction. */
const MOST = 200;

interface Changed {
  id: string;
  declarationId: string;
  phase: PhaseKind | null;
}

/**
 * Records which open amendments no phase decides any more, and which can be decided again since a phase was extended, and
 * publishes both, so that their proposers are told. Where an amendment stands does not wait for this: it is computed.
 */
@Injectable()
@Scheduled('drafting.record-undecided', EVERY_MS)
export class RecordUndecided implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const ended = await this.found(
        tx,
        `a.status = 'submitted' and a.not_decided_at is null and not ${isDecidable('p')}`,
      );
      for (const { id, phase } of ended) {
        await tx.query(
          'update amendment set not_decided_at = clock_timestamp(), not_decided_phase = $2 where id = $1',
          [id, phase],
        );
      }
      await this.tell(tx, ended, 'drafting.mark-not-decided', AmendmentNotDecided);
      const open = await this.found(
        tx,
        `a.status = 'submitted' and a.not_decided_at is not null and ${isDecidable('p')}`,
      );
      await tx.query('update amendment set not_decided_at = null, not_decided_phase = null where id = any($1)', [
        open.map(({ id }) => id),
      ]);
      await this.tell(tx, open, 'drafting.mark-open-again', AmendmentOpenAgain);
    });
  }

  private found(tx: Tx, condition: string): Promise<Changed[]> {
    return tx.query<Changed[]>(
      `select a.id, a.declaration_id as "declarationId", p.phase
         from amendment a join process_now p on p.process_id = a.process_id
        where ${condition} order by a.id limit ${MOST} for update of a skip locked`,
    );
  }

  private async tell(
    tx: Tx,
    changed: readonly Changed[],
    action: string,
    event: EventType<{ declarationId: string; amendmentId: string }>,
  ): Promise<void> {
    for (const { id: amendmentId, declarationId, phase } of changed) {
      const subject = { subjectKind: 'amendment', subjectId: amendmentId };
      await this.audit.record(tx, { actorId: actorId(system), action, ...subject, data: { phase } });
      await this.outbox.publish(tx, event, { declarationId, amendmentId });
    }
  }
}

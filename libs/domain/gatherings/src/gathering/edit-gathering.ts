import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { GatheringMoved } from '../gatherings.events.js';
import { mayEdit } from '../gatherings.policy.js';
import { ManageGathering } from './manage-gathering.js';
import { checkReferences } from './check-references.js';
import { Gathering } from './gathering.entity.js';
import { type GatheringDetails, toColumns } from './gathering-details.js';

/** Changes what is said about a gathering. Another time or place is told to everybody who has a seat. */
@Injectable()
export class EditGathering {
  constructor(
    private readonly database: Database,
    private readonly manage: ManageGathering,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, INVALID_INPUT */
  async execute(actor: Actor, id: string, details: GatheringDetails): Promise<{ id: string; slug: string }> {
    const columns = toColumns(details);
    return this.database.transaction(async (tx) => {
      const { gathering, actorId } = await this.manage.open(tx, actor, id, mayEdit);
      await checkReferences(tx, columns);
      const hasMoved =
        +gathering.startsAt !== +columns.startsAt ||
        +gathering.endsAt !== +columns.endsAt ||
        gathering.venue !== columns.venue ||
        gathering.city !== columns.city;
      const calendarSequence = gathering.calendarSequence + (hasMoved ? 1 : 0);
      await tx.update(Gathering, { id }, { ...columns, calendarSequence });
      await this.audit.record(tx, {
        actorId,
        action: 'gatherings.edit-gathering',
        subjectKind: 'gathering',
        subjectId: id,
        data: { hasMoved },
      });
      if (hasMoved && gathering.state === 'published') {
        await this.outbox.publish(tx, GatheringMoved, { gatheringId: id, sequence: calendarSequence });
      }
      return { id, slug: gathering.slug };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { In } from 'typeorm';
import { mayCancelGathering } from '../gatherings.policy.js';
import { RecordMove } from '../registration/record-move.js';
import { Registration } from '../registration/registration.entity.js';
import { activeStates } from '../registration/registration-state.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { Gathering } from './gathering.entity.js';
import { ManageGathering } from './manage-gathering.js';

/** Calls a gathering off, with a reason: every registration ends, and everybody who had one is told. */
@Injectable()
export class CancelGathering {
  constructor(
    private readonly database: Database,
    private readonly manage: ManageGathering,
    private readonly audit: AuditLog,
    private readonly seats: ClaimSeats,
    private readonly moves: RecordMove,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN */
  async execute(actor: Actor, id: string, reason: string): Promise<{ id: string; slug: string }> {
    return this.database.transaction(async (tx) => {
      const { gathering, actorId } = await this.manage.open(tx, actor, id, mayCancelGathering);
      await tx.update(
        Gathering,
        { id },
        { state: 'cancelled', cancelReason: reason, calendarSequence: gathering.calendarSequence + 1 },
      );
      await this.seats.lock(tx, [id]);
      const registrations = await tx.findBy(Registration, { gatheringId: id, state: In(activeStates) });
      for (const registration of registrations) {
        await this.seats.release(tx, registration.id);
        await this.moves.execute(
          tx,
          {
            registrationId: registration.id,
            gatheringId: id,
            from: registration.state,
            to: 'cancelled_by_organiser',
            actorId,
            by: 'organiser',
          },
          { reason },
        );
      }
      await this.audit.record(tx, {
        actorId,
        action: 'gatherings.cancel-gathering',
        subjectKind: 'gathering',
        subjectId: id,
        data: { registrations: registrations.length },
      });
      return { id, slug: gathering.slug };
    });
  }
}

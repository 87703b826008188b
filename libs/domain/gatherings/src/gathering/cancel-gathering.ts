import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { In } from 'typeorm';
import { RecordTransition } from '../registration/record-transition.js';
import { Registration } from '../registration/registration.entity.js';
import { activeStates } from '../registration/registration-state.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { Gathering } from './gathering.entity.js';
import { lockGathering } from './gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';

const CANCEL_GATHERING_RATE_LIMIT: RateLimit = { name: 'gatherings.cancel-gathering', points: 300, perSeconds: 3_600 };

/** Cancels a gathering with a reason: every active registration ends, and its person is told. */
@Injectable()
export class CancelGathering {
  constructor(
    private readonly database: Database,
    private readonly lock: LockSeats,
    private readonly audit: AuditLog,
    private readonly seats: ClaimSeats,
    private readonly transitions: RecordTransition,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN */
  async execute(
    member: SignedInMember,
    { gatheringId: id, reason }: { gatheringId: string; reason: string },
  ): Promise<{ id: string; slug: string }> {
    await this.rateLimits.consume(CANCEL_GATHERING_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const { gathering } = await lockGathering(tx, this.lock, member, 'cancel', id);
      await tx.update(
        Gathering,
        { id },
        { state: 'cancelled', cancelReason: reason, calendarSequence: gathering.calendarSequence + 1 },
      );
      const registrations = await tx.findBy(Registration, { gatheringId: id, state: In(activeStates) });
      for (const registration of registrations) {
        await this.seats.release(tx, registration.id);
        await this.transitions.execute(
          tx,
          {
            registrationId: registration.id,
            gatheringId: id,
            from: registration.state,
            to: 'cancelled_by_organiser',
            actorId: member.id,
            by: 'organiser',
          },
          { reason },
        );
      }
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.cancel-gathering',
        subjectKind: 'gathering',
        subjectId: id,
        data: { registrations: registrations.length },
      });
      return { id, slug: gathering.slug };
    });
  }
}

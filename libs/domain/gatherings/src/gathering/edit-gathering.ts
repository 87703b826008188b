import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database, type Tx } from '@sic/database';
import { invalid, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { ProfilesReader } from '@sic/profiles';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { GatheringMoved } from '../gatherings.events.js';
import { GatheringChanged } from '../gatherings.problems.js';
import { lockGathering } from './gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';
import { checkReferences } from './check-references.js';
import { Gathering } from './gathering.entity.js';
import { moveProgramme } from './move-programme.js';
import { capOffers } from '../offer/offer-deadline.js';
import { type GatheringDetails, toColumns } from './gathering-details.js';

export interface EditGatheringCommand {
  gatheringId: string;
  /** That of the gathering when its details were read. */
  lockVersion: number;
  details: GatheringDetails;
}

const EDIT_GATHERING_RATE_LIMIT: RateLimit = { name: 'gatherings.edit-gathering', points: 600, perSeconds: 3_600 };

/**
 * Changes the details of a gathering. Its programme moves with it, and open offers end in time; everybody who has a seat is
 * told of another time or place.
 */
@Injectable()
export class EditGathering {
  constructor(
    private readonly database: Database,
    private readonly lock: LockSeats,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly profiles: ProfilesReader,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, GATHERING_CHANGED, PROGRAMME_DOES_NOT_FIT, INVALID_INPUT */
  async execute(
    member: SignedInMember,
    { gatheringId: id, lockVersion, details }: EditGatheringCommand,
  ): Promise<{ id: string; slug: string; movedItems: number }> {
    await this.rateLimits.consume(EDIT_GATHERING_RATE_LIMIT, member.id);
    const columns = toColumns(details);
    return this.database.transaction(async (tx) => {
      const { gathering } = await lockGathering(tx, this.lock, member, 'edit', id);
      if (gathering.lockVersion !== lockVersion) throw new Rejection(new GatheringChanged(gathering.lockVersion));
      await checkReferences(tx, this.profiles, columns);
      await checkFuture(tx, gathering, columns);
      const hasMoved =
        +gathering.startsAt !== +columns.startsAt ||
        +gathering.endsAt !== +columns.endsAt ||
        gathering.venue !== columns.venue ||
        gathering.city !== columns.city;
      // Calendars that subscribed show the days at once; nobody is told of that.
      const isOtherEntry = hasMoved || gathering.isAllDay !== columns.isAllDay;
      const calendarSequence = gathering.calendarSequence + (isOtherEntry ? 1 : 0);
      await tx.update(Gathering, { id }, { ...columns, calendarSequence, lockVersion: lockVersion + 1 });
      const movedItems = await moveProgramme(tx, id, gathering, columns);
      await capOffers(tx, id);
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.edit-gathering',
        subjectKind: 'gathering',
        subjectId: id,
        data: { hasMoved, movedItems },
      });
      if (hasMoved && gathering.state === 'published') {
        await this.outbox.publish(tx, GatheringMoved, { gatheringId: id, sequence: calendarSequence });
      }
      return { id, slug: gathering.slug, movedItems };
    });
  }
}

/** What changes does not go into the past: it would have happened without anybody knowing. */
async function checkFuture(
  tx: Tx,
  before: Pick<Gathering, 'startsAt' | 'endsAt'>,
  after: Pick<Gathering, 'startsAt' | 'endsAt'>,
): Promise<void> {
  const now = await clock(tx);
  for (const field of ['startsAt', 'endsAt'] as const) {
    if (+before[field] !== +after[field] && after[field] < now) throw invalid(field, 'notInPast');
  }
}

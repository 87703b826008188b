import { Injectable } from '@nestjs/common';
import { actorId, system } from '@sic/authorization';
import { clock, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { loadGatherings } from '../gathering/gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';
import { RecordTransition } from '../registration/record-transition.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { poolsOf, serveWaiting } from '../seat/eligibility.js';

import { offerDeadline, zoneOfPerson } from './offer-deadline.js';

/** The rule by which people are picked; written into every offer. */
const LONGEST_WAITING = 'longest-waiting';

/**
 * Offers the free seats of a gathering to the waitlist, in its order. Runs on every event that frees a seat and by
 * schedule; running it twice does nothing the second time.
 */
@Injectable()
export class PromoteWaiting {
  constructor(
    private readonly lock: LockSeats,
    private readonly seats: ClaimSeats,
    private readonly transitions: RecordTransition,
  ) {}

  /** Returns how many offers were made. */
  async execute(tx: Tx, { gatheringId }: { gatheringId: string }): Promise<number> {
    const pools = await this.lock.execute(tx, [gatheringId]);
    if (!pools.some((pool) => pool.hasWaiting && pool.free > 0)) return 0;
    const gathering = (await loadGatherings(tx, system, [gatheringId])).get(gatheringId);
    if (gathering?.state !== 'published' || gathering.hasBegun) return 0;
    const now = await clock(tx);
    // An offer that ends at once is none: what becomes free so late is for the organisers to give.
    if (gathering.offersEndAt <= now) return 0;
    const { served } = serveWaiting(pools, await this.seats.waiting(tx, [gatheringId]));
    for (const person of served) {
      const own = poolsOf(pools, person);
      const offerId = newId();
      await this.seats.take(tx, person.id, own, 'held');
      await tx.query(
        `insert into offer (id, registration_id, deadline, picked_by)
         values ($1, $2, $3, $4)`,
        [
          offerId,
          person.id,
          offerDeadline({
            now,
            hours: gathering.offerHours,
            latest: gathering.offersEndAt,
            zone: zoneOfPerson(person.country, gathering.timeZone),
          }),
          LONGEST_WAITING,
        ],
      );
      await this.transitions.execute(tx, {
        registrationId: person.id,
        gatheringId,
        from: 'waitlisted',
        to: 'offered',
        actorId: actorId(system),
        by: 'platform',
        data: { offerId, pickedBy: LONGEST_WAITING },
      });
    }
    return served.length;
  }
}

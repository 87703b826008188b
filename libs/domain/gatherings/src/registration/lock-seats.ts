import { Injectable } from '@nestjs/common';
import { preparedRows, type Tx } from '@sic/database';
import { isId } from '@sic/kernel';
import { actorId, system } from '@sic/authorization';
import { ClaimSeats, type LockedPool } from '../seat/claim-seats.js';
import { RecordTransition } from './record-transition.js';

/**
 * The lock that every change of a seat or of the state of a registration begins with, once per transaction and as late
 * as possible: lock the rows of all pools concerned in the order of their ids, end the lapsed offers of those
 * gatherings before any of their seats is counted as free, then count the ledger.
 */
@Injectable()
export class LockSeats {
  constructor(
    private readonly seats: ClaimSeats,
    private readonly transitions: RecordTransition,
  ) {}

  /** @returns every pool of these gatherings, with its seats counted under the lock */
  async execute(tx: Tx, gatheringIds: readonly string[]): Promise<LockedPool[]> {
    const ids = gatheringIds.filter(isId);
    await this.seats.lockRows(tx, ids);
    await this.endLapsedOffers(tx, ids);
    return this.seats.count(tx, ids);
  }

  /** By the clock of the database; an offer whose mail has not gone out does not lapse. */
  private async endLapsedOffers(tx: Tx, gatheringIds: readonly string[]): Promise<void> {
    const lapsed = await preparedRows<{ registrationId: string; gatheringId: string; offerId: string }>(
      tx,
      'seat-lapsed-offers',
      `with lapsed as (
         update offer o set closed_at = clock_timestamp() from registration r
          where r.id = o.registration_id and r.gathering_id = any($1) and r.state = 'offered' and o.closed_at is null
            and o.notified_at is not null and o.deadline <= clock_timestamp()
         returning o.id, o.registration_id),
       ended as (
         update registration r set state = 'expired', state_at = clock_timestamp() from lapsed
          where r.id = lapsed.registration_id returning r.id, r.gathering_id, lapsed.id as offer_id),
       freed as (
         update seat_claim c set released_at = clock_timestamp() from lapsed
          where c.registration_id = lapsed.registration_id and c.released_at is null returning 1)
       select id as "registrationId", gathering_id as "gatheringId", offer_id as "offerId" from ended`,
      [gatheringIds],
    );
    for (const { registrationId, gatheringId, offerId } of lapsed) {
      await this.transitions.record(tx, {
        registrationId,
        gatheringId,
        from: 'offered',
        to: 'expired',
        actorId: actorId(system),
        by: 'platform',
        data: { offerId },
      });
    }
  }
}

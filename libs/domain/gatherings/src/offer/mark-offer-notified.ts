import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';

/** Notes that the person could know of an offer: from then on its deadline counts. Never changes a state. */
@Injectable()
export class MarkOfferNotified {
  /** A notification that went out late moves the deadline, so that half of the time to answer is always left. */
  async execute(tx: Tx, { offerId }: { offerId: string }): Promise<void> {
    await tx.query(
      `update offer o set notified_at = clock_timestamp(),
              deadline = least(g.starts_at, greatest(o.deadline,
                clock_timestamp() + make_interval(mins => g.offer_hours * 30)))
         from registration r join gathering g on g.id = r.gathering_id
        where o.id = $1 and r.id = o.registration_id and o.notified_at is null`,
      [offerId],
    );
  }
}

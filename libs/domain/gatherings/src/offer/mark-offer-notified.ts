import { Injectable } from '@nestjs/common';
import { clock, type Tx } from '@sic/database';
import { offerDeadline, zoneOfPerson } from './offer-deadline.js';

interface OpenOffer {
  deadline: Date;
  offerHours: number;
  latest: Date;
  timeZone: string;
  country: string | null;
}

/** Notes that the person could know of an offer: from then on its deadline counts. Never changes a state. */
@Injectable()
export class MarkOfferNotified {
  /** A notification that went out late moves the deadline, so that half of the time to answer is always left. */
  async execute(tx: Tx, { offerId }: { offerId: string }): Promise<void> {
    const [offer] = await tx.query<OpenOffer[]>(
      `select o.deadline, g.offer_hours as "offerHours", r.country, g.time_zone as "timeZone",
              g.starts_at - make_interval(hours => g.offers_end_hours) as latest
         from offer o join registration r on r.id = o.registration_id join gathering g on g.id = r.gathering_id
        where o.id = $1 and o.notified_at is null for update of o`,
      [offerId],
    );
    if (!offer) return;
    const { deadline, offerHours, latest, country, timeZone } = offer;
    const now = await clock(tx);
    const half = offerDeadline({ now, hours: offerHours / 2, latest, zone: zoneOfPerson(country, timeZone) });
    const isTooSoon = deadline.getTime() < now.getTime() + offerHours * 1_800_000;
    await tx.query('update offer set notified_at = $2, deadline = $3 where id = $1', [
      offerId,
      now,
      isTooSoon && half > deadline ? half : deadline,
    ]);
  }
}

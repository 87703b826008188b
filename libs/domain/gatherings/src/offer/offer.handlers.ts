import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@sic/database';
import { type EventHandler, HandlesEvent, Scheduled, type ScheduledTask } from '@sic/outbox';
import { SeatsFreed } from '../gatherings.events.js';
import { PromoteWaiting } from './promote-waiting.js';

/** A seat became free: it is offered to the waitlist. */
@Injectable()
@HandlesEvent(SeatsFreed, 'gatherings.promote-waiting')
export class OnSeatsFreed implements EventHandler<{ gatheringId: string }> {
  constructor(private readonly promote: PromoteWaiting) {}

  async handle(tx: Tx, { gatheringId }: { gatheringId: string }): Promise<void> {
    await this.promote.execute(tx, { gatheringId });
  }
}

/**
 * Ends offers whose deadline has passed and offers seats that are free while somebody waits, even if every job about
 * them was lost. One transaction per gathering; only those where there may be something to do.
 */
@Injectable()
@Scheduled('gatherings.check-seats', 30_000)
export class CheckSeats implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly promote: PromoteWaiting,
  ) {}

  async run(): Promise<void> {
    const due = await this.database.rows<{ id: string }>(
      'gatherings-check-seats',
      `select g.id from gathering g
        where exists (select from offer o join registration r on r.id = o.registration_id
                       where r.gathering_id = g.id and o.closed_at is null and o.notified_at is not null
                         and o.deadline <= clock_timestamp())
           or (g.state = 'published' and g.starts_at - make_interval(hours => g.offers_end_hours) > clock_timestamp()
               and exists (select from registration w where w.gathering_id = g.id and w.state = 'waitlisted')
               and exists (select from seat_pool p where p.gathering_id = g.id and p.capacity >
                     (select count(*) from seat_claim c where c.pool_id = p.id and c.released_at is null)))`,
    );
    for (const { id } of due) await this.database.transaction((tx) => this.promote.execute(tx, { gatheringId: id }));
  }
}

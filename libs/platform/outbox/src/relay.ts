import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import { Database } from '@sic/database';
import { In, type EntityManager } from 'typeorm';
import type { EventPayload } from './event.js';
import { HandlerRegistry } from './handler-registry.js';
import { RetryPlan } from './retry-plan.js';

export interface RelayedEvent {
  id: string;
  name: string;
  payload: EventPayload;
}

export interface Delivery {
  eventId: string;
  handler: string;
}

const BATCH = 200;

/** Writes a delivery for every handler of a committed event, so that none is lost when a process ends. */
@Injectable()
export class Relay {
  constructor(
    private readonly database: Database,
    private readonly registry: HandlerRegistry,
    private readonly plan: RetryPlan,
    private readonly config: Config,
  ) {}

  /**
   * Takes up to 200 waiting events, records their deliveries and marks them relayed, in one transaction. Two relays
   * never take the same event (SKIP LOCKED). The jobs are added after the commit; `unfinished` finds those that were lost,
   * and those that are delayed.
   */
  async takeBatch(): Promise<{ events: RelayedEvent[]; deliveries: Delivery[] }> {
    return this.database.transaction(async (tx) => {
      const events = await this.lockWaiting(tx);
      if (events.length === 0) return { events, deliveries: [] };
      const deliveries = events.flatMap((event) =>
        this.registry.of(event.name).map(({ name: handler, isDelayed }) => ({
          eventId: event.id,
          handler,
          isDelayed: isDelayed && this.config.announcementDelayMinutes > 0,
        })),
      );
      await this.insert(tx, deliveries);
      await tx.query(`update outbox_event set relayed_at = clock_timestamp() where id = any($1)`, [
        events.map((e) => e.id),
      ]);
      const atOnce = deliveries.filter(({ isDelayed }) => !isDelayed);
      return { events, deliveries: atOnce.map(({ eventId, handler }) => ({ eventId, handler })) };
    });
  }

  /** What is delayed counts from the event: a worker that was down has used up the time. */
  private async insert(tx: EntityManager, deliveries: readonly (Delivery & { isDelayed: boolean })[]): Promise<void> {
    if (deliveries.length === 0) return;
    await tx.query(
      `insert into outbox_delivery (event_id, handler, due_at)
       select e.id, d.handler, case when d.is_delayed then e.created_at + make_interval(mins => $4) else clock_timestamp() end
         from unnest($1::uuid[], $2::text[], $3::boolean[]) d (event_id, handler, is_delayed)
         join outbox_event e on e.id = d.event_id`,
      [
        deliveries.map(({ eventId }) => eventId),
        deliveries.map(({ handler }) => handler),
        deliveries.map(({ isDelayed }) => isDelayed),
        this.config.announcementDelayMinutes,
      ],
    );
  }

  private lockWaiting(tx: EntityManager): Promise<RelayedEvent[]> {
    return tx.query(
      `select id, name, payload from outbox_event
        where relayed_at is null order by created_at limit ${BATCH} for update skip locked`,
    );
  }

  /**
   * Deliveries not done that have been due for `forMs`: the next attempt after failed ones, or their job was lost (a
   * killed relay, an emptied Redis) or still runs.
   */
  unfinished(forMs: number): Promise<Delivery[]> {
    return this.database.rows<Delivery>(
      'outbox-unfinished',
      `select event_id as "eventId", handler from outbox_delivery
        where done_at is null and due_at < clock_timestamp() - make_interval(secs => $1)
        order by due_at limit 1000`,
      [forMs / 1_000],
    );
  }

  /**
   * Notes that the quick attempts of a delivery failed, and when the next ones are due: later each time, without end.
   * Returns how often that has happened and how long it waits, or undefined when the delivery is done.
   */
  async postpone(delivery: Delivery, error: Error): Promise<{ failures: number; seconds: number } | undefined> {
    return this.database.row<{ failures: number; seconds: number }>(
      'outbox-postpone',
      `update outbox_delivery
          set failures = failures + 1, error = $3,
              due_at = clock_timestamp() + make_interval(secs => least($5::float8, $4::float8 * 2 ^ least(failures, 30)))
        where event_id = $1 and handler = $2 and done_at is null
        returning failures, least($5::float8, $4::float8 * 2 ^ least(failures - 1, 30)) as seconds`,
      [
        delivery.eventId,
        delivery.handler,
        error.message.slice(0, 1_000),
        this.plan.delayMs / 1_000,
        this.plan.maxDelayMs / 1_000,
      ],
    );
  }

  /** Deletes events older than the given days whose every delivery is done. */
  async prune(days: number): Promise<void> {
    const done = await this.database.rows<{ id: string }>(
      'outbox-prune',
      `select e.id from outbox_event e
        where e.relayed_at < clock_timestamp() - make_interval(days => $1)
          and not exists (select 1 from outbox_delivery d where d.event_id = e.id and d.done_at is null)
        limit 5000`,
      [days],
    );
    if (done.length > 0) await this.database.manager.delete('outbox_event', { id: In(done.map((row) => row.id)) });
  }
}

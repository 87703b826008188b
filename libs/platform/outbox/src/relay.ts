import { Injectable } from '@nestjs/common';
import { clock, Database } from '@sic/database';
import { In, LessThan, IsNull, type EntityManager } from 'typeorm';
import type { EventPayload } from './event.js';
import { HandlerRegistry } from './handler-registry.js';
import { OutboxDelivery } from './outbox.entity.js';

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
  ) {}

  /**
   * Takes up to 200 waiting events, records their deliveries and marks them relayed, in one transaction. Two relays
   * never take the same event (SKIP LOCKED). The jobs are added after the commit; `unfinished` finds those that were lost.
   */
  async takeBatch(): Promise<{ events: RelayedEvent[]; deliveries: Delivery[] }> {
    return this.database.transaction(async (tx) => {
      const events = await this.lockWaiting(tx);
      if (events.length === 0) return { events, deliveries: [] };
      const deliveries = events.flatMap((event) =>
        this.registry.of(event.name).map((handler) => ({ eventId: event.id, handler: handler.name })),
      );
      if (deliveries.length > 0)
        await tx.insert(
          OutboxDelivery,
          // TypeORM writes the generated columns into what it is given.
          deliveries.map((delivery) => ({ ...delivery })),
        );
      await tx.query(`update outbox_event set relayed_at = clock_timestamp() where id = any($1)`, [
        events.map((e) => e.id),
      ]);
      return { events, deliveries };
    });
  }

  private lockWaiting(tx: EntityManager): Promise<RelayedEvent[]> {
    return tx.query(
      `select id, name, payload from outbox_event
        where relayed_at is null order by created_at limit ${BATCH} for update skip locked`,
    );
  }

  /** Deliveries not done after `olderThanMs`: their job was lost (a killed relay, an emptied Redis) or is still waiting. */
  async unfinished(olderThanMs: number): Promise<Delivery[]> {
    const before = new Date((await clock(this.database.manager)).getTime() - olderThanMs);
    const rows = await this.database.manager.find(OutboxDelivery, {
      where: { doneAt: IsNull(), failedAt: IsNull(), createdAt: LessThan(before) },
      order: { createdAt: 'ASC' },
      take: 1_000,
    });
    return rows.map(({ eventId, handler }) => ({ eventId, handler }));
  }

  /** Marks a delivery as failed: it is not tried again, and the error stays for an administrator to read. */
  async fail(delivery: Delivery, error: Error): Promise<void> {
    await this.database.manager.update(
      OutboxDelivery,
      { ...delivery, doneAt: IsNull() },
      { failedAt: await clock(this.database.manager), error: error.message.slice(0, 1_000) },
    );
  }

  /** Deletes events older than the given days whose every delivery is done. */
  async prune(days: number): Promise<void> {
    const done = await this.database.rows<{ id: string }>(
      'outbox-prune',
      `select e.id from outbox_event e
        where e.relayed_at < now() - make_interval(days => $1)
          and not exists (select 1 from outbox_delivery d where d.event_id = e.id and d.done_at is null)
        limit 5000`,
      [days],
    );
    if (done.length > 0) await this.database.manager.delete('outbox_event', { id: In(done.map((row) => row.id)) });
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import type { EventHandler, ExternalEventHandler } from './handler.js';
import { HandlerRegistry } from './handler-registry.js';
import type { RelayedEvent } from './relay.js';
import { withRequestId } from './request-id.js';

/** Runs one handler for one event so that its effect is recorded once, however often the job is delivered. */
@Injectable()
export class EffectRunner {
  constructor(
    private readonly database: Database,
    private readonly registry: HandlerRegistry,
  ) {}

  /** @throws what the handler throws; the job is then tried again */
  async run(eventId: string, handlerName: string): Promise<void> {
    const handler = this.registry.byName(handlerName);
    if (!handler) throw new Error(`No handler is named ${handlerName}`);
    const event = await this.database.row<RelayedEvent & { request_id: string | null }>(
      'effect-event',
      'select id, name, payload, request_id from outbox_event where id = $1',
      [eventId],
    );
    if (!event) return;
    await withRequestId(event.request_id ?? event.id, () =>
      isExternal(handler.instance)
        ? this.runOutside(handler.instance, event, handlerName)
        : this.runInside(handler.instance, event, handlerName),
    );
  }

  private async runInside(handler: EventHandler, event: RelayedEvent, name: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      // The row lock makes a second delivery wait, and then find that the effect is done.
      const [, taken] = (await tx.query(
        `update outbox_delivery set done_at = clock_timestamp() where event_id = $1 and handler = $2 and done_at is null`,
        [event.id, name],
      )) as [unknown, number];
      if (taken === 1) await handler.handle(tx, event.payload, { id: event.id });
    });
  }

  private async runOutside(handler: ExternalEventHandler, event: RelayedEvent, name: string): Promise<void> {
    const open = await this.database.row(
      'effect-open',
      'select 1 from outbox_delivery where event_id = $1 and handler = $2 and done_at is null',
      [event.id, name],
    );
    if (!open) return;
    await handler.handleOutside(event.payload, { id: event.id });
    await this.database.rows(
      'effect-done',
      'update outbox_delivery set done_at = clock_timestamp() where event_id = $1 and handler = $2',
      [event.id, name],
    );
  }
}

function isExternal(handler: EventHandler | ExternalEventHandler): handler is ExternalEventHandler {
  return 'handleOutside' in handler;
}

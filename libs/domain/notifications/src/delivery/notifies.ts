import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Tx } from '@sic/database';
import { type EventHandler, type EventPayload, type EventType, type HandlerOptions, HandlesEvent } from '@sic/outbox';
import { Deliver } from './deliver.js';
import type { Delivery } from './delivery.js';

/** Gives the reader of a domain. */
export type Find = <T>(reader: Type<T>) => T;

/** Reloads by id what happened and says who is told what; nothing when it is gone. */
export type Prepare<P extends EventPayload = EventPayload> = (
  find: Find,
  tx: Tx,
  payload: P,
  event: { id: string },
) => Promise<readonly Delivery[]>;

/** A handler that tells people something, and can prepare it again. */
export interface NotifyingHandlerType extends Type<EventHandler> {
  readonly handlerName: string;
  readonly prepare: Prepare;
}

/**
 * The handler that tells people of an event:
 * `const OnAppealMade = notifies(AppealMade, 'notifications.tell-moderators-of-appeal', async (find, tx, payload) => […])`.
 * @param name of the handler, for ever: deliveries that are under way know it
 * @param options whether it is told after a delay, in which an editor can correct what happened
 */
export function notifies<P extends EventPayload>(
  event: EventType<P>,
  name: string,
  prepare: Prepare<P>,
  options: HandlerOptions = {},
): NotifyingHandlerType {
  @Injectable()
  @HandlesEvent(event, name, options)
  class NotifyingHandler implements EventHandler<P> {
    static readonly handlerName = name;
    static readonly prepare = prepare as Prepare;

    constructor(
      private readonly modules: ModuleRef,
      private readonly deliver: Deliver,
    ) {}

    async handle(tx: Tx, payload: P, published: { id: string }): Promise<void> {
      const find: Find = (reader) => this.modules.get(reader, { strict: false });
      const source = { handler: name, eventId: published.id, payload };
      for (const delivery of await prepare(find, tx, payload, published)) {
        await this.deliver.execute(tx, delivery, source);
      }
    }
  }
  return NotifyingHandler as unknown as NotifyingHandlerType;
}

import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Tx } from '@sic/database';
import { type EventHandler, type EventPayload, type EventType, HandlesEvent } from '@sic/outbox';
import { Deliver } from './deliver.js';
import type { Delivery } from './delivery.js';

/** Gives the reader of a domain. */
export type Find = <T>(reader: Type<T>) => T;

/**
 * The handler that tells people of an event:
 * `const OnAppealMade = notifies(AppealMade, 'notifications.tell-moderators-of-appeal', async (find, tx, payload) => […])`.
 * @param name of the handler, for ever: deliveries that are under way know it
 * @param prepare reloads by id what happened and says who is told what; nothing when it is gone
 */
export function notifies<P extends EventPayload>(
  event: EventType<P>,
  name: string,
  prepare: (find: Find, tx: Tx, payload: P, event: { id: string }) => Promise<readonly Delivery[]>,
): Type<EventHandler<P>> {
  @Injectable()
  @HandlesEvent(event, name)
  class NotifyingHandler implements EventHandler<P> {
    constructor(
      private readonly modules: ModuleRef,
      private readonly deliver: Deliver,
    ) {}

    async handle(tx: Tx, payload: P, published: { id: string }): Promise<void> {
      const find: Find = (reader) => this.modules.get(reader, { strict: false });
      for (const delivery of await prepare(find, tx, payload, published)) await this.deliver.execute(tx, delivery);
    }
  }
  return NotifyingHandler;
}

import { type DynamicModule, Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Database, Tx } from '@sic/database';
import { defineEvent } from '../event.js';
import { type EventHandler, type ExternalEventHandler, HandlesEvent } from '../handler.js';
import { HandlerRegistry } from '../handler-registry.js';
import { Outbox } from '../outbox.js';
import { WorkerLoopModule } from '../outbox.module.js';
import { currentRequestId } from '../request-id.js';

export const ItemAdded = defineEvent<{ item: string }>('test.item-added');

/** Its effect is a row, so that the database can count how often it happened. */
@Injectable()
@HandlesEvent(ItemAdded, 'test.record-item')
export class RecordItem implements EventHandler<{ item: string }> {
  async handle(tx: Tx, { item }: { item: string }, event?: { id: string }): Promise<void> {
    const values = [item, event?.id ?? null, currentRequestId() ?? null];
    await tx.query('insert into recorded_item (item, event_id, request_id) values ($1, $2, $3)', values);
    if (item === 'broken') throw new Error('This item is broken');
  }
}

@Injectable()
@HandlesEvent(ItemAdded, 'test.send-item')
export class SendItem implements ExternalEventHandler<{ item: string }> {
  readonly sent: string[] = [];
  /** Ids of the events, by which a receiver recognises a repetition. */
  readonly keys: string[] = [];
  isBroken = false;
  /** How many calls still fail before one succeeds. */
  failuresLeft = 0;

  handleOutside({ item }: { item: string }, { id }: { id: string }): Promise<void> {
    if (this.isBroken || this.failuresLeft > 0) {
      this.failuresLeft -= 1;
      return Promise.reject(new Error('Nobody answers'));
    }
    this.sent.push(item);
    this.keys.push(id);
    return Promise.resolve();
  }
}

const handlers: DynamicModule = { module: class HandlersModule {}, providers: [RecordItem, SendItem] };

/** The modules of a worker whose handlers record and send each item. */
export const itemModules = [DiscoveryModule, WorkerLoopModule, handlers];

interface App {
  database: Database;
  get<T>(token: Type<T>): T;
}

/** Makes a worker ready that has these modules. */
export async function prepareWorker(app: App): Promise<void> {
  app.get(HandlerRegistry).load([ItemAdded]);
  await app.database.manager.query('create table recorded_item (item text, event_id uuid, request_id text)');
}

export function addItem(app: App, item: string): Promise<void> {
  return app.database.transaction((tx) => app.get(Outbox).publish(tx, ItemAdded, { item }));
}

export async function recordedItems(app: App): Promise<string[]> {
  const rows = await app.database.manager.query<{ item: string }[]>('select item from recorded_item order by item');
  return rows.map((row) => row.item);
}

import { type DynamicModule, Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Database, Tx } from '@sic/database';
import { defineEvent } from '../event.js';
import { type EventHandler, type ExternalEventHandler, HandlesEvent } from '../handler.js';
import { HandlerRegistry } from '../handler-registry.js';
import { Outbox } from '../outbox.js';
import { WorkerLoopModule } from '../outbox.module.js';
import { currentRequestId } from '../request-id.js';

export const BellRang = defineEvent<{ tone: string }>('test.bell-rang');

/** Its effect is a row, so that the database can count how often it happened. */
@Injectable()
@HandlesEvent(BellRang, 'test.write-down')
export class WriteDown implements EventHandler<{ tone: string }> {
  async handle(tx: Tx, { tone }: { tone: string }, event?: { id: string }): Promise<void> {
    const values = [tone, event?.id ?? null, currentRequestId() ?? null];
    await tx.query('insert into heard (tone, event_id, request_id) values ($1, $2, $3)', values);
    if (tone === 'broken') throw new Error('This bell is broken');
  }
}

@Injectable()
@HandlesEvent(BellRang, 'test.call-out')
export class CallOut implements ExternalEventHandler<{ tone: string }> {
  readonly called: string[] = [];
  /** Ids of the events, by which a receiver recognises a repetition. */
  readonly keys: string[] = [];
  isBroken = false;
  /** How many calls still fail before one succeeds. */
  failuresLeft = 0;

  handleOutside({ tone }: { tone: string }, { id }: { id: string }): Promise<void> {
    if (this.isBroken || this.failuresLeft > 0) {
      this.failuresLeft -= 1;
      return Promise.reject(new Error('Nobody answers'));
    }
    this.called.push(tone);
    this.keys.push(id);
    return Promise.resolve();
  }
}

const handlers: DynamicModule = { module: class HandlersModule {}, providers: [WriteDown, CallOut] };

/** The modules of a worker whose handlers write down and call out what bells ring. */
export const bellModules = [DiscoveryModule, WorkerLoopModule, handlers];

interface App {
  database: Database;
  get<T>(token: Type<T>): T;
}

/** Makes a worker ready that has the modules of bells. */
export async function hangBells(app: App): Promise<void> {
  app.get(HandlerRegistry).load([BellRang]);
  await app.database.manager.query('create table heard (tone text, event_id uuid, request_id text)');
}

export function ring(app: App, tone: string): Promise<void> {
  return app.database.transaction((tx) => app.get(Outbox).publish(tx, BellRang, { tone }));
}

export async function heard(app: App): Promise<string[]> {
  const rows = await app.database.manager.query<{ tone: string }[]>('select tone from heard order by tone');
  return rows.map((row) => row.tone);
}

import { Injectable } from '@nestjs/common';
import { preparedRows, publicPagesChanged, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import type { EventPayload, EventType } from './event.js';
import { currentRequestId } from './request-id.js';

/** The PostgreSQL channel on which a commit notifies the relay, once however many events it has. */
export const OUTBOX_CHANNEL = 'sic_outbox';

/** Publishes events inside the transaction of the change; the worker delivers them to their handlers. */
@Injectable()
export class Outbox {
  async publish<P extends EventPayload>(tx: Tx, type: EventType<P>, payload: P): Promise<void> {
    await preparedRows(
      tx,
      'outbox-publish',
      `with published as (
         insert into outbox_event (id, name, payload, request_id) values ($1, $2, $3, $4) returning id)
       select pg_notify('${OUTBOX_CHANNEL}', '') from published`,
      [newId(), type.name, payload, currentRequestId() ?? null],
    );
    publicPagesChanged(tx);
  }
}

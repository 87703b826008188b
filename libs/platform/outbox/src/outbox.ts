import { Injectable } from '@nestjs/common';
import { publicPagesChanged, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import type { EventPayload, EventType } from './event.js';
import { OutboxEvent } from './outbox.entity.js';
import { currentRequestId } from './request-id.js';

/** The PostgreSQL channel on which a commit notifies the relay. */
export const OUTBOX_CHANNEL = 'sic_outbox';

/** Publishes events inside the transaction of the change; the worker delivers them to their handlers. */
@Injectable()
export class Outbox {
  async publish<P extends EventPayload>(tx: Tx, type: EventType<P>, payload: P): Promise<void> {
    await tx.insert(OutboxEvent, {
      id: newId(),
      name: type.name,
      payload: payload as object,
      requestId: currentRequestId() ?? null,
    });
    const isFirst = tx.queryRunner?.data['outboxNotified'] !== true;
    if (isFirst) {
      await tx.query(`select pg_notify('${OUTBOX_CHANNEL}', '')`);
      if (tx.queryRunner) tx.queryRunner.data['outboxNotified'] = true;
    }
    publicPagesChanged(tx);
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { MailQueued } from './mail.events.js';
import type { QueuedContent } from './queued-mail.entity.js';

/** Writes mails inside the transaction of what causes them; the worker sends them. */
@Injectable()
export class MailQueue {
  constructor(private readonly outbox: Outbox) {}

  /** Queues one mail, to an account or (null) to somebody without one. A key that was used before queues nothing: nobody is told the same thing twice. */
  async enqueue(tx: Tx, key: string, accountId: string | null, content: QueuedContent): Promise<void> {
    const id = newId();
    const rows = await tx.query<{ id: string }[]>(
      `insert into queued_mail (id, key, account_id, content) values ($1, $2, $3, $4)
       on conflict (key) do nothing returning id`,
      [id, key, accountId, content],
    );
    if (rows.length > 0) await this.outbox.publish(tx, MailQueued, { mailId: id });
  }
}

import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Tx } from '@sic/database';
import type { Find, Prepare } from '../delivery/notifies.js';
import type { HeldMail } from './held-mail.entity.js';
import type { MailWriter } from './mail-words.js';
import { notificationMail, summaryMail } from './summary.mails.js';
import { WriteMail } from './write-mail.js';

type Held = Pick<HeldMail, 'id' | 'key' | 'topic' | 'handler' | 'eventId' | 'payload'>;

/** Writes what was held for an account as one mail. */
@Injectable()
export class HeldMails {
  constructor(
    private readonly modules: ModuleRef,
    private readonly mails: WriteMail,
  ) {}

  /** @param prepareOf how a handler prepares, by its name; a handler that is no more prepares nothing */
  async write(tx: Tx, accountId: string, prepareOf: (handler: string) => Prepare | undefined): Promise<void> {
    const held = await this.take(tx, accountId);
    const find: Find = (reader) => this.modules.get(reader, { strict: false });
    const parts: { write: MailWriter; mail: Held }[] = [];
    for (const mail of held) {
      const deliveries = (await prepareOf(mail.handler)?.(find, tx, mail.payload, { id: mail.eventId })) ?? [];
      const delivery = deliveries.find(({ key, to }) => key === mail.key && to.includes(accountId));
      const write = delivery?.mail?.write ?? (delivery?.notification && notificationMail(delivery.notification));
      if (write) parts.push({ write, mail });
    }
    const [first, ...others] = parts;
    if (!first) return;
    const topics = [...new Set(parts.map(({ mail }) => mail.topic))];
    if (others.length === 0) await this.mails.to(tx, accountId, first.mail.key, first.write, { topics });
    else {
      const write = summaryMail(parts.map((part) => part.write));
      await this.mails.to(tx, accountId, `summary.${first.mail.id}`, write, { topics });
    }
  }

  /**
   * All that is held for an account, in the order in which it happened, without what it declined since and, in the
   * mail of a day or a week, without what it has read on the site since.
   */
  private async take(tx: Tx, accountId: string): Promise<Held[]> {
    const held = await tx.query<(Held & { isWanted: boolean })[]>(
      `select h.id, h.key, h.topic, h.handler, h.event_id as "eventId", h.payload,
              not exists (select from mail_opt_out o where o.account_id = h.account_id and o.topic = h.topic)
              and not exists (select from notification n join mail_rhythm r on r.account_id = n.account_id
                               where n.key = h.key || '.' || h.account_id and n.read_at is not null
                                 and r.rhythm <> 'soon') as "isWanted"
         from held_mail h where h.account_id = $1 and h.sent_at is null
        order by h.created_at, h.id for update of h skip locked`,
      [accountId],
    );
    await tx.query('update held_mail set sent_at = clock_timestamp() where id = any($1)', [held.map(({ id }) => id)]);
    return held.filter(({ isWanted }) => isWanted);
  }
}

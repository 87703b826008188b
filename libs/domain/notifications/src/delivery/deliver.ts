import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { WriteMail } from '../mails/write-mail.js';
import { HoldMail, type MailSource } from '../mails/hold-mail.js';
import { notificationMail } from '../mails/summary.mails.js';
import { NotificationKinds } from '../notification/notification-kinds.js';
import { canWait } from '../notification/notification-topic.js';
import { WriteNotification } from '../notification/write-notification.js';
import type { Delivery } from './delivery.js';

/** Writes what people are told, into inboxes and as mails, in the transaction of the effect. */
@Injectable()
export class Deliver {
  constructor(
    private readonly inbox: WriteNotification,
    private readonly mails: WriteMail,
    private readonly kinds: NotificationKinds,
    private readonly held: HoldMail,
  ) {}

  /** @param source from which a mail that can wait is prepared again */
  async execute(tx: Tx, { to, key, notification, mail }: Delivery, source: MailSource): Promise<void> {
    const topic = mail?.topic ?? (notification ? this.kinds.topicOf(notification.kind) : 'account');
    for (const recipient of to) {
      if (typeof recipient === 'string') {
        if (notification) await this.inbox.to(tx, recipient, key, notification);
        if (canWait(topic) && (await this.held.hold(tx, recipient, key, topic, source))) continue;
        const write = mail?.write ?? (notification && canWait(topic) ? notificationMail(notification) : undefined);
        if (write) await this.mails.to(tx, recipient, key, write, { ...mail, topics: [topic] });
      } else if (mail) {
        await this.mails.toAddress(tx, recipient, key, mail.write, mail);
      }
    }
  }
}

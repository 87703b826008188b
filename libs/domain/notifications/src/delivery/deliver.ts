import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { WriteMail } from '../mails/write-mail.js';
import { NotificationKinds } from '../notification/notification-kinds.js';
import { WriteNotification } from '../notification/write-notification.js';
import type { Delivery } from './delivery.js';

/** Writes what people are told, into inboxes and as mails, in the transaction of the effect. */
@Injectable()
export class Deliver {
  constructor(
    private readonly inbox: WriteNotification,
    private readonly mails: WriteMail,
    private readonly kinds: NotificationKinds,
  ) {}

  async execute(tx: Tx, { to, key, notification, mail }: Delivery): Promise<void> {
    const topic = mail?.topic ?? (notification ? this.kinds.topicOf(notification.kind) : 'account');
    for (const recipient of to) {
      if (typeof recipient === 'string') {
        if (notification) await this.inbox.to(tx, recipient, key, notification);
        if (mail) await this.mails.to(tx, recipient, key, mail.write, { ...mail, topic });
      } else if (mail) {
        await this.mails.toAddress(tx, recipient, key, mail.write, mail);
      }
    }
  }
}

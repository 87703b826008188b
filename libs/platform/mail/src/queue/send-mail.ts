import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { clock, Database } from '@sic/database';
import { type ExternalEventHandler, HandlesEvent } from '@sic/outbox';
import { MailNotSent, MailRefused } from '../mail-message.js';
import type { MailTransport } from '../mail-transport.js';
import { MAIL_TRANSPORT } from './mail-transport-token.js';
import { MailQueued } from './mail.events.js';
import { QueuedMail } from './queued-mail.entity.js';

/**
 * Sends a queued mail over SMTP. At least once: a worker that is killed between the server's answer and the note of it
 * sends again, under the same Message-ID, so that mailboxes know it as the same mail.
 */
@Injectable()
@HandlesEvent(MailQueued, 'mail.send')
export class SendMail implements ExternalEventHandler<{ mailId: string }>, OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
  ) {}

  async handleOutside({ mailId }: { mailId: string }): Promise<void> {
    const mail = await this.database.manager.findOneBy(QueuedMail, { id: mailId });
    if (!mail?.content || mail.sentAt) return;
    const { toName, toAddress, subject, html, text, calendar, unsubscribeUrl } = mail.content;
    try {
      await this.transport.send({
        to: { name: toName, address: toAddress },
        subject,
        html,
        text,
        key: mail.id,
        ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }),
        ...(calendar ? { icalEvent: calendar } : {}),
      });
    } catch (error) {
      const isFinal = error instanceof MailRefused || (error instanceof MailNotSent && error.isPermanent);
      if (!isFinal) throw error;
      await this.database.manager.update(
        QueuedMail,
        { id: mailId },
        { content: null, refusal: error.message.slice(0, 500) },
      );
      return;
    }
    await this.database.manager.update(
      QueuedMail,
      { id: mailId },
      { content: null, sentAt: await clock(this.database.manager) },
    );
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

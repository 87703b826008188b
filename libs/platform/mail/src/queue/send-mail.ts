import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { clock, Database } from '@sic/database';
import { type ExternalEventHandler, HandlesEvent } from '@sic/outbox';
import { IsNull, Not } from 'typeorm';
import { MailNotSent, MailRefused } from '../mail-message.js';
import type { MailTransport } from '../mail-transport.js';
import { MAIL_TRANSPORT } from './mail-transport-token.js';
import { MailQueued } from './mail.events.js';
import { type QueuedContent, QueuedMail } from './queued-mail.entity.js';

/** A worker that dies over a mail holds those to the same person up no longer than this. */
const LEASE_SECONDS = 10;
const RENEW_MS = 3_000;

/**
 * Sends a queued mail over SMTP. At least once: a worker that is killed between the server's answer and the note of it
 * sends again, under the same Message-ID, so that mailboxes know it as the same mail.
 */
@Injectable()
@HandlesEvent(MailQueued, 'mail.send')
export class SendMail implements ExternalEventHandler<{ mailId: string }>, OnApplicationShutdown {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly database: Database,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
  ) {}

  /** Mails to one person leave in the order in which they were written: with this one, those before it are sent. */
  async handleOutside({ mailId }: { mailId: string }): Promise<void> {
    while (await this.isWaiting(mailId)) {
      const mail = await this.lease(mailId);
      // Another worker sends to the same person now; the job is tried again in a second.
      if (!mail) throw new Error('An earlier mail to the same person is on its way');
      const renewal = setInterval(() => void this.renew(mail.id), RENEW_MS);
      await this.send(mail).finally(() => clearInterval(renewal));
    }
  }

  private async send({ id, content }: { id: string; content: QueuedContent }): Promise<void> {
    const { toName, toAddress, subject, html, text, calendar, unsubscribeUrl, replyTo } = content;
    try {
      await this.transport.send({
        to: { name: toName, address: toAddress },
        subject,
        html,
        text,
        key: id,
        ...(replyTo === undefined ? {} : { replyTo }),
        ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }),
        ...(calendar ? { icalEvent: calendar } : {}),
      });
    } catch (error) {
      const isFinal = error instanceof MailRefused || (error instanceof MailNotSent && error.isPermanent);
      if (!isFinal) {
        await this.database.manager.update(QueuedMail, { id }, { leasedUntil: null });
        throw error;
      }
      await this.database.manager.update(QueuedMail, { id }, { content: null, refusal: error.message.slice(0, 500) });
      // The reason may name the address, so it stays in the row.
      this.logger.warn(`Mail ${id} was refused for good: see queued_mail.refusal`);
      return;
    }
    await this.database.manager.update(
      QueuedMail,
      { id },
      { content: null, sentAt: await clock(this.database.manager) },
    );
  }

  private async renew(id: string): Promise<void> {
    await this.database
      .rows(
        'mail-renew',
        `update queued_mail set leased_until = clock_timestamp() + make_interval(secs => $2)
          where id = $1 and content is not null and leased_until is not null`,
        [id, LEASE_SECONDS],
      )
      // The lease then ends by itself, and the mail is sent again under the same Message-ID.
      .catch(() => undefined);
  }

  private async isWaiting(id: string): Promise<boolean> {
    return this.database.manager.existsBy(QueuedMail, { id, content: Not(IsNull()) });
  }

  /** Takes the oldest mail to the recipient of this one, unless another worker is sending it. */
  private async lease(id: string): Promise<{ id: string; content: QueuedContent } | undefined> {
    return this.database.row<{ id: string; content: QueuedContent }>(
      'mail-lease',
      `update queued_mail set leased_until = clock_timestamp() + make_interval(secs => $2)
        where id = (select q.id from queued_mail q join queued_mail own on own.id = $1
                     where q.content is not null and q.content->>'toAddress' = own.content->>'toAddress'
                     order by q.created_at, q.id limit 1)
          and content is not null and (leased_until is null or leased_until < clock_timestamp())
        returning id, content`,
      [id, LEASE_SECONDS],
    );
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

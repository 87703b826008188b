import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { type MailContent, MailQueue, type QueuedContent, renderMail } from '@sic/mail';

export interface MailOptions {
  calendar?: QueuedContent['calendar'];
  /** Mails about the account itself go to addresses that are not confirmed yet. */
  isAboutAccount?: boolean;
}

/** Renders one mail to one account and queues it in the transaction of the effect. */
@Injectable()
export class WriteMail {
  constructor(
    private readonly config: Config,
    private readonly identity: IdentityReader,
    private readonly queue: MailQueue,
  ) {}

  /**
   * @param key what this mail is, for ever; the same key is never sent twice
   * @param content what it says, given the recipient's name and the address of the site
   */
  async to(
    tx: Tx,
    accountId: string,
    key: string,
    content: (recipient: { name: string }, siteUrl: string) => MailContent,
    options: MailOptions = {},
  ): Promise<void> {
    const contact = (await this.identity.contacts([accountId])).get(accountId);
    if (!contact || contact.isSuspended || (!contact.isVerified && options.isAboutAccount !== true)) return;
    const site = { name: 'Social Innovation Community', url: this.config.publicUrl };
    const mail = await renderMail(content({ name: contact.name }, site.url), site);
    await this.queue.enqueue(tx, `${key}.${accountId}`, accountId, {
      toName: contact.name,
      toAddress: contact.email,
      ...mail,
      ...(options.calendar ? { calendar: options.calendar } : {}),
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { type MailContent, MailQueue, type QueuedContent, renderMail } from '@sic/mail';
import { isAlwaysMailed, NoticeKind } from '../notice/notice-kind.js';
import { MailLinks } from '../preference/mail-links.js';

export interface MailOptions {
  /** What the mail is about; members choose by kind what they get. Without it the mail always goes. */
  kind?: NoticeKind;
  calendar?: QueuedContent['calendar'];
  /** Mails about the account itself go to addresses that are not confirmed yet. */
  isAboutAccount?: boolean;
  /** A mail about the suspension itself is the only one that a suspended account gets. */
  isAboutSuspension?: boolean;
}

/** Renders one mail to one account and queues it in the transaction of the effect. */
@Injectable()
export class WriteMail {
  constructor(
    private readonly config: Config,
    private readonly identity: IdentityReader,
    private readonly queue: MailQueue,
    private readonly links: MailLinks,
  ) {}

  /**
   * Writes nothing to suspended accounts, to addresses that are not confirmed, and of a kind that the member declined.
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
    const { kind = NoticeKind.ACCOUNT } = options;
    const contact = (await this.identity.contacts([accountId])).get(accountId);
    if (!contact || (contact.isSuspended && options.isAboutSuspension !== true)) return;
    if (!contact.isVerified && options.isAboutAccount !== true) return;
    const canDecline = !isAlwaysMailed(kind);
    if (canDecline && (await this.isDeclined(tx, accountId, kind))) return;
    const site = this.site();
    const settings = { label: 'Choose which mails you get', url: `${site.url}/me/preferences` };
    const written = content({ name: contact.name }, site.url);
    const mail = await renderMail(canDecline ? { settings, ...written } : written, site);
    await this.queue.enqueue(tx, `${key}.${accountId}`, accountId, {
      toName: contact.name,
      toAddress: contact.email,
      ...mail,
      ...(options.calendar ? { calendar: options.calendar } : {}),
      ...(canDecline ? { unsubscribeUrl: this.links.toStop({ accountId, kind }) } : {}),
    });
  }

  /**
   * Writes to somebody who has no account: a colleague whom an organisation signed up. There is nothing to choose, so
   * only what concerns their own seat is written to them.
   */
  async toAddress(
    tx: Tx,
    person: { name: string; email: string },
    key: string,
    content: (recipient: { name: string }, siteUrl: string) => MailContent,
    { calendar }: Pick<MailOptions, 'calendar'> = {},
  ): Promise<void> {
    const site = this.site();
    const mail = await renderMail(content({ name: person.name }, site.url), site);
    const to = { toName: person.name, toAddress: person.email };
    await this.queue.enqueue(tx, key, null, { ...to, ...mail, ...(calendar ? { calendar } : {}) });
  }

  private site(): { name: string; url: string } {
    return { name: 'Social Innovation Community', url: this.config.publicUrl };
  }

  private async isDeclined(tx: Tx, accountId: string, kind: NoticeKind): Promise<boolean> {
    const rows = await tx.query<object[]>('select 1 from mail_opt_out where account_id = $1 and kind = $2', [
      accountId,
      kind,
    ]);
    return rows.length > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { type MailContent, MailQueue, type QueuedContent, renderMail } from '@sic/mail';
import type { Language } from '@sic/messages';
import { isAlwaysMailed, type NotificationTopic } from '../notification/notification-topic.js';
import { MailLinks } from '../preference/mail-links.js';
import { mailWords, type MailWords, type MailWriter } from './mail-words.js';

export interface MailOptions {
  /** What the mail is about; members choose by topic what they get. */
  topics: readonly NotificationTopic[];
  calendar?: ((language: Language) => NonNullable<QueuedContent['calendar']>) | undefined;
  /** Mails about the account itself go to addresses that are not confirmed yet. */
  isAboutAccount?: boolean;
  /** A mail about the suspension itself is the only one that a suspended account gets. */
  isAboutSuspension?: boolean;
}

/** Somebody without an account. */
export interface Correspondent {
  name: string;
  email: string;
  language: Language;
}

/** Renders one mail in its recipient's language and queues it in the transaction of the effect. */
@Injectable()
export class WriteMail {
  constructor(
    private readonly config: Config,
    private readonly identity: IdentityReader,
    private readonly queue: MailQueue,
    private readonly links: MailLinks,
  ) {}

  /**
   * Writes nothing to suspended accounts, to addresses that are not confirmed, and on a topic that the member declined.
   * @param key what this mail is, for ever; the same key is never sent twice
   */
  async to(tx: Tx, accountId: string, key: string, write: MailWriter, options: MailOptions): Promise<void> {
    const { topics, calendar } = options;
    const contact = (await this.identity.contacts(tx, [accountId])).get(accountId);
    if (!contact || (contact.isSuspended && options.isAboutSuspension !== true)) return;
    if (!contact.isVerified && options.isAboutAccount !== true) return;
    const canDecline = !topics.some(isAlwaysMailed);
    if (canDecline && (await this.areDeclined(tx, accountId, topics))) return;
    const words = mailWords(contact, this.config.publicUrl);
    const settings = { label: words.t('settings'), url: `${words.siteUrl}/me/preferences` };
    const content = { ...contentOf(write, words), ...(canDecline ? { settings } : {}) };
    await this.queue.enqueue(tx, `${key}.${accountId}`, accountId, {
      toName: contact.name,
      toAddress: contact.email,
      ...(await renderMail(content, this.site())),
      ...(calendar ? { calendar: calendar(words.language) } : {}),
      ...(canDecline ? { unsubscribeUrl: this.links.toStop({ accountId, topics }) } : {}),
    });
  }

  /**
   * Writes to somebody who has no account: a colleague whom an organisation signed up. There is nothing to choose, so
   * only what concerns their own seat is written to them.
   */
  async toAddress(
    tx: Tx,
    person: Correspondent,
    key: string,
    write: MailWriter,
    { calendar }: Pick<MailOptions, 'calendar'>,
  ): Promise<void> {
    const words = mailWords(person, this.config.publicUrl);
    await this.queue.enqueue(tx, key, null, {
      toName: person.name,
      toAddress: person.email,
      ...(await renderMail(contentOf(write, words), this.site())),
      ...(calendar ? { calendar: calendar(words.language) } : {}),
    });
  }

  private site(): { name: string; url: string } {
    return { name: 'Social Innovation Community', url: this.config.publicUrl };
  }

  private async areDeclined(tx: Tx, accountId: string, topics: readonly NotificationTopic[]): Promise<boolean> {
    const rows = await tx.query<object[]>('select 1 from mail_opt_out where account_id = $1 and topic = any($2)', [
      accountId,
      topics,
    ]);
    return rows.length === topics.length;
  }
}

function contentOf(write: MailWriter, words: MailWords): MailContent {
  return { heading: words.t('hello', { name: words.name }), ...write(words), language: words.language };
}

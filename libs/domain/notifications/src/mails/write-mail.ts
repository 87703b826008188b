import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { type MailContent, MailQueue, type QueuedContent, renderMail } from '@sic/mail';
import type { Language } from '@sic/messages';
import { isAlwaysMailed, type NotificationTopic } from '../notification/notification-topic.js';
import { MailLinks } from '../preference/mail-links.js';
import { type Allowance, MailAllowance } from '../refusal/mail-allowance.js';
import { greeting, mailWords, type MailWords, type MailWriter, type WrittenMail } from './mail-words.js';

export interface MailOptions {
  /** What the mail is about; members choose by topic what they get. */
  topics: readonly NotificationTopic[];
  calendar?: ((language: Language) => NonNullable<QueuedContent['calendar']>) | undefined;
  /** Mails about the account itself go to addresses that are not confirmed yet. */
  isAboutAccount?: boolean;
  /** What it tells that others caused: told once, unless the address refuses such mails, and within its limits. */
  told?: { thing: string; allowance: Allowance } | undefined;
  /** Mails about decisions of moderators on a person are the only ones that a suspended account gets. */
  isAboutSuspension?: boolean;
}

/** Somebody without an account. The name that others typed for them is not written to them. */
export interface Correspondent {
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
    private readonly allowances: MailAllowance,
  ) {}

  /**
   * Writes nothing to suspended accounts, to addresses that are not confirmed, and on a topic that the member declined.
   * @param key what this mail is, for ever; the same key is never sent twice
   */
  async to(tx: Tx, accountId: string, key: string, write: MailWriter, options: MailOptions): Promise<void> {
    const { topics, calendar, told } = options;
    const contact = (await this.identity.contacts(tx, [accountId])).get(accountId);
    if (!contact || (contact.isSuspended && options.isAboutSuspension !== true)) return;
    if (!contact.isVerified && options.isAboutAccount !== true) return;
    const canDecline = !topics.some(isAlwaysMailed);
    if (canDecline && (await this.areDeclined(tx, accountId, topics))) return;
    if (told && !(await this.allowances.take(tx, contact.email, told.thing, told.allowance))) return;
    // Anybody can sign up with the address of somebody else, under any name.
    const name = contact.isVerified ? contact.name : null;
    const words = this.wordsFor({ ...contact, name });
    const settings = { label: words.t('settings'), url: `${words.siteUrl}/me/preferences` };
    const { invitesAnswer, ...written } = contentOf(write, words);
    const content = { ...written, ...(canDecline ? { settings } : {}) };
    await this.queue.enqueue(tx, `${key}.${accountId}`, accountId, {
      toName: name ?? '',
      toAddress: contact.email,
      ...(await renderMail(content, this.site())),
      ...(calendar ? { calendar: calendar(words.language) } : {}),
      ...this.answersTo(invitesAnswer),
      ...(canDecline ? { unsubscribeUrl: this.links.toStop({ accountId, topics }) } : {}),
    });
  }

  /**
   * Writes to somebody who has no account: a person who was put down for a seat. Nothing once they refused mails for good,
   * which the foot of each mail offers; what others cause before they accept is told once, within the limits.
   */
  async toAddress(
    tx: Tx,
    person: Correspondent,
    key: string,
    write: MailWriter,
    { calendar, told, isAboutAccount }: Pick<MailOptions, 'calendar' | 'told' | 'isAboutAccount'>,
  ): Promise<void> {
    const { email } = person;
    if (told && !(await this.allowances.take(tx, email, told.thing, told.allowance))) return;
    // What its owner asked for, such as another address for an account, is no mail that others cause.
    const canRefuse = isAboutAccount !== true;
    if (canRefuse && !told && (await this.allowances.isRefused(tx, email))) return;
    const words = this.wordsFor({ ...person, name: null });
    const refusal = this.links.toRefuse(email);
    const settings = canRefuse ? { settings: { label: words.t('refuseMails'), url: refusal } } : {};
    const { invitesAnswer, ...written } = contentOf(write, words);
    await this.queue.enqueue(tx, key, null, {
      toName: '',
      toAddress: email,
      ...(await renderMail({ ...written, ...settings }, this.site())),
      ...(calendar ? { calendar: calendar(words.language) } : {}),
      ...this.answersTo(invitesAnswer),
      ...(canRefuse ? { unsubscribeUrl: refusal } : {}),
    });
  }

  private wordsFor(recipient: { name: string | null; language: Language }): MailWords {
    return mailWords(recipient, this.config.publicUrl, this.config.mailReplyTo !== undefined);
  }

  /** Who reads the answer to a mail that invites one. */
  private answersTo(invitesAnswer: boolean | undefined): { replyTo?: string } {
    const { mailReplyTo } = this.config;
    return invitesAnswer === true && mailReplyTo !== undefined ? { replyTo: mailReplyTo } : {};
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

function contentOf(write: MailWriter, words: MailWords): MailContent & Pick<WrittenMail, 'invitesAnswer'> {
  return { heading: greeting(words), ...write(words), language: words.language };
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readLink, signLink } from '@sic/authorization';
import { Config } from '@sic/config';
import { isId } from '@sic/kernel';
import { addressHash } from '../refusal/address-hash.js';
import { isNotificationTopic, type NotificationTopic } from '../notification/notification-topic.js';

const REFUSAL = 'refuse-mails';

export interface MailLinkTarget {
  accountId: string;
  /** One, or several for a mail about several things. */
  topics: readonly NotificationTopic[];
}

/** Signed links in the foot of mails, by which the holder of a mail can stop its topics without signing in. */
@Injectable()
export class MailLinks {
  constructor(private readonly config: Config) {}

  /** The address of the page that asks before it stops anything: mail scanners open links by themselves. */
  toStop(target: MailLinkTarget): string {
    const token = `${target.accountId}.${target.topics.join('-')}.${this.signature(target)}`;
    return `${this.config.publicUrl}/stop-mails?token=${token}`;
  }

  /** Whom and what a token is about; null unless this installation signed it. */
  read(token: string): MailLinkTarget | null {
    const [accountId = '', names = '', signature = ''] = token.split('.');
    const topics = names.split('-').filter(isNotificationTopic);
    if (!isId(accountId) || topics.join('-') !== names) return null;
    const expected = Buffer.from(this.signature({ accountId, topics }));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected) ? { accountId, topics } : null;
  }

  /** The address of the page on which the owner of an address refuses mails for good; it works for ever. */
  toRefuse(email: string): string {
    const token = signLink(this.config.authSecret, { purpose: REFUSAL, subject: addressHash(email), expiresAt: null });
    return `${this.config.publicUrl}/no-mails?token=${token}`;
  }

  /** The hash of the address that a token is about; null unless this installation signed it. */
  readRefusal(token: string): string | null {
    return readLink(this.config.authSecret, REFUSAL, token)?.subject ?? null;
  }

  private signature({ accountId, topics }: MailLinkTarget): string {
    const text = `stop-mails:${accountId}:${topics.join('-')}`;
    return createHmac('sha256', this.config.authSecret).update(text).digest('base64url');
  }
}

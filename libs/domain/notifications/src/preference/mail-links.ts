import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import { isId } from '@sic/kernel';
import { isNotificationTopic, type NotificationTopic } from '../notification/notification-topic.js';

export interface MailLinkTarget {
  accountId: string;
  topic: NotificationTopic;
}

/** Signed links in the foot of mails, by which the holder of a mail can stop its topic without signing in. */
@Injectable()
export class MailLinks {
  constructor(private readonly config: Config) {}

  /** The address of the page that asks before it stops anything: mail scanners open links by themselves. */
  toStop(target: MailLinkTarget): string {
    const token = `${target.accountId}.${target.topic}.${this.signature(target)}`;
    return `${this.config.publicUrl}/stop-mails?token=${token}`;
  }

  /** Whom and what a token is about; null unless this installation signed it. */
  read(token: string): MailLinkTarget | null {
    const [accountId = '', topic = '', signature = ''] = token.split('.');
    if (!isId(accountId) || !isNotificationTopic(topic)) return null;
    const expected = Buffer.from(this.signature({ accountId, topic }));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected) ? { accountId, topic } : null;
  }

  private signature({ accountId, topic }: MailLinkTarget): string {
    return createHmac('sha256', this.config.authSecret).update(`stop-mails:${accountId}:${topic}`).digest('base64url');
  }
}

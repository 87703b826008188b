import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import type { Language } from '@sic/messages';
import { isAlwaysMailed, NOTIFICATION_TOPICS, type NotificationTopic } from '../notification/notification-topic.js';
import type { MailRhythm } from './mail-rhythm.entity.js';
import type { MailPreference } from './preference.graphql.js';

/** Reads of what a member chose. */
@Injectable()
export class PreferenceQueries {
  constructor(private readonly database: Database) {}

  /** Every topic, in the order in which it is shown. */
  async mails(accountId: string): Promise<MailPreference[]> {
    const rows = await this.database.rows<{ topic: NotificationTopic }>(
      'mail-opt-outs',
      'select topic from mail_opt_out where account_id = $1',
      [accountId],
    );
    const declined = new Set(rows.map(({ topic }) => topic));
    return NOTIFICATION_TOPICS.map((topic) => ({
      topic,
      isFixed: isAlwaysMailed(topic),
      isWanted: isAlwaysMailed(topic) || !declined.has(topic),
    }));
  }

  async rhythm(accountId: string): Promise<MailRhythm> {
    const row = await this.database.row<{ rhythm: MailRhythm }>(
      'mail-rhythm',
      'select rhythm from mail_rhythm where account_id = $1',
      [accountId],
    );
    return row?.rhythm ?? 'soon';
  }

  async language(accountId: string): Promise<Language> {
    const row = await this.database.row<{ language: Language }>(
      'account-language',
      'select language from account where id = $1',
      [accountId],
    );
    return row?.language ?? 'en';
  }
}

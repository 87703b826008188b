import type { MailOptions, Correspondent } from '../mails/write-mail.js';
import type { MailWriter } from '../mails/mail-words.js';
import type { NotificationTopic } from '../notification/notification-topic.js';
import type { NotificationContent } from '../notification/write-notification.js';

/** The id of an account, or somebody without one, who only gets the mail. */
export type Recipient = string | Correspondent;

/** What some people are told of one event. */
export interface Delivery {
  to: readonly Recipient[];
  /** What this is, for ever: the same key is never told twice to the same person. */
  key: string;
  /** What stands in the inbox; absent when the event is told by mail alone. */
  notification?: NotificationContent;
  /** Absent when the inbox is enough. Its topic is that of the notification, where there is one. */
  mail?: MailToWrite;
}

export interface MailToWrite extends Partial<Omit<MailOptions, 'topics'>> {
  write: MailWriter;
  /** Where there is no notification that has one. */
  topic?: NotificationTopic;
}

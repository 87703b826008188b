/** What a notification or a mail is about. Members choose by topic which mails they get; the inbox has all of them. */
export const NOTIFICATION_TOPICS = [
  'amendment',
  'comment',
  'version',
  'seat',
  'message',
  'organisation',
  'moderation',
  'account',
] as const;

export type NotificationTopic = (typeof NOTIFICATION_TOPICS)[number];

/** Whether mails on this topic go out whatever the member prefers. */
export function isAlwaysMailed(topic: NotificationTopic): boolean {
  return topic === 'moderation' || topic === 'account';
}

/** Whether mails on this topic may wait for others, to come as one. Seats and their calendar entries come at once. */
export function canWait(topic: NotificationTopic): boolean {
  return !isAlwaysMailed(topic) && topic !== 'seat';
}

/** Whether a text that came from outside is one of the topics. */
export function isNotificationTopic(value: string): value is NotificationTopic {
  return (NOTIFICATION_TOPICS as readonly string[]).includes(value);
}

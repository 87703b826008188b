import { defineEvent } from '@sic/outbox';

/** Somebody has a new notification. */
export const NotificationWritten = defineEvent<{ notificationId: string; accountId: string }>(
  'notifications.notification-written',
);

export const notificationsEvents = [NotificationWritten];

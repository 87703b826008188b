import type { NotificationsQuery } from '@sic/api-client/notifications';
import { notificationMessage, valuesOf } from '@sic/messages';
import { languageOf } from '../../../i18n.server.js';
import type { WordedNotification } from './notification-list.js';

type NotificationNode = NotificationsQuery['notifications']['edges'][number]['node'];

/** Notifications in the language of the reader who asks for them. */
export function worded(
  request: Request,
  notifications: { readonly edges: readonly { readonly node: NotificationNode }[] },
): WordedNotification[] {
  const language = languageOf(request);
  return notifications.edges.map(({ node: { kind, parameters, message, ...node } }) => ({
    ...node,
    text: notificationMessage(language, kind, valuesOf(parameters)) ?? message,
  }));
}

import type { NotificationsQuery } from '@sic/api-client/notifications';
import { type Language, notificationMessage, valuesOf } from '@sic/messages';
import { languageOf } from '../../../i18n.server.js';
import type { WordedNotification, WordedThread } from './notification-list.js';

type Thread = NotificationsQuery['notificationThreads']['edges'][number]['node'];

/** Notifications by what they are about, in the language of the reader who asks for them. */
export function worded(
  request: Request,
  threads: { readonly edges: readonly { readonly node: Thread }[] },
): WordedThread[] {
  const language = languageOf(request);
  return threads.edges.map(({ node: { latest, earlier, size, unread } }) => ({
    latest: inWords(language, latest),
    earlier: earlier.map((notification) => inWords(language, notification)),
    size,
    unread,
  }));
}

function inWords(language: Language, { kind, parameters, message, ...told }: Thread['latest']): WordedNotification {
  return { ...told, text: notificationMessage(language, kind, valuesOf(parameters)) ?? message };
}

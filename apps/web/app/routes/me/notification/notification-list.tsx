import type { NotificationTopic } from '@sic/api-client/notifications';
import { DateTime } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import './notification-list.css';

/** A notification in the reader's words. */
export interface WordedNotification {
  readonly id: string;
  readonly topic: NotificationTopic;
  readonly text: string;
  readonly path: string;
  readonly createdAt: string;
  readonly readAt?: string | null;
}

/** Notifications as links to what they are about; following one marks it as read. */
export function NotificationList({ notifications }: { readonly notifications: readonly WordedNotification[] }) {
  const { t } = useTranslation('me');
  return (
    <ol className="notification-list">
      {notifications.map(({ id, text, path, topic, createdAt, readAt }) => (
        <li key={id} className={readAt == null ? 'notification-unread' : undefined}>
          <Link to={`/me/notifications/${id}?to=${encodeURIComponent(path)}`}>
            {readAt == null ? <span className="visually-hidden">{t('notifications.unread')}: </span> : null}
            {text}
          </Link>
          <span className="muted small">
            {t(`topics.${topic}`)} · <DateTime value={createdAt} format="dateTime" />
          </span>
        </li>
      ))}
    </ol>
  );
}

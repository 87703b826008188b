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

/** What the reader was told about one thing. */
export interface WordedThread {
  readonly latest: WordedNotification;
  /** The latest first; of many not all. */
  readonly earlier: readonly WordedNotification[];
  readonly size: number;
  readonly unread: number;
}

/** Notifications as links to what they are about, one entry for each thing; following one marks the entry as read. */
export function NotificationList({ threads }: { readonly threads: readonly WordedThread[] }) {
  const { t } = useTranslation('me', { keyPrefix: 'notifications' });
  return (
    <ol className="notification-list">
      {threads.map(({ latest, earlier, size, unread }) => (
        <li key={latest.id} className={unread === 0 ? undefined : 'notification-unread'}>
          <NotificationLine notification={latest} isUnread={unread > 0} />
          {earlier.length === 0 ? null : (
            <details>
              <summary className="small">
                {t('earlier', { count: size - 1 })}
                <span className="visually-hidden">: {latest.text}</span>
              </summary>
              <ol className="notification-earlier">
                {earlier.map((notification) => (
                  <li key={notification.id}>
                    <NotificationLine notification={notification} isUnread={notification.readAt == null} />
                  </li>
                ))}
              </ol>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function NotificationLine({
  notification: { id, text, path, topic, createdAt },
  isUnread,
}: {
  readonly notification: WordedNotification;
  readonly isUnread: boolean;
}) {
  const { t } = useTranslation('me');
  return (
    <>
      <Link to={`/me/notifications/${id}?to=${encodeURIComponent(path)}`}>
        {isUnread ? <span className="visually-hidden">{t('notifications.unread')}: </span> : null}
        {text}
      </Link>
      <span className="muted small">
        {t(`topics.${topic}`)} · <DateTime value={createdAt} format="dateTime" />
      </span>
    </>
  );
}

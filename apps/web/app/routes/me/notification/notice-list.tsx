import type { NoticesQuery } from '@sic/api-client/notifications';
import { DateTime } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import './notice-list.css';

type NoticeNode = NoticesQuery['notices']['edges'][number]['node'];

/** Notices as links to what they are about; following one marks it as read. */
export function NoticeList({ notices }: { readonly notices: readonly NoticeNode[] }) {
  const { t } = useTranslation('me');
  return (
    <ol className="notice-list">
      {notices.map(({ id, text, path, kind, createdAt, readAt }) => (
        <li key={id} className={readAt === null ? 'notice-unread' : undefined}>
          <Link to={`/me/notices/${id}?to=${encodeURIComponent(path)}`} dir="auto">
            {readAt === null ? <span className="visually-hidden">{t('notices.unread')}: </span> : null}
            {text}
          </Link>
          <span className="muted small">
            {t(`kinds.${kind}`)} · <DateTime value={createdAt} format="dateTime" />
          </span>
        </li>
      ))}
    </ol>
  );
}

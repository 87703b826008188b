import {
  MarkNotificationsReadDocument,
  NotificationArrivedDocument,
  NotificationsDocument,
} from '@sic/api-client/notifications';
import { ActionForm, EmptyState, ListOrder, PageHeader, Pager, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { refused } from '../../../forms.js';
import { LiveBar } from '../../../layout/live-bar.js';
import { Done } from '../../../layout/done.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/notifications.js';
import { NotificationList } from './notification-list.js';
import { worded } from './notification-words.server.js';

export async function loader(from: Route.LoaderArgs) {
  const { unreadNotifications } = await requireViewer(from);
  const after = new URL(from.request.url).searchParams.get('after');
  const { notificationThreads } = await read(from, NotificationsDocument, { after });
  return {
    threads: worded(from.request, notificationThreads),
    pageInfo: notificationThreads.pageInfo,
    totalCount: notificationThreads.totalCount,
    unreadNotifications,
  };
}

/** Marks all as read. */
export async function action(from: Route.ActionArgs) {
  const { refusal } = await submit(from, MarkNotificationsReadDocument, { input: {} });
  if (refusal) return refused(refusal, new FormData());
  return redirect('/me/notifications?done=read');
}

export default function Notifications({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('me');
  const { threads, pageInfo, totalCount, unreadNotifications } = loaderData;
  return (
    <div className="measure">
      <PageHeader
        title={t('notifications.title')}
        lead={t('notifications.lead')}
        trail={[{ label: t('overview.title'), to: '/me' }]}
        actions={
          <>
            {unreadNotifications === 0 ? null : (
              <ActionForm outcome={actionData}>
                <SubmitButton look="quiet">{t('notifications.markAll')}</SubmitButton>
              </ActionForm>
            )}
            <Link to="/me/preferences">{t('notifications.preferences')}</Link>
          </>
        }
      />
      <Done names={['read']} outcome={actionData}>
        {() => t('notifications.done')}
      </Done>
      {threads.length === 0 ? (
        <EmptyState title={t('notifications.emptyTitle')}>
          <p>{t('notifications.empty')}</p>
        </EmptyState>
      ) : (
        <>
          <ListOrder by="latest" />
          <NotificationList threads={threads} />
          <Pager pageInfo={pageInfo} totalCount={totalCount} shown={threads.length} />
        </>
      )}
      <LiveBar document={NotificationArrivedDocument} variables={{}} />
    </div>
  );
}

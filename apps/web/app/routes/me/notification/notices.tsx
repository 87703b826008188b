import { MarkNoticesReadDocument, NoticeArrivedDocument, NoticesDocument } from '@sic/api-client/notifications';
import { ActionForm, EmptyState, PageHeader, Pager, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { refused } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { useLive } from '../../../live.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/notices.js';
import { NoticeList } from './notice-list.js';

export async function loader(from: Route.LoaderArgs) {
  const { unreadNotices } = await requireViewer(from);
  const after = new URL(from.request.url).searchParams.get('after');
  const { notices } = await read(from, NoticesDocument, { after });
  return { notices, unreadNotices };
}

/** Marks all as read. */
export async function action(from: Route.ActionArgs) {
  const { refusal } = await submit(from, MarkNoticesReadDocument, { input: {} });
  if (refusal) return refused(refusal, new FormData());
  return redirect('/me/notices');
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function Notices({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('me');
  useLive(NoticeArrivedDocument, {});
  const { notices, unreadNotices } = loaderData;
  return (
    <div className="measure">
      <PageHeader
        title={t('notices.title')}
        lead={t('notices.lead')}
        trail={[{ label: t('overview.title'), to: '/me' }]}
        actions={
          <>
            {unreadNotices === 0 ? null : (
              <ActionForm outcome={actionData}>
                <SubmitButton look="quiet">{t('notices.markAll')}</SubmitButton>
              </ActionForm>
            )}
            <Link to="/me/preferences">{t('notices.preferences')}</Link>
          </>
        }
      />
      {notices.edges.length === 0 ? (
        <EmptyState title={t('notices.emptyTitle')}>
          <p>{t('notices.empty')}</p>
        </EmptyState>
      ) : (
        <>
          <NoticeList notices={notices.edges.map(({ node }) => node)} />
          <Pager pageInfo={notices.pageInfo} totalCount={notices.totalCount} shown={notices.edges.length} />
        </>
      )}
    </div>
  );
}

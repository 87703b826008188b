import { ModerationCountsDocument } from '@sic/api-client/moderation';
import { NotificationArrivedDocument } from '@sic/api-client/notifications';
import { LinkTabs } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Outlet } from 'react-router';
import { read } from '../../api.server.js';
import { LiveBar } from '../../layout/live-bar.js';
import { requireViewer } from '../../session.server.js';
import type { Route } from './+types/moderators-only.js';

/** The pages of moderators. Visitors are asked to sign in; the api refuses members who do not moderate. */
export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  return read(from, ModerationCountsDocument);
}

export default function ModeratorsOnly({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'pages' });
  const { open, appeals, organisations } = loaderData;
  return (
    <>
      <LinkTabs
        label={t('label')}
        tabs={[
          { to: '/moderation', label: t('queue'), count: open.totalCount, isExact: true },
          { to: '/moderation/appeals', label: t('appeals'), count: appeals.totalCount },
          { to: '/moderation/organisations', label: t('organisations'), count: organisations.totalCount },
          { to: '/moderation/accounts', label: t('accounts') },
          { to: '/moderation/audit', label: t('audit') },
          { to: '/moderation/public-log', label: t('publicLog') },
        ]}
      />
      <Outlet />
      {/* A new case and a new appeal bring a notification. */}
      <LiveBar document={NotificationArrivedDocument} variables={{}} />
    </>
  );
}

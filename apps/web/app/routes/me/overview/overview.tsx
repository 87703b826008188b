import { MyPageDocument, type MyPageQuery } from '@sic/api-client/me';
import { NotificationArrivedDocument } from '@sic/api-client/notifications';
import { EmptyState, MessageBox, PageHeader, StateBadge, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, useSearchParams } from 'react-router';
import { read } from '../../../api.server.js';
import { LiveBar } from '../../../layout/live-bar.js';
import { requireViewer } from '../../../session.server.js';
import type { Route } from './+types/overview.js';
import { MyAmendments } from './my-amendments.js';
import { MyAnswers } from './my-answers.js';
import { MySeats } from './my-seats.js';
import { NotificationList } from '../notification/notification-list.js';
import { worded } from '../notification/notification-words.server.js';
import '../my-list.css';
import './overview.css';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { notificationThreads, ...page } = await read(from, MyPageDocument);
  return { ...page, threads: worded(from.request, notificationThreads) };
}

export default function Overview({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('me', { keyPrefix: 'overview' });
  const [search] = useSearchParams();
  const { viewer, threads, myModerationDecisions, myAmendments, myRegistrations } = loaderData;
  if (viewer === null) return null;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Link to="/me/preferences" className="button button-quiet">
              {t('preferences')}
            </Link>
            {myModerationDecisions.totalCount === 0 ? null : <Link to="/me/decisions">{t('decisions')}</Link>}
          </>
        }
      />
      {search.has('welcome') ? (
        <MessageBox tone="good" isNews title={t('welcome', { name: viewer.member.name ?? '' })}>
          <p>
            {t('welcomeText')} <Link to="/me/profile">{t('toProfile')}</Link>
          </p>
        </MessageBox>
      ) : null}
      <MyAnswers
        amendments={myAmendments.edges.map(({ node }) => node)}
        registrations={myRegistrations.edges.map(({ node }) => node)}
      />
      <div className="my-sections">
        <section aria-labelledby="my-notifications">
          <h2 id="my-notifications">{t('notifications')}</h2>
          {threads.length === 0 ? (
            <EmptyState title={t('noNotifications')}>
              <p>{t('noNotificationsText')}</p>
            </EmptyState>
          ) : (
            <>
              <NotificationList threads={threads} />
              <Link to="/me/notifications">{t('allNotifications')}</Link>
            </>
          )}
        </section>
        <MyAmendments amendments={myAmendments.edges.map(({ node }) => node)} />
        <MySeats registrations={myRegistrations.edges.map(({ node }) => node)} />
        <MyOrganisations representations={viewer.member.representations.edges} />
      </div>
      <LiveBar document={NotificationArrivedDocument} variables={{}} />
    </>
  );
}

type Representations = NonNullable<MyPageQuery['viewer']>['member']['representations']['edges'];

function MyOrganisations({ representations }: { readonly representations: Representations }) {
  const { t } = useTranslation('me', { keyPrefix: 'overview' });
  const nameOf = useNames();
  return (
    <section aria-labelledby="my-organisations">
      <h2 id="my-organisations">{t('organisations')}</h2>
      {representations.length === 0 ? (
        <EmptyState
          title={t('noOrganisations')}
          action={<Link to="/directory/organisations">{t('toOrganisations')}</Link>}
        >
          <p>{t('noOrganisationsText')}</p>
        </EmptyState>
      ) : (
        <ul className="my-list">
          {representations.map(({ node: { id, state, organisation } }) => (
            <li key={id}>
              <Link to={`/organisations/${organisation.id}`}>{nameOf.organisation(organisation.name)}</Link>
              <StateBadge tone={state === 'CONFIRMED' ? 'good' : 'neutral'}>
                {t(state === 'CONFIRMED' ? 'confirmed' : 'asked')}
              </StateBadge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

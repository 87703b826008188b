import { MyRegistrationsDocument } from '@sic/api-client/gatherings';
import { EmptyState, ListOrder, PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { formOf } from '../../../form-body.server.js';
import { read } from '../../../api.server.js';
import { requireViewer } from '../../../session.server.js';
import type { Route } from './+types/my-registrations.js';
import { placeOf } from '../gathering-words.js';
import { CalendarFeed } from './calendar-feed.js';
import { feedAction, feedIntentOf } from './feed-action.server.js';
import { MySeat } from './my-seat.js';
import { SeatDone } from './seat-done.js';
import { seatAction } from './seat-actions.server.js';
import { When } from '../gathering/when.js';

const HERE = '/me/registrations';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { current, ended, myCalendarFeed } = await read(from, MyRegistrationsDocument);
  // Offers first: they have a deadline.
  const urgency = ({ state }: { state: string }): number => (state === 'OFFERED' ? 0 : 1);
  return {
    current: current.edges.map(({ node }) => node).toSorted((one, other) => urgency(one) - urgency(other)),
    ended: ended.edges.map(({ node }) => node),
    feed: myCalendarFeed,
  };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const form = await formOf(from.request);
  const intent = feedIntentOf(form);
  return intent === null ? seatAction(from, form, null, HERE) : feedAction(from, form, intent, HERE);
}

export default function MyRegistrations({ loaderData: { current, ended, feed }, actionData }: Route.ComponentProps) {
  const { t, locale } = useTranslation('gatherings');
  const made = actionData !== undefined && 'made' in actionData ? actionData.made : undefined;
  const outcome = actionData !== undefined && 'values' in actionData ? actionData : undefined;
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      <SeatDone outcome={actionData} />
      {current.length === 0 ? (
        <EmptyState title={t('mine.none')} action={<Link to="/gatherings">{t('mine.find')}</Link>}>
          {t('mine.noneText')}
        </EmptyState>
      ) : null}
      {(
        [
          { title: t('mine.current'), order: 'offers', seats: current },
          { title: t('mine.ended'), order: 'past', seats: ended },
        ] as const
      ).map(({ title, order, seats }) =>
        seats.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            <ListOrder by={order} />
            <ul className="plain-list stack">
              {seats.map((seat) => (
                <li key={seat.id}>
                  {seat.gathering == null ? null : (
                    <>
                      <h3>
                        <Link to={`/gatherings/${seat.gathering.slug}`}>{seat.gathering.title}</Link>
                      </h3>
                      <p className="muted">
                        <When {...seat.gathering} /> · {placeOf(seat.gathering, locale) || t('online')}
                      </p>
                    </>
                  )}
                  <MySeat seat={seat} gathering={seat.gathering} action={HERE} outcome={outcome} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <CalendarFeed feed={feed} made={made} action={HERE} />
    </>
  );
}

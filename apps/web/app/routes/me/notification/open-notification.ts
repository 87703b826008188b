import { MarkNotificationsReadDocument } from '@sic/api-client/notifications';
import { redirect } from 'react-router';
import { safeNext } from '../../../forms.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/open-notification.js';

/** Follows a notification to what it is about, and marks it as read. Leads on even when that can't be noted. */
export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const to = safeNext(new URL(from.request.url).searchParams.get('to'));
  await submit(from, MarkNotificationsReadDocument, {
    input: { ids: [from.params.id], withEarlier: true },
  }).catch(() => undefined);
  return redirect(to);
}

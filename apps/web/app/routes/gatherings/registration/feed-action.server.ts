import { ChangeCalendarFeedDocument } from '@sic/api-client/gatherings';
import { data, redirect } from 'react-router';
import type { From } from '../../../api.server.js';
import { refused, text } from '../../../forms.js';
import { submit } from '../../../submit.server.js';

const changes = { 'create-feed': 'CREATE', 'renew-feed': 'RENEW', 'revoke-feed': 'REVOKE' } as const;
type FeedIntent = keyof typeof changes;

/** What a form asks of the calendar to subscribe to; null for every other form. */
export function feedIntentOf(form: FormData): FeedIntent | null {
  const intent = text(form, 'intent');
  return intent in changes ? (intent as FeedIntent) : null;
}

/** Makes, renews or ends the address of the calendar. A new one is shown by the answer alone, and stands in no address. */
export async function feedAction(from: From, form: FormData, intent: FeedIntent, next: string) {
  const { result, refusal } = await submit(from, ChangeCalendarFeedDocument, { input: { change: changes[intent] } });
  if (refusal) return refused(refusal, form);
  if (result.path === null) return redirect(intent === 'revoke-feed' ? `${next}?done=revoke-feed` : next);
  return data({ made: new URL(result.path, from.request.url).href });
}

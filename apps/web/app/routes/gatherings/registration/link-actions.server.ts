import {
  AcceptSeatByLinkDocument,
  GiveSeatBackByLinkDocument,
  HandSeatOverByLinkDocument,
} from '@sic/api-client/gatherings';
import { redirect } from 'react-router';
import type { From } from '../../../api.server.js';
import { refused, text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { submit } from '../../../submit.server.js';
import { missingOfPerson, namedPerson } from './seat-actions.server.js';

/** What somebody without an account does with the seat that was taken in their name. */
export async function linkAction(from: From, form: FormData) {
  const token = text(form, 'token');
  const intent = text(form, 'intent');
  const missing =
    intent === 'hand-over' && text(form, 'to') !== 'named' ? missingOfPerson(from, form, 'substitute') : {};
  if (Object.keys(missing).length > 0) return refused({ fields: missing }, form);
  const run = () => {
    switch (intent) {
      case 'accept':
        return submit(from, AcceptSeatByLinkDocument, { input: { token } });
      case 'hand-over':
        return submit(from, HandSeatOverByLinkDocument, {
          input: { token, substitute: namedPerson(form, 'substitute') },
        });
      case 'give-back':
        return submit(from, GiveSeatBackByLinkDocument, { input: { token } });
      default:
        return Promise.resolve({
          refusal: { fields: {}, formError: translate(from.request, 'gatherings')('byLink.choose') },
        });
    }
  };
  const { refusal } = await run();
  if (refusal) return refused(refusal, form);
  return redirect(`/seat?done=${encodeURIComponent(intent)}&token=${encodeURIComponent(token)}`);
}

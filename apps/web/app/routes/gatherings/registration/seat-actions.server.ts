import {
  AcceptOfferDocument,
  AcceptSeatDocument,
  CancelRegistrationDocument,
  DeclineOfferDocument,
  RegisterDocument,
  type RegistrationState,
  SignUpForSeriesDocument,
  SubstituteParticipantDocument,
} from '@sic/api-client/gatherings';
import { redirect } from 'react-router';
import type { From } from '../../../api.server.js';
import { refused, text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { submit } from '../../../submit.server.js';

/** A person whose name and address stand in `<prefix>.name` and `<prefix>.email`; null when both are empty. */
export function namedPerson(form: FormData, prefix: string): { name: string; email: string } | null {
  const person = { name: text(form, `${prefix}.name`), email: text(form, `${prefix}.email`) };
  return person.name === '' && person.email === '' ? null : person;
}

/** Whether a colleague is signed up, with the member or without. */
function bringsColleague(form: FormData): boolean {
  return ['colleague', 'both'].includes(text(form, 'who'));
}

/** Which person the form is about by name and address, if any: without both, somebody else would get the seat. */
function personToName(form: FormData): 'colleague' | 'substitute' | null {
  const intent = text(form, 'intent');
  if (intent === 'register' && bringsColleague(form)) return 'colleague';
  return intent === 'substitute' && text(form, 'to') !== 'named' ? 'substitute' : null;
}

/** What is missing of the person whom a form names, in words beside its fields. */
export function missingOfPerson(
  from: From,
  form: FormData,
  person: 'colleague' | 'substitute',
): Record<string, string> {
  const t = translate(from.request, 'gatherings');
  const missing: Record<string, string> = {};
  if (text(form, `${person}.name`) === '') missing[`${person}.name`] = t('signUp.nameMissing');
  if (text(form, `${person}.email`) === '') missing[`${person}.email`] = t('signUp.emailMissing');
  return missing;
}

/**
 * Everything that a member does with seats, from the gathering's page or from their own list.
 * @param next where to go on; what was done is added to its address
 */
export async function seatAction(from: From, form: FormData, gatheringId: string | null, next: string) {
  const registrationId = text(form, 'registrationId');
  const person = personToName(form);
  const missing = person === null ? {} : missingOfPerson(from, form, person);
  if (Object.keys(missing).length > 0) return refused({ fields: missing }, form);
  const run = () => {
    switch (text(form, 'intent')) {
      case 'accept':
        return submit(from, AcceptOfferDocument, { input: { registrationId } });
      case 'accept-named':
        return submit(from, AcceptSeatDocument, { input: { registrationId } });
      case 'decline':
        return submit(from, DeclineOfferDocument, { input: { registrationId } });
      case 'cancel':
        return submit(from, CancelRegistrationDocument, { input: { registrationId } });
      case 'substitute':
        return submit(from, SubstituteParticipantDocument, {
          input: { registrationId, substitute: namedPerson(form, 'substitute') },
        });
      case 'series':
        return signUpForSeries(from, form);
      default:
        return register(from, form, gatheringId ?? '');
    }
  };
  const { result, refusal } = await run();
  if (refusal) return refused(refusal, form);
  return redirect(next.replace(/(#|$)/, `?done=${doneBy(text(form, 'intent'), result)}$1`));
}

/** What the page that follows says: where a registration stands now, or what a sign-up for a series came to. */
function doneBy(intent: string, { confirmed, legs, registration, isNew }: Reached): string {
  if (intent === 'series') return `series&confirmed=${confirmed}&legs=${legs}`;
  if (intent !== 'register') return encodeURIComponent(intent);
  if (isNew === false) return 'present';
  if (registration?.state === 'WAITLISTED') return 'wait';
  if (registration?.state === 'PENDING_APPROVAL') return 'pending';
  return registration?.state === 'CONFIRMED' ? 'register' : 'sent';
}

/** What the answers of the mutations tell beyond that it is done. */
interface Reached {
  readonly __typename?: string;
  readonly registration?: { readonly state: RegistrationState } | null;
  readonly isNew?: boolean;
  readonly confirmed?: number;
  readonly legs?: number;
}

function register(from: From, form: FormData, gatheringId: string) {
  const organisationId = text(form, 'organisationId');
  return submit(from, RegisterDocument, {
    input: {
      gatheringId,
      organisationId: organisationId === '' ? null : organisationId,
      colleague: bringsColleague(form) ? namedPerson(form, 'colleague') : null,
      isTogether: text(form, 'who') === 'both',
      mayBeSplit: text(form, 'mayBeSplit') === 'yes',
      substitute: namedPerson(form, 'substitute'),
    },
  });
}

function signUpForSeries(from: From, form: FormData) {
  const organisationId = text(form, 'organisationId');
  return submit(from, SignUpForSeriesDocument, {
    input: {
      seriesId: text(form, 'seriesId'),
      organisationId: organisationId === '' ? null : organisationId,
      mode: text(form, 'mode') === 'ALL_OR_NOTHING' ? 'ALL_OR_NOTHING' : 'AS_MANY_AS_POSSIBLE',
    },
  });
}

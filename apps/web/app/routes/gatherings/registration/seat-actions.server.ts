import {
  AcceptOfferDocument,
  CancelRegistrationDocument,
  DeclineOfferDocument,
  RegisterDocument,
  SignUpForSeriesDocument,
  SubstituteParticipantDocument,
} from '@sic/api-client/gatherings';
import { redirect } from 'react-router';
import { api, type Answer, type From } from '../../../api.server.js';
import { refused, text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';

type Result = { __typename: string; message?: string };

/** A person whose name and address stand in `<prefix>.name` and `<prefix>.email`; null when both are empty. */
export function namedPerson(form: FormData, prefix: string): { name: string; email: string } | null {
  const person = { name: text(form, `${prefix}.name`), email: text(form, `${prefix}.email`) };
  return person.name === '' && person.email === '' ? null : person;
}

/** What a mutation answered, as the form's outcome; null when it went well. */
export function refusalOf(answer: Answer<Record<string, unknown>>, form: FormData) {
  if (answer.fields !== undefined) return refused(answer, form);
  const [result] = Object.values(answer.data) as Result[];
  return result?.message === undefined ? null : refused({ fields: {}, formError: result.message }, form);
}

/** A colleague needs a name and an address: without them the seat would be taken for whoever sends the form. */
async function missingColleague(from: From, form: FormData): Promise<Record<string, string>> {
  if (text(form, 'who') !== 'colleague') return {};
  const t = translate(from.request, 'gatherings');
  const missing: Record<string, string> = {};
  if (text(form, 'colleague.name') === '') missing['colleague.name'] = t('signUp.nameMissing');
  if (text(form, 'colleague.email') === '') missing['colleague.email'] = t('signUp.emailMissing');
  return missing;
}

/** Everything that a member does with seats, from the gathering's page or from their own list. */
export async function seatAction(from: From, form: FormData, gatheringId: string | null, next: string) {
  const registrationId = text(form, 'registrationId');
  const missing = text(form, 'intent') === 'register' ? await missingColleague(from, form) : {};
  if (Object.keys(missing).length > 0) return refused({ fields: missing }, form);
  const run = (): Promise<Answer<Record<string, unknown>>> => {
    switch (text(form, 'intent')) {
      case 'accept':
        return api(from, AcceptOfferDocument, { input: { registrationId } });
      case 'decline':
        return api(from, DeclineOfferDocument, { input: { registrationId } });
      case 'cancel':
        return api(from, CancelRegistrationDocument, { input: { registrationId } });
      case 'substitute':
        return api(from, SubstituteParticipantDocument, {
          input: { registrationId, substitute: namedPerson(form, 'substitute') },
        });
      case 'series':
        return signUpForSeries(from, form);
      default:
        return register(from, form, gatheringId ?? '');
    }
  };
  const answer = await run();
  return refusalOf(answer, form) ?? redirect(next.replace(/(#|$)/, `${seriesResult(answer)}$1`));
}

/** What a sign-up for a relay came to, for the page that follows: "in for 3 of 4". */
function seriesResult(answer: Answer<Record<string, unknown>>): string {
  const result = answer.data?.['signUpForSeries'] as { confirmed?: number; legs?: number } | undefined;
  return result?.legs === undefined ? '' : `?confirmed=${result.confirmed ?? 0}&legs=${result.legs}`;
}

function register(from: From, form: FormData, gatheringId: string) {
  const organisationId = text(form, 'organisationId');
  return api(from, RegisterDocument, {
    input: {
      gatheringId,
      organisationId: organisationId === '' ? null : organisationId,
      colleague: text(form, 'who') === 'colleague' ? namedPerson(form, 'colleague') : null,
      substitute: namedPerson(form, 'substitute'),
    },
  });
}

function signUpForSeries(from: From, form: FormData) {
  const organisationId = text(form, 'organisationId');
  return api(from, SignUpForSeriesDocument, {
    input: {
      seriesId: text(form, 'seriesId'),
      organisationId: organisationId === '' ? null : organisationId,
      mode: text(form, 'mode') === 'ALL_OR_NOTHING' ? 'ALL_OR_NOTHING' : 'AS_MANY_AS_POSSIBLE',
    },
  });
}

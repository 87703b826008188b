import {
  AskToRepresentDocument,
  ConfirmRepresentationDocument,
  EndRepresentationDocument,
  RefuseRepresentationDocument,
  VerifyOrganisationDocument,
} from '@sic/api-client/profiles';
import { type Answer, api, type From } from '../../../api.server.js';
import { text } from '../../../forms.js';

/** What each mutation of the page answers: its name with either success or a problem with its sentence. */
interface Outcome {
  readonly __typename: string;
  readonly message?: string;
}

/** Does what a form of the organisation's page asks for; null when it asks for nothing that there is. */
export async function act(from: From, organisationId: string, form: FormData): Promise<Answer<Outcome> | null> {
  const representationId = text(form, 'representation');
  switch (text(form, 'intent')) {
    case 'ask':
      return first(
        await api(from, AskToRepresentDocument, {
          input: {
            organisationId,
            role: text(form, 'role') === 'SIGNATORY' ? 'SIGNATORY' : 'REPRESENTATIVE',
            message: text(form, 'message'),
          },
        }),
      );
    case 'confirm':
      return first(await api(from, ConfirmRepresentationDocument, { input: { representationId } }));
    case 'refuse': {
      const reason = text(form, 'reason');
      return first(await api(from, RefuseRepresentationDocument, { input: { representationId, reason } }));
    }
    case 'end':
      return first(await api(from, EndRepresentationDocument, { input: { representationId } }));
    case 'verify':
    case 'unverify': {
      const isVerified = text(form, 'intent') === 'verify';
      return first(await api(from, VerifyOrganisationDocument, { input: { organisationId, isVerified } }));
    }
    default:
      return null;
  }
}

/** The one field of a mutation's data. */
function first(answer: Answer<Readonly<Record<string, Outcome | string>>>): Answer<Outcome> {
  if (answer.fields) return answer;
  const outcome = Object.values(answer.data).find((value): value is Outcome => typeof value !== 'string');
  return { data: outcome ?? { __typename: '' } };
}
